import ArticleLibrary
import Testing

@testable import Importers

@Suite struct SavedPageTests {
  private static let text = """
    <p>The ferry to the low island goes at six and at nine, and in summer once more when the tide
    is in. Whoever misses it waits in the shed, where there is a stove and a table.</p>
    """

  private static func message(_ page: String, encoding: String = "8bit", more: String = "")
    -> String
  {
    """
    From: <Saved by a browser>\r
    Snapshot-Content-Location: https://ferry.example/news/timetable\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html"; boundary="--cut"\r
    \r
    ----cut\r
    Content-Type: text/html; charset=utf-8\r
    Content-Transfer-Encoding: \(encoding)\r
    Content-Location: https://ferry.example/news/timetable\r
    \r
    \(page)\r
    ----cut\r
    Content-Type: image/png\r
    Content-Transfer-Encoding: base64\r
    Content-Location: https://ferry.example/img/shed.png\r
    \r
    aGVsbG8h\r
    \(more)----cut--\r

    """
  }

  private static func read(_ message: String) throws -> ImportedArticle {
    let file = SourceFile(name: "ferry.mhtml", bytes: Array(message.utf8))
    var found: [Result<ImportedArticle, ImportFailure>] = []
    ImporterChoice.articles(in: file) { found.append($0) }
    return try #require(found.first).get()
  }

  @Test func `a page in a message is read with its address and its pictures`() throws {
    let page = """
      <html><head><title>Ferry to the low island</title></head><body><h1>Ferry to the low island</h1>
      \(Self.text)<p><img src="/img/shed.png"></p></body></html>
      """
    let article = try Self.read(Self.message(page))
    #expect(article.format == "html")
    #expect(article.content.title == "Ferry to the low island")
    #expect(article.content.url == "https://ferry.example/news/timetable")
    #expect(article.content.markdown.contains("![](https://ferry.example/img/shed.png)"))
    #expect(
      article.pictures == [
        ImportedPicture(
          address: "https://ferry.example/img/shed.png", mediaType: "image/png",
          bytes: Array("hello!".utf8))
      ])
  }

  @Test func `quoted-printable lines are joined and bytes decoded`() throws {
    let page = """
      <title>B=E1=BA=BFn =\r\n=C4=91=C3=B2</title><h1>B=E1=BA=BFn =C4=91=C3=B2</h1><p>=\r
      H=C3=B4m nay b=E1=BA=BFn =C4=91=C3=B2 =C4=91=C3=B4ng kh=C3=A1ch, ai c=C5=A9ng =\r
      v=E1=BB=99i qua s=C3=B4ng tr=C6=B0=E1=BB=9Bc khi tr=E1=BB=9Di t=E1=BB=91i.</p>
      """
    let content = try Self.read(Self.message(page, encoding: "quoted-printable")).content
    #expect(content.title == "Bến đò")
    #expect(content.markdown.hasPrefix("Hôm nay bến đò đông khách, ai cũng vội qua sông"))
  }

  @Test func `a message that is cut off anywhere gives an article or a reason`() {
    let bytes = Array(Self.message("<title>Ferry</title>\(Self.text)").utf8)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let file = SourceFile(name: "ferry.mht", bytes: Array(bytes[..<length]))
      var answers = 0
      ImporterChoice.articles(in: file) { _ in answers += 1 }
      #expect(answers == 1, "cut at \(length)")
    }
  }

  @Test func `parts inside each other without end are not followed without end`() {
    var message = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n"
    for _ in 0..<5000 { message += "--a\nContent-Type: multipart/related; boundary=a\n\n" }
    #expect(MIMEPart(Array(message.utf8)[...]).leaves.count <= MIMEPart.most)
  }

  @Test func `a picture that is written into the page gets a short address`() throws {
    let data = String(repeating: "QUJD", count: 200)
    let html = "<title>Ferry</title>\(Self.text)<img src='data:image/png;base64,\(data)'>"
    let article = try PageFixture.article(html)
    let picture = try #require(article.pictures.first)
    #expect(picture.address.hasPrefix("cid:") && picture.address.hasSuffix(".png"))
    #expect(article.content.markdown.contains("![](\(picture.address))"))
    #expect(picture.bytes.count == 600 && picture.mediaType == "image/png")
  }

  @Test func `pictures beside a complete page are read from its folder`() throws {
    let html = "<title>Ferry</title>\(Self.text)<p><img src='./The Ferry_files/bến.jpg'></p>"
    let file = SourceFile(name: "The Ferry.html", bytes: Array(html.utf8)) { path in
      path == "./The Ferry_files/bến.jpg" ? [1, 2, 3] : nil
    }
    let article = try #require(try HTMLImporter().articles(in: file).first)
    let picture = try #require(article.pictures.first)
    #expect(article.content.markdown.contains("![](\(picture.address))"))
    #expect(picture.bytes == [1, 2, 3])
  }

  @Test func `a page of cards is a list, and its links lead to what was saved`() throws {
    var html = "<title>Low Island Post</title><base href='https://post.example/'>"
    for number in 1...8 {
      html += "<article><h2><a href='/news/\(number)'>What happened on day \(number)</a></h2>"
      html += "<p>One line about day \(number) and no more.</p></article>"
    }
    let file = SourceFile(name: "post.html", bytes: Array(html.utf8))
    #expect(throws: ImportFailure.notAnArticle(.list)) { try HTMLImporter().articles(in: file) }
    let links = PageLinks(in: file)
    var content = ArticleContent(title: "Day 3", markdown: "x")
    content.url = "http://www.post.example/news/3/#top"
    #expect(links.lead(to: ImportedArticle(file: "a.html", format: "html", content: content)))
    content.url = "https://post.example/news/33"
    #expect(!links.lead(to: ImportedArticle(file: "a.html", format: "html", content: content)))
  }

  @Test func `pictures in any folder beside the page come with it`() throws {
    let page = """
      <html><head><title>Ferry to the low island</title>
      <link rel="canonical" href="https://ferry.example/news/timetable"></head><body>
      <h1>Ferry to the low island</h1>\(Self.text)
      <p><img src="img/the%20shed.png"></p>\(Self.text)
      <p><img src="../stove.png"></p><p><img src="/img/far.png"></p>\(Self.text)</body></html>
      """
    let file = SourceFile(name: "ferry.html", bytes: Array(page.utf8)) { path in
      ["img/the shed.png", "../stove.png", "img/far.png"].contains(path) ? Array(path.utf8) : nil
    }
    var found: [ImportedArticle] = []
    ImporterChoice.articles(in: file) { if let article = try? $0.get() { found.append(article) } }
    let pictures = try #require(found.first).pictures
    #expect(
      pictures.map(\.address) == [
        "https://ferry.example/news/img/the%20shed.png", "https://ferry.example/stove.png",
      ])
    #expect(
      pictures.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "img/the shed.png", "../stove.png",
      ])
  }
}
