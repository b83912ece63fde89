// https://www.rfc-editor.org/rfc/rfc5322

public import ArticleLibrary

/// Reads letters that were saved: single ones (`.eml`) and boxes of them (`mbox`).
public struct MailImporter: SeriesImporter {
  /// "mail".
  public static let format = "mail"

  /// An importer of letters.
  public init() {}

  /// Gives each letter as an article, or why it is none.
  public func articles(
    in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    let isBox = MailBox.isBox(file.bytes)
    for (number, bytes) in MailBox.letters(in: file.bytes).enumerated() {
      do throws(ImportFailure) {
        guard bytes.count <= ImporterChoice.largestArticle else { throw .tooLarge(bytes.count) }
        let letter = Letter(isBox ? MailBox.unquoted(bytes) : bytes)
        each(.success(try letter.article(file: file)))
      } catch {
        each(.failure(isBox ? .inside("#\(number + 1)", error) : error))
      }
    }
  }
}

/// Tells letters from other texts, and cuts a box into its letters: RFC 4155.
enum MailBox {
  private static let mark = Array("From ".utf8)

  /// Whether bytes begin like a letter or a box of letters.
  static func isMail(_ head: [UInt8]) -> Bool {
    isBox(head) || isLetter(head[...])
  }

  /// Whether bytes begin with the line that parts the letters of a box, and a letter.
  static func isBox(_ head: [UInt8]) -> Bool {
    guard head.starts(with: mark), let end = head.firstIndex(of: 0x0A) else { return false }
    return isLetter(head[(end + 1)...])
  }

  /// Whether the first line is a header, and among the first are those that only letters have.
  private static func isLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard beginsWithHeader(bytes) else { return false }
    var end = bytes.startIndex
    let headers = MIMEHeaders(of: bytes.prefix(65_536), end: &end)
    guard headers["from"] != nil, headers["date"] != nil || headers["received"] != nil,
      headers["snapshot-content-location"] == nil, headers["content-location"] == nil
    else { return false }
    // Browsers saved pages as letters that nobody sent.
    let isSent = ["message-id", "to", "received"].contains { headers[$0] != nil }
    return isSent || headers["subject"] != nil && headers.contentType != "multipart/related"
  }

  private static func beginsWithHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let colon = bytes.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex
    else { return false }
    return bytes[..<colon].allSatisfy { byte in
      byte == 0x2D || byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
        || (0x30...0x39).contains(byte)
    }
  }

  /// A letter of a box without the `>` before its own lines that begin with "From ".
  static func unquoted(_ letter: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard String(decoding: letter, as: UTF8.self).hasBytes("\n>") else { return letter }
    var result: [UInt8] = []
    result.reserveCapacity(letter.count)
    for line in letter.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isQuoted = line.first == 0x3E && line.drop { $0 == 0x3E }.starts(with: mark)
      result += isQuoted ? line.dropFirst() : line
      result.append(0x0A)
    }
    result.removeLast()
    return result[...]
  }

  /// The letters of a file, each from behind a line `From …` that follows a blank line and stands
  /// over a header.
  static func letters(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    guard isBox(bytes) else { return [bytes[...]] }
    var letters: [ArraySlice<UInt8>] = []
    var start = 0
    var place = 0
    var isAfterBlank = true
    while place < bytes.count {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[place..<end]
      if isAfterBlank, line.starts(with: mark), beginsWithHeader(bytes.dropFirst(end + 1)) {
        if start > 0 { letters.append(bytes[start..<place]) }
        start = end + 1
      }
      isAfterBlank = line.isEmpty || line.elementsEqual([0x0D])
      place = end + 1
    }
    letters.append(bytes[min(start, bytes.count)...])
    return letters
  }
}
