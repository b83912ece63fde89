internal import Glibc
internal import Vietnamese

/// The words of an article as the search index has them: one string a column, canonical words
/// separated by spaces.
///
/// The same article always gives the same words: entries are removed from the index by giving it
/// the words again.
struct IndexText {
  /// The number of the rules that make words of an article.
  ///
  /// They are those here, of `BodyText`, of `RichText.plainText` and of `SearchText`. Whoever
  /// changes what comes out raises it; libraries are then indexed anew when they are opened (see
  /// `IndexState`).
  static let rules: Int64 = 4

  /// The index's columns, in the order of `columns`.
  static let columnNames = [
    "title", "lead", "body", "author", "source", "section", "tags", "number", "signer", "other",
  ]

  private(set) var columns: [String]

  var title: String { columns[0] }
  var body: String { columns[2] }
  /// Bytes of the words.
  var size: Int { columns.reduce(0) { $0 + $1.utf8.count } }

  init(_ content: ArticleContent) {
    columns = Self.texts(of: content).map { texts in
      texts.count == 1
        ? Self.canonical(texts[0])
        : texts.map(Self.canonical).filter { !$0.isEmpty }.joined(separator: " \(Self.divider) ")
    }
    let marks = Self.marks(of: content)
    if !marks.isEmpty {
      columns[9] += (columns[9].isEmpty ? "" : " ") + marks.joined(separator: " ")
    }
  }

  /// What is searched, column by column, before it is divided into words; a phrase lies in one text.
  static func texts(of content: ArticleContent) -> [[String]] {
    let document = content.document
    let others =
      [content.image?.caption, document?.intro, document?.category, document?.subject]
      .compactMap(\.self)
    return [
      [content.title], [content.lead ?? ""], [BodyText.plain(content.markdown)],
      [content.author ?? ""], [content.source ?? ""],
      [content.section, content.topic].compactMap(\.self), content.tags,
      [document?.number ?? ""], [document?.signer ?? ""],
      others + (document?.areas ?? []) + content.attachments.map(\.name),
    ]
  }

  /// Parts the texts of a column, such as the tags; no text has such a word.
  static let divider = "="

  /// The words that stand for what an article has beside its text; no text has such a word.
  static let (documentMark, imageMark, attachmentMark) = ("=document", "=image", "=attachment")

  /// The word that stands for a language.
  static func mark(language: String) -> String { "=lang:\(language)" }

  private static func marks(of content: ArticleContent) -> [String] {
    var marks: [String] = []
    if content.kind == .document { marks.append(documentMark) }
    if content.image != nil || BodyText.hasPicture(content.markdown) { marks.append(imageMark) }
    if !content.attachments.isEmpty { marks.append(attachmentMark) }
    if let language = content.language?.lowercased().replacing("_", with: "-") {
      let parts = language.split(separator: "-").filter { part in
        part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
      for count in 1...3 where parts.count >= count {
        marks.append(mark(language: parts.prefix(count).joined(separator: "-")))
      }
    }
    return marks
  }

  /// The words of `text`, separated by spaces.
  static func canonical(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    var text = text
    return text.withUTF8 { bytes in
      // Words are hardly ever longer than what they are made of.
      var isCut = false
      let words = [UInt8](unsafeUninitializedCapacity: bytes.count + 64) { room, count in
        SearchText.forEachWord(in: bytes) { word, _ in
          guard let start = word.baseAddress, count + word.count < room.count,
            let free = room.baseAddress
          else { return isCut = true }
          if count > 0 {
            room[count] = 0x20
            count += 1
          }
          (free + count).initialize(from: start, count: word.count)
          count += word.count
        }
      }
      return String(decoding: isCut ? long(bytes) : words, as: UTF8.self)
    }
  }

  private static func long(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    SearchText.forEachWord(in: bytes) { word, _ in
      if !words.isEmpty { words.append(0x20) }
      words.append(contentsOf: word)
    }
    return words
  }
}

/// The text of a body without its markup.
enum BodyText {
  /// The body as plain text; most bodies have no markup and are given back at once.
  static func plain(_ markdown: String) -> String {
    hasMarkup(markdown) ? RichText(markdown: markdown).plainText : markdown
  }

  /// A plain text cut at its blank lines.
  static func paragraphs(_ plain: String) -> [String] {
    var paragraphs: [String] = []
    var plain = plain
    plain.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count {
        let isBreak =
          end == bytes.count
          || (bytes[end] == 0x0A && end + 1 < bytes.count && bytes[end + 1] == 0x0A)
        guard isBreak else { continue }
        if end > start { paragraphs.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = min(end + 2, bytes.count)
      }
    }
    return paragraphs
  }

  /// Whether the text has a picture of Markdown.
  static func hasPicture(_ markdown: String) -> Bool {
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      guard var place = bytes.baseAddress, bytes.count > 1 else { return false }
      let end = place + (bytes.count - 1)
      while place < end, let found = memchr(place, 0x21, end - place) {
        place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
        if place.pointee == UInt8(ascii: "[") { return true }
      }
      return false
    }
  }

  /// Whether a byte of the text could mean something in Markdown.
  static func hasMarkup(_ markdown: String) -> Bool {
    var markdown = markdown
    let (markup, starters) = (markup, starters)
    return markdown.withUTF8 { bytes in
      var isLineStart = true
      for byte in bytes {
        if markup[Int(byte)] { return true }
        if isLineStart && starters[Int(byte)] { return true }
        isLineStart = byte == 0x0A
      }
      return false
    }
  }

  private static let markup: [Bool] = table("\\`*_[]<>&#|~!\t\r\0")
  /// At the start of a line these may begin a list, a rule, a heading's underline, code or a meaning.
  private static let starters: [Bool] = table("-+= 0123456789:")

  private static func table(_ characters: String) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for byte in characters.utf8 { table[Int(byte)] = true }
    return table
  }
}
