import ArticleLibrary
import Importers
import Testing
import Vietnamese

@Suite struct ArchiveImporterTests {
  private func results(
    _ bytes: [UInt8], name: String = "goi.tar"
  ) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    ImporterChoice.articles(in: SourceFile(name: name, bytes: bytes)) { results.append($0) }
    return results
  }

  private func failure(_ result: Result<ImportedArticle, ImportFailure>?) -> ImportFailure? {
    if case .failure(let failure)? = result { failure } else { nil }
  }

  private static let page = Array(
    "<html><title>Đập nước</title><article><h1>Đập nước</h1><p>Nước về đập từ sáng sớm, đội trực đã mở hai cửa.</p></article></html>"
      .utf8)

  @Test func `each file of an archive is read by its own form`() throws {
    let tar = PackedFiles.tar([
      ("tin/dap.html", Self.page), ("tin/ghi.md", Array("# Ghi\n\nMột dòng.".utf8)),
      ("tin/.an", Array("ẩn".utf8)), ("tin/rong.txt", []),
    ])
    let results = results(tar)
    #expect(try results[0].get().content.title == "Đập nước")
    #expect(try results[0].get().file == "goi.tar/tin/dap.html")
    #expect(try results[1].get().content.title == "Ghi")
    #expect(failure(results[2]) == .inside("tin/rong.txt", .empty))
    #expect(results.count == 3)
    #expect(self.results(PackedFiles.gzip(tar), name: "goi.tgz").count == 3)
  }

  @Test func `a packed page is a page`() throws {
    let article = try #require(results(PackedFiles.gzip(Self.page), name: "a.html.gz").first).get()
    #expect(article.content.title == "Đập nước")
    #expect(article.file == "a.html.gz")
  }

  @Test(arguments: ["../ngoai.txt", "/etc/ngoai.txt", "a/../../b.txt", "C:/b.txt"])
  func `names that lead out are refused`(_ name: String) {
    let results = results(PackedFiles.tar([(name, Array("Tin".utf8))]))
    #expect(results.map { failure($0) } == [.inside(name, .unsafeName)])
  }

  @Test func `links are refused`() {
    let results = results(PackedFiles.tar([("lien-ket.txt", [])], kind: "2"))
    #expect(results.map { failure($0) } == [.inside("lien-ket.txt", .unsafeName)])
  }

  @Test func `archives inside of archives end somewhere`() {
    var bytes = PackedFiles.tar([("a.txt", Array("Tin\n\nMột".utf8))])
    for depth in 0..<6 { bytes = PackedFiles.tar([("\(depth).tar", bytes)]) }
    let results = results(bytes)
    var innermost = failure(results.first)
    while case .inside(_, let inner)? = innermost { innermost = inner }
    #expect(innermost == .archiveTooDeep)
  }

  @Test func `an archive cut at any place ends well`() {
    let whole = PackedFiles.gzip(PackedFiles.tar([("a.html", Self.page), ("b.txt", Self.page)]))
    for length in stride(from: 0, to: whole.count, by: 97) {
      #expect(!results(Array(whole[..<length]), name: "a.tgz").isEmpty)
    }
  }
}

@Suite struct WARCImporterTests {
  private static func record(_ url: String, _ body: [UInt8], _ head: String) -> [UInt8] {
    let block = Array("HTTP/1.1 200 OK\r\n\(head)\r\n\r\n".utf8) + body
    return Array(
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\nContent-Type: application/http\r\nContent-Length: \(block.count)\r\n\r\n"
        .utf8) + block + Array("\r\n\r\n".utf8)
  }

  private static let page =
    "<html><title>Kè biển</title><article><h1>Kè biển</h1><p>Đoạn kè thứ hai đã xong trước mùa mưa, theo <a href=\"/ban-do\">bản đồ</a>.</p></article></html>"

  private static var archive: [UInt8] {
    let chunked = String(page.utf8.count, radix: 16) + "\r\n" + page + "\r\n0\r\n\r\n"
    return Array("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n".utf8)
      + record(
        "http://x.example/ke.html", Array(page.utf8), "Content-Type: text/html; charset=utf-8")
      + record("http://x.example/anh.png", [1, 2, 3], "Content-Type: image/png")
      + record(
        "http://x.example/hai.html", Array(chunked.utf8),
        "Content-Type: text/html\r\nTransfer-Encoding: chunked")
  }

