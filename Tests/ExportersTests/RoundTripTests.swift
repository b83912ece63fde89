import ArticleLibrary
import Exporters
import Foundation
import Importers
import Testing
import Vietnamese

/// What is exported and imported again is the same library.
@Suite struct RoundTripTests {
  /// A library of its own in a folder that goes with it.
  final class Shelf {
    let library: Library
    private let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "tinbai-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      library = try Library(path: folder.appending(path: "a.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func add(_ articles: [ImportedArticle]) throws {
      let batch = try library.importBatch()
      for article in articles { _ = try batch.add(article) }
      try batch.finish()
    }

    /// All articles, the oldest first, with their pictures.
    func all() throws -> [(Article, [String: Picture])] {
      try library.page(of: .all, from: .newest, limit: 1000).rows.reversed().compactMap { row in
        guard let article = try library.article(row.id) else { return nil }
        var pictures: [String: Picture] = [:]
        for address in try library.pictureAddresses(of: row.id) {
          pictures[address] = try library.picture(at: address, of: row.id)
        }
        return (article, pictures)
      }
    }
  }

  /// What must be the same, whatever number an article has in its library.
  private func essence(_ shelf: Shelf) throws -> [[String: JSONValue]] {
    try shelf.all().map { article, pictures in
      var members = ArticleJSON.members(for: article)
      members["id"] = nil
      for (address, picture) in pictures {
        members["picture \(address)"] = .string(Base64Text.text(of: picture.bytes))
        members["type \(address)"] = picture.mediaType.map { .string($0) }
      }
      return members
    }
  }

  private func articles(_ name: String, _ text: String, _ files: [String: [UInt8]] = [:]) throws
    -> [ImportedArticle]
  {
    var found: [ImportedArticle] = []
    let file = SourceFile(name: name, bytes: Array(text.utf8)) { files[$0] }
    ImporterChoice.articles(in: file) { if let article = try? $0.get() { found.append(article) } }
    return found
  }

  @Test(arguments: 0..<12)
  func `JSON lines bring back an equal library`(seed: Int) throws {
    let shelf = try Shelf()
    var dice = Dice(seed: UInt64(seed))
    try shelf.add((0..<8).map { dice.article(number: $0) })
    let text = try shelf.all().map { article, pictures in
      var members = ArticleJSON.members(for: article)
      members["pictures"] = .array(
        pictures.map { address, picture in
          var members: [String: JSONValue] = [
            "address": .string(address), "base64": .string(Base64Text.text(of: picture.bytes)),
          ]
          members["type"] = picture.mediaType.map { .string($0) }
          return .object(members)
        })
      return JSONValue.object(members).line
    }
    let copy = try Shelf()
    try copy.add(articles("xuat.jsonl", text.joined(separator: "\n")))
    #expect(try essence(copy) == essence(shelf))
  }

  @Test(arguments: 0..<12)
  func `a Markdown folder brings back an equal library`(seed: Int) throws {
    let shelf = try Shelf()
    var dice = Dice(seed: UInt64(seed) &+ 1000)
    try shelf.add((0..<8).map { dice.article(number: $0) })
    let copy = try Shelf()
    for (article, pictures) in try shelf.all() {
      let files = pictures.keys.sorted().enumerated().map { number, address in
        (address: address, file: "pictures/\(number)", type: pictures[address]?.mediaType)
      }
      let text = MarkdownFile.text(of: article, pictures: files)
      let bytes = Dictionary(
        uniqueKeysWithValues: files.map { ($0.file, pictures[$0.address]?.bytes ?? []) })
      try copy.add(articles(MarkdownFile.name(of: article), text, bytes))
    }
    #expect(try essence(copy) == essence(shelf))
  }

  @Test func `articles that came to have the same text stay two, and one without text stays`()
    throws
  {
    let shelf = try Shelf()
    func page(_ number: Int, _ title: String, _ body: String) -> ImportedArticle {
      var content = ArticleContent(title: title, markdown: body)
      content.url = "http://x.example/\(number)"
      return ImportedArticle(file: "\(number).html", format: "html", content: content)
    }
    try shelf.add([page(1, "Lũ", "Nước lên."), page(2, "Bão", "Gió lên."), page(3, "Chỉ tên", "")])
    try shelf.add([page(2, "Lũ", "Nước lên.")])
    let lines = try shelf.all().map { JSONValue.object(ArticleJSON.members(for: $0.0)).line }
    let copy = try Shelf()
    try copy.add(articles("xuat.jsonl", lines.joined(separator: "\n")))
    #expect(try copy.all().count == 3)
    #expect(try essence(copy) == essence(shelf))
    try copy.add(articles("xuat.jsonl", lines.joined(separator: "\n")))
    #expect(try essence(copy) == essence(shelf))
  }

