internal import CUchardet

/// What encoding bytes without any declaration are in, guessed by uchardet.
enum EncodingGuess {
  /// Bytes at most that are looked at.
  static let window = 65_536
  /// Bytes outside ASCII without which nothing is guessed: a few accents prove no encoding.
  static let leastMarked = 24

  /// The encoding, nil when there is too little to go by or the guess is none that browsers know.
  static func encoding(of bytes: [UInt8]) -> WebEncoding? {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    let start = max(0, first - 512)
    let sample = bytes[start..<min(bytes.count, start + window)]
    guard sample.count(where: { $0 >= 0x80 }) >= leastMarked else { return nil }
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let isTaken = sample.withUnsafeBytes { raw in
      uchardet_handle_data(detector, raw.bindMemory(to: CChar.self).baseAddress, raw.count) == 0
    }
    guard isTaken else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let encoding = WebEncoding(label: String(cString: name).lowercased())
    return encoding.flatMap { isLikely($0) ? $0 : nil }
  }

  /// Whether a guess is worth more than windows-1252: among Latin encodings only those of Central
  /// Europe and Turkey are told by their letters.
  private static func isLikely(_ encoding: WebEncoding) -> Bool {
    guard case .other(let name) = encoding else { return true }
    let unlikely = [
      "ISO-8859-3", "ISO-8859-4", "ISO-8859-10", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15",
      "ISO-8859-16", "CP1257", "MACINTOSH",
    ]
    return !unlikely.contains(name)
  }
}
