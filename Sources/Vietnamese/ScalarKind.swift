/// What a scalar does to the words around it.
enum ScalarKind {
  /// Ends a word: spaces, punctuation, symbols, controls.
  case separator
  /// Belongs to a word.
  case letter
  /// Is a word by itself: scripts that write no spaces.
  case single
  /// Belongs to the letter before it, and is part of the word.
  case mark
  /// Belongs to the letter before it, but the word is the same without it.
  case silentMark
  /// May stand within a word, which is the same without it: soft hyphen, word joiner.
  case silent
  /// Belongs to the letter after it, but the word is the same without it.
  case silentPrefix

  /// The kind of any scalar.
  init(_ scalar: Unicode.Scalar) {
    if let kind = ScalarKind.exception(scalar.value) {
      self = kind
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      self = ScalarKind.isUnspaced(scalar.value) ? .single : .letter
    case .decimalNumber, .letterNumber, .otherNumber: self = .letter
    case .nonspacingMark, .spacingMark: self = .mark
    case .enclosingMark: self = .silentMark
    default: self = .separator
    }
  }

  /// Scalars whose category misleads, and the commonest ones, which need not be looked up.
  private static func exception(_ value: UInt32) -> ScalarKind? {
    switch value {
    case 0x4E00...0x9FFF: .single
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x00...0x7F: .separator
    case 0x300...0x36F: .mark
    case 0xAD, 0x2060, 0xFEFF: .silent
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F, 0xE0100...0xE01EF:
      .silentMark
    case 0x0E33, 0x0EB3, 0xFF9E, 0xFF9F: .mark  // letters that join the cluster before them
    case 0x2139: .separator  // ℹ is a symbol here
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: .silentPrefix
    default: nil
    }
  }

  /// Han, kana, Thai, Lao and Khmer letters.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1780...0x17FF, 0x19E0...0x19FF, 0x2E80...0x2FDF, 0x3005...0x3007,
      0x3021...0x3029, 0x3031...0x303C, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0xF900...0xFAFF, 0xFF66...0xFF9D, 0x1AFF0...0x1B16F, 0x20000...0x323AF:
      true
    default: false
    }
  }
}
