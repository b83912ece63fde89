import ArticleLibrary
import Testing

@testable import Importers

#if canImport(Glibc)
  import Glibc
#endif

/// A page of `Fixtures`, and what the importer makes of it.
enum PageFixture {
  /// The bytes of `Fixtures/<name>/input.html`.
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let file = try #require(fopen("/\(folder)/Fixtures/\(name)/input.html", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  /// The article that the importer reads from a fixture.
  static func imported(_ name: String) throws -> ImportedArticle {
    let file = SourceFile(name: "\(name).html", bytes: try bytes(name))
    return try #require(try HTMLImporter().articles(in: file).first)
  }

  /// The article of a page that is written into a test.
  static func article(_ html: String) throws -> ImportedArticle {
    let file = SourceFile(name: "page.html", bytes: Array(html.utf8))
    return try #require(try HTMLImporter().articles(in: file).first)
  }

  /// The Markdown of what is inside `<body>`.
  static func markdown(_ body: String, base: String? = nil) throws -> String {
    let tree = try #require(HTMLParser.tree(of: Array("<body>\(body)</body>".utf8)))
    let blocks = RichTextBuilder.blocks(of: tree.body, address: PageAddress(base: base))
    return MarkdownWriter.markdown(of: blocks)
  }
}
