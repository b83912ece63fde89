/// The encoding of a file, and how it was found.
public struct EncodingFinding: Hashable, Sendable {
  /// What told the encoding.
  public enum Evidence: String, Hashable, Sendable {
    /// The file begins with a byte-order mark.
    case byteOrderMark
    /// The file names its encoding.
    case declaration
    /// Every second byte of its ASCII letters is zero.
    case zeros
    /// All bytes are valid UTF-8.
    case validity
    /// It looks like that encoding.
    case detection
    /// Nothing told it: it is what pages without a declaration are in.
    case assumption
  }

  /// Its name, such as "UTF-8".
  public var encoding: String
  /// What told it.
  public var evidence: Evidence
  /// What the text was hidden in and converted from, such as "TCVN3 (ABC)"; nil for most files.
  public var conversion: String?

  init(_ encoding: String, _ evidence: Evidence) {
    self.encoding = encoding
    self.evidence = evidence
  }

  /// Whether another encoding may hide in it: in UTF-8 and in windows-1252, which programs took
  /// for granted.
  var mayHide: Bool { encoding == "UTF-8" || encoding == "windows-1252" }
}

/// UTF-16 with or without its byte-order mark.
enum UTF16Bytes {
  /// The order of the bytes, nil when they are no UTF-16.
  static func order(of bytes: [UInt8]) -> (isLittle: Bool, hasMark: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (true, true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (false, true) }
    let head = bytes.prefix(2048)
    guard head.count >= 16 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = head.count / 2
    if zeros.even == 0, zeros.odd * 2 > half { return (true, false) }
    if zeros.odd == 0, zeros.even * 2 > half { return (false, false) }
    return nil
  }

  /// The text of the bytes; half a letter at the end is left out.
  static func text(of bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[isLittle ? $0 : $0 + 1]) | UInt16(bytes[isLittle ? $0 + 1 : $0]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// How much of bytes that are no valid UTF-8 is UTF-8 all the same.
struct BrokenUTF8 {
  /// Characters outside ASCII that are whole.
  private(set) var whole = 0
  /// Places that are no UTF-8.
  private(set) var broken = 0

  init(_ bytes: [UInt8]) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
    }
  }

  /// Whether there are so many whole characters for each break that the breaks are damage.
  func isMostlyWhole(leastPerBreak least: Int) -> Bool {
    whole > 0 && whole >= broken * least
  }
}
