import CNcursesw
import Glibc

/// The character encoding that ncurses works in.
enum TextLocale {
  /// Sets it from the environment, or to UTF-8 where the environment names none (`LANG=C`).
  ///
  /// Terminals of today show UTF-8 whatever `LANG` says; only characters are taken from the locale,
  /// not the form of numbers or dates. Gives whether UTF-8 is on.
  static func useUTF8() -> Bool {
    for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, isUTF8 { return true }
    }
    return false
  }

  private static var isUTF8: Bool {
    tinbai_encoding().map { String(cString: $0) } == "UTF-8"
  }
}
