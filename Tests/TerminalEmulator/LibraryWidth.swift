import CVterm
import Glibc

/// What the C library, and with it ncurses, knows of the width of characters.
public enum LibraryWidth {
  /// The columns of each of `scalars` in a UTF-8 locale: -1 for one that the C library does not
  /// know; nil when there is no such locale.
  public static func columns(of scalars: [Unicode.Scalar]) -> [Int]? {
    guard let utf8 = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else { return nil }
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    return scalars.map { Int(wcwidth(wchar_t(bitPattern: $0.value))) }
  }
}
