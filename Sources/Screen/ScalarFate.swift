/// What becomes of one scalar of untrusted text on its way to a terminal.
///
/// Everything that reaches a terminal is classified here, and nowhere else.
enum ScalarFate {
  /// Stays as it is.
  case kept
  /// Becomes a blank, or ends the line: tab, line feed, carriage return.
  case blank
  /// Becomes U+FFFD, so that a person sees that something was there.
  case replaced
  /// Vanishes: it has no look of its own, and can hide or reorder what does.
  case leftOut

  /// The visible mark of what was replaced.
  static let mark: Unicode.Scalar = "\u{FFFD}"

  /// The fate of `scalar`.
  ///
  /// Replaced: C0, DEL and C1 controls, line and paragraph separators, noncharacters, and the six
  /// Arabic and Syriac signs that enclose what follows (terminals differ over their width).
  /// Left out: controls of direction, tags, soft hyphens and every other invisible format
  /// character, but not the two joiners, which Arabic, Persian and Indic words need. Private-use
  /// scalars stay: fonts draw them, one column wide. One of them stands for pictures that the terminal
  /// has (``PicturePlaceholder``); articles have no say in these.
  init(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    switch code {
    case 0x20..<0x7F: self = .kept
    case 0x09, 0x0A, 0x0D: self = .blank
    case 0..<0xA0: self = .replaced
    case 0xAD: self = .leftOut
    case 0..<0x300, 0x1E00...0x1EFF, 0x3001...0xD7FF: self = .kept
    case 0x600...0x605, 0x6DD, 0x70F, 0x8E2, 0x890...0x891: self = .replaced
    case 0x61C, 0x180E: self = .leftOut
    case 0x2000...0x206F: self = Self.punctuation(code)
    case 0xFDD0...0xFDEF: self = .replaced
    case 0xFEFF, 0xFFF0...0xFFFB: self = .leftOut
    case 0x110BD, 0x110CD: self = .replaced
    case 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: self = .leftOut
    case PicturePlaceholder.sign.value: self = .replaced
    case 0xE0000...0xE0FFF: self = (0xE0100...0xE01EF).contains(code) ? .kept : .leftOut
    default: self = code & 0xFFFE == 0xFFFE ? .replaced : .kept
    }
  }

  /// Whether marks that follow a scalar of this fate may stand on what is before it.
  ///
  /// They may not, except behind tags: there Unicode ends a grapheme cluster too.
  static func endsCluster(_ scalar: Unicode.Scalar) -> Bool {
    !(0xE0020...0xE007F).contains(scalar.value)
  }

  private static func punctuation(_ code: UInt32) -> ScalarFate {
    switch code {
    case 0x200C, 0x200D: .kept
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .leftOut
    case 0x2028, 0x2029: .replaced
    default: .kept
    }
  }
}
