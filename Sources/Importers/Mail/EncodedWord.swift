// https://www.rfc-editor.org/rfc/rfc2047 and https://www.rfc-editor.org/rfc/rfc2231

/// Words in the headers of a letter that are not ASCII.
enum EncodedWord {
  /// The text with all encoded words in plain letters; what is not well formed stays as it is.
  static func decoded(_ text: String) -> String {
    var result = ""
    var pending: (charset: String, bytes: [UInt8])?
    var rest = text[...]
    func finish() {
      if let word = pending { result += words(word.bytes, in: word.charset) }
      pending = nil
    }
    while let open = rest.firstRange(of: "=?") {
      let between = rest[..<open.lowerBound]
      guard let word = Word(rest[open.upperBound...]) else {
        finish()
        result += rest[..<open.upperBound]
        rest = rest[open.upperBound...]
        continue
      }
      // Blanks between two encoded words are no part of the text, and a letter may be cut in two.
      if !between.allSatisfy(\.isWhitespace) || pending == nil || pending?.charset != word.charset {
        let isGap = pending != nil && between.allSatisfy(\.isWhitespace)
        finish()
        if !isGap { result += between }
        pending = (word.charset, [])
      }
      pending?.bytes += word.bytes
      rest = rest[word.end...]
    }
    finish()
    return result + rest
  }

  /// The value of a parameter such as `UTF-8'vi'b%E1%BA%BFn`.
  static func parameter(_ text: String) -> String {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return text }
    var bytes: [UInt8] = []
    var rest = Array(parts[2].utf8)[...]
    while let first = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if first == UInt8(ascii: "%"), digits.utf8.count == 2, let byte = UInt8(digits, radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(first)
      }
    }
    return words(bytes, in: parts[0].lowercased())
  }

  private static func words(_ bytes: [UInt8], in charset: String) -> String {
    String(decoding: PageEncoding.decoded(bytes, header: charset).utf8, as: UTF8.self)
  }

  /// One encoded word: `=?charset?form?text?=`.
  private struct Word {
    let charset: String
    let bytes: [UInt8]
    /// The place behind it.
    let end: String.Index

    /// The word whose charset begins here.
    init?(_ text: Substring) {
      let parts = text.prefix(4096).split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="),
        (1...40).contains(parts[0].count), parts[0].allSatisfy({ $0.isASCII && !$0.isWhitespace })
      else { return nil }
      charset = parts[0].prefix { $0 != "*" }.lowercased()
      switch parts[1] {
      case "b", "B":
        bytes = Base64.bytes(parts[2].utf8, isWhole: false) ?? []
      case "q", "Q":
        let blanks = parts[2].utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        bytes = TransferEncoding.quotedPrintable(blanks[...])
      default: return nil
      }
      end = text.index(after: parts[3].startIndex)
    }
  }
}