  @Test(arguments: [false, true])
  func `each page that a server gave is an article`(isPacked: Bool) throws {
    let bytes = isPacked ? PackedFiles.gzip(Self.archive) : Self.archive
    var articles: [ImportedArticle] = []
    ImporterChoice.articles(in: SourceFile(name: "a.warc.gz", bytes: bytes)) {
      if let article = try? $0.get() { articles.append(article) }
    }
    #expect(articles.map(\.content.title) == ["Kè biển", "Kè biển"])
    #expect(
      articles.map(\.content.url) == ["http://x.example/ke.html", "http://x.example/hai.html"])
    #expect(articles[0].content.markdown.contains("(http://x.example/ban-do)"))
  }

  @Test func `a web archive cut at any place ends well`() {
    let bytes = Self.archive
    for length in stride(from: 0, to: bytes.count, by: 97) {
      var count = 0
      ImporterChoice.articles(in: SourceFile(name: "a.warc", bytes: Array(bytes[..<length]))) { _ in
        count += 1
      }
      #expect(count > 0)
    }
  }
}

@Suite struct EPUBImporterTests {
  private static let container = """
    <container><rootfiles><rootfile full-path="OPS/sach.opf"/></rootfiles></container>
    """
  private static let package = """
    <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
    <dc:title>Sổ tay sông</dc:title><dc:creator>Ban A</dc:creator><dc:creator>Ban B</dc:creator>
    <dc:language>vi</dc:language><dc:date>2019-05-01</dc:date><meta name="cover" content="bia"/>
    </metadata><manifest>
    <item id="ncx" href="toc.ncx"/><item id="bia" href="anh/bia.jpg" media-type="image/jpeg"/>
    <item id="c1" href="chu%20mot.xhtml"/><item id="c1b" href="tiep.xhtml"/>
    <item id="c2" href="hai.xhtml"/></manifest>
    <spine toc="ncx"><itemref idref="c1"/><itemref idref="c1b"/><itemref idref="c2"/></spine></package>
    """
  private static let contents = """
    <ncx><navMap><navPoint><navLabel><text>Một: Nguồn</text></navLabel><content src="chu%20mot.xhtml#a"/></navPoint>
    <navPoint><navLabel><text>Hai</text></navLabel><content src="hai.xhtml"/></navPoint></navMap></ncx>
    """

  private static var files: [(name: String, bytes: [UInt8])] {
    [
      ("mimetype", Array("application/epub+zip".utf8)),
      ("META-INF/container.xml", Array(container.utf8)), ("OPS/sach.opf", Array(package.utf8)),
      ("OPS/toc.ncx", Array(contents.utf8)), ("OPS/anh/bia.jpg", [0xFF, 0xD8, 0xFF]),
      (
        "OPS/chu mot.xhtml",
        Array(
          "<html><body><h1>Một: Nguồn</h1><p>Nước.</p><img src='anh/bia.jpg'/></body></html>".utf8)
      ),
      ("OPS/tiep.xhtml", Array("<html><body><p>Còn nữa.</p></body></html>".utf8)),
      ("OPS/hai.xhtml", Array("<html><body><p>Bờ &amp; bãi.</p></body></html>".utf8)),
    ]
  }

  @Test func `a chapter is an article, the book its source`() throws {
    // The form of the archive does not matter to the importer.
    let file = SourceFile(name: "sach.epub", bytes: PackedFiles.tar(Self.files))
    let chapters = try EPUBImporter().articles(in: file)
    #expect(chapters.map(\.content.title) == ["Hai", "Một: Nguồn"])
    let first = try #require(chapters.last)
    #expect(first.content.markdown == "Nước.\n\n![](anh/bia.jpg)\n\nCòn nữa.")
    #expect(first.content.author == "Ban A, Ban B")
    #expect(first.content.source == "Sổ tay sông")
    #expect(first.content.language == "vi")
    #expect(first.content.published?.day.iso8601 == "2019-05-01")
    #expect(first.content.image?.url == "OPS/anh/bia.jpg")
    #expect(Set(first.pictures.map(\.address)) == ["OPS/anh/bia.jpg", "anh/bia.jpg"])
  }

  @Test func `a book cut at any place ends well`() {
    let bytes = PackedFiles.tar(Self.files)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let file = SourceFile(name: "sach.epub", bytes: Array(bytes[..<length]))
      _ = try? EPUBImporter().articles(in: file)
    }
  }
}
