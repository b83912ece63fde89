/// A word that grows scalar by scalar, in any script and any normal form.
struct AnyWord {
  private var scalars = String.UnicodeScalarView()
  private var isSingle = false
  private var joinsNext = false
  private var pending = 0
  /// Bytes from the start to the end of the last cluster of the word.
  private(set) var length = 0

  var isWord: Bool { !scalars.isEmpty }

  /// Takes the scalar into the word, or says no because the word ends before it.
  mutating func take(_ scalar: Unicode.Scalar, length: Int) -> Bool {
    switch ScalarKind(scalar) {
    case .separator: return false
    case .letter:
      if isSingle && !joinsNext { return false }
      keep(scalar)
    case .single:
      if isWord && !joinsNext { return false }
      isSingle = true
      keep(scalar)
    case .mark:
      guard isWord else { return false }
      keep(scalar)
    case .silentMark:
      guard isWord else { return false }
    case .silent:
      guard isWord else { return false }
      pending += length
      return true
    case .silentPrefix:
      if isWord { return false }
    }
    self.length += pending + length
    pending = 0
    return true
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    joinsNext = AnyWord.isStacking(scalar) || joinsNext && ScalarKind(scalar) == .mark
  }

  /// Whether the mark puts the next consonant below this one, as Khmer's coeng; Thai's does not.
  private static func isStacking(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass == .virama && !(0xE00...0xEFF).contains(scalar.value)
  }

  /// The word in lower case and NFC.
  var canonical: String {
    var lower = String.UnicodeScalarView()
    for scalar in TextForm.nfc(String(scalars)).unicodeScalars {
      if let letter = LatinLetters.lower(scalar) {
        lower.append(letter)
      } else {
        lower.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return TextForm.nfc(String(lower))
  }
}