  @Test func `a book brings back the texts`() throws {
    let shelf = try Shelf()
    var article = ImportedArticle(
      file: "a", format: "text",
      content: ArticleContent(
        title: "Chợ nổi <Cái> & bến",
        markdown: "## Sáng\n\nNước **lên**.\n\n- một\n- hai\n\n| a | b |\n| --- | --- |\n| 1 | 2 |")
    )
    article.pictures = [
      ImportedPicture(address: "anh.png", mediaType: nil, bytes: [0x89, 0x50, 0x4E, 0x47, 1, 2])
    ]
    article.content.image = ArticleImage(url: "anh.png", caption: "Chợ")
    try shelf.add([article])
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).epub").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let book = try EPUBFile(
      path: path, title: "Tuyển & tập", language: "vi", modified: "2021-01-01T00:00:00Z")
    for (article, pictures) in try shelf.all() { try book.add(article, pictures: pictures) }
    try book.finish()
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let file = SourceFile(name: "a.epub", bytes: bytes)
    #expect(try SourceForm(head: bytes, name: "a.zip") == .epub)
    let back = try #require(try EPUBImporter().articles(in: file).first)
    #expect(back.content.title == "Chợ nổi <Cái> & bến")
    #expect(back.content.source == "Tuyển & tập")
    #expect(back.content.markdown.contains("## Sáng") || back.content.markdown.contains("### Sáng"))
    #expect(back.content.markdown.contains("Nước **lên**."))
    #expect(back.content.markdown.contains("- một\n- hai"))
    #expect(back.content.markdown.contains("| 1 | 2 |"))
    #expect(back.pictures.map(\.bytes) == [[0x89, 0x50, 0x4E, 0x47, 1, 2]])
  }

  @Test func `a page holds nothing that runs`() throws {
    let shelf = try Shelf()
    try shelf.add([
      ImportedArticle(
        file: "a", format: "text",
        content: ArticleContent(
          title: "<script>x</script>",
          markdown: "[a](javascript:x) <script>y</script> ![ảnh](http://x.example/a.png)"))
    ])
    let (article, pictures) = try #require(try shelf.all().first)
    let part = HTMLBook.part(article, pictures: pictures)
    #expect(!part.contains("<script"))
    #expect(!part.contains("javascript:"))
    #expect(!part.contains("<img"))
  }
}

/// Makes articles by a fixed rule, so that a failure can be seen again.
struct Dice {
  private var word: UInt64

  init(seed: UInt64) { word = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func roll(_ sides: Int) -> Int {
    word ^= word << 13
    word ^= word >> 7
    word ^= word << 17
    return Int(word % UInt64(sides))
  }

  private mutating func maybe<T>(_ value: T) -> T? {
    roll(2) == 0 ? nil : value
  }

  private static let words = [
    "Cầu", "đường", "\"trích\"", "# rào", "**đậm**", "a: b", "---", "{x}", "'", "\\", "🌾",
    "một *hai*", "- gạch", "tab\tở", "\u{202E}ngược", "tinbai: 1", "`mã`", "&amp;", "<b>",
  ]

  private mutating func phrase() -> String {
    (0...roll(4)).map { _ in Self.words[roll(Self.words.count)] }.joined(separator: " ")
  }

  mutating func article(number: Int) -> ImportedArticle {
    var body = (0...roll(3)).map { _ in phrase() }.joined(separator: "\n\n")
    if roll(4) == 0 { body = "**\(body)**" }
    if roll(4) == 0 { body = "# Đầu\n\n" + body }
    var content = ArticleContent(
      kind: roll(3) == 0 ? .document : .article, title: "\(number) " + phrase(), markdown: body)
    content.lead = maybe("Dẫn")
    content.published = maybe(Timestamp(seconds: 1_500_000_000, offsetMinutes: 420))
    content.modified = maybe(Timestamp(seconds: 1_600_000_007, offsetMinutes: -90))
    content.author = maybe("Ban A")
    content.source = maybe("Cổng: xã")
    content.section = maybe("Tin, tức")
    content.topic = maybe("Loạt")
    content.tags = roll(2) == 0 ? [] : ["lũ", "a, b", "c;d"]
    content.language = maybe("vi")
    content.url = maybe("http://x.example/\(number)?a=1&b=2")
    content.image = maybe(ArticleImage(url: "a.png", caption: "Chú: thích"))
    content.attachments = maybe([Attachment(name: "t.pdf", url: nil)]) ?? []
    content.newer = maybe([ArticleReference(title: "Mới", date: Day(iso8601: "2020-02-29"))]) ?? []
    if content.kind == .document {
      content.document = DocumentDetails(
        number: "1\(number)/QĐ-UBND", areas: ["a", "b"], issued: Day(iso8601: "2021-01-02"))
    }
    content.site = maybe(
      SiteInfo(
        name: "Cổng", phones: [SitePhone(name: "Trực")],
        statistics: [SiteCounter(name: "a", value: 1), SiteCounter(name: "b", value: 2)],
        documents: [SiteDocument(number: "1/NQ", title: "x")], sessionTimeout: 60))
    return ImportedArticle(
      file: "nguồn/\(number).html", format: "html", content: content,
      warnings: maybe([ImportWarning(field: "published", message: "lạ")]) ?? [],
      pictures: maybe([
        ImportedPicture(address: "a.png", mediaType: "image/png", bytes: [1, 2, 255])
      ])
        ?? [], state: maybe(personal()))
  }

  private mutating func personal() -> ImportedState {
    ImportedState(
      isRead: roll(2) == 0, isBookmarked: roll(2) == 0, isArchived: roll(2) == 0,
      userTags: ["của tôi", "x"], note: maybe("Ghi\nchú"),
      highlights: maybe([ImportedHighlight(quote: "đường", note: "ừ")]) ?? [],
      progress: maybe(0.25), added: maybe(Timestamp(seconds: 1_400_000_000, offsetMinutes: 0)))
  }
}
