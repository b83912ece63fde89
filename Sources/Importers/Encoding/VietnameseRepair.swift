import Vietnamese

/// Finds Vietnamese that is hidden in a text of windows-1252 characters, and what hid it.
///
/// A text is converted only when the whole of it maps and the result reads as Vietnamese while the
/// text itself does not: French, German, Polish or Turkish, program code and tables of signs stay.
enum VietnameseRepair {
  /// A text that was converted, and the name of what it was written in.
  struct Result: Hashable {
    var text: String
    /// Such as "TCVN3 (ABC)" or "UTF-8 read as windows-1252".
    var name: String
  }

  /// Scalars that are read to judge a text.
  private static let sample = 60_000

  /// The hidden text; nil when there is none.
  ///
  /// In a text with markup what stands in tags is converted but not judged.
  static func repaired(_ text: String, isMarkup: Bool) -> Result? {
    guard mayBeHidden(text) else { return nil }
    let plain = isMarkup ? withoutEntities(text) : text
    guard let bytes = Windows1252.bytes(of: plain), !isVietnamese(plain, isMarkup) else {
      return nil
    }
    return misread(bytes, isMarkup) ?? legacy(bytes, isMarkup)
  }

  /// UTF-8 whose bytes were taken for windows-1252, once or twice.
  private static func misread(_ bytes: [UInt8], _ isMarkup: Bool) -> Result? {
    var bytes = bytes
    for (round, name) in ["UTF-8 read as windows-1252", "UTF-8 read twice as windows-1252"]
      .enumerated()
    {
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      if isVietnamese(text, isMarkup) { return Result(text: TextForm.nfc(text), name: name) }
      guard round == 0, let further = Windows1252.bytes(of: text), further != bytes else {
        return nil
      }
      bytes = further
    }
    return nil
  }

  private static func legacy(_ bytes: [UInt8], _ isMarkup: Bool) -> Result? {
    var best: (result: Result, weight: Int)?
    for encoding in LegacyVietnamese.allCases {
      guard let mapped = encoding.text(of: bytes) else { continue }
      let text = TextForm.nfc(mapped)
      let reading = reading(text, isMarkup)
      guard reading.isVietnamese else { continue }
      let weight = 2 * reading.markedSyllables - reading.marked
      if weight > best?.weight ?? 0 {
        best = (Result(text: text, name: encoding.rawValue), weight)
      }
    }
    return best?.result
  }

  private static func isVietnamese(_ text: String, _ isMarkup: Bool) -> Bool {
    reading(TextForm.nfc(text), isMarkup).isVietnamese
  }

  private static func reading(_ text: String, _ isMarkup: Bool) -> VietnameseReading {
    var start = text[...]
    if isMarkup, let body = text.firstRange(of: "<body") { start = text[body.lowerBound...] }
    let scalars = start.unicodeScalars.prefix(sample)
    return VietnameseReading(String(scalars), skippingTags: isMarkup)
  }

  /// Whether the text has characters outside ASCII (or references to them), and only such as
  /// windows-1252 has: most texts fail this at once.
  private static func mayBeHidden(_ text: String) -> Bool {
    var isMarked = false
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      guard Windows1252.byte(scalar) != nil else { return false }
      isMarked = true
    }
    return isMarked
  }

  /// References to Latin-1 letters as the letters themselves: editors wrote `&ecirc;` for a byte.
  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      if let end = rest.prefix(9).firstIndex(of: ";"),
        let scalar = LatinEntities.scalar(rest[rest.index(after: start)..<end])
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append("&")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}

/// HTML's names for the letters and signs of Latin-1, in their order from U+00A1.
enum LatinEntities {
  private static let names = """
    iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
    Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH
    Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
    iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
    thorn yuml
    """.split { $0 == " " || $0 == "\n" }

  private static let values: [Substring: Unicode.Scalar] = {
    var values: [Substring: Unicode.Scalar] = [:]
    for (offset, name) in names.enumerated() { values[name] = Unicode.Scalar(UInt8(0xA1 + offset)) }
    return values
  }()

  /// The character that a name, or a number after `#`, stands for; nil for one outside Latin-1.
  static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return values[name] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = UInt8(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
      value >= 0x80
    else { return nil }
    return Windows1252.scalar(value)
  }
}
