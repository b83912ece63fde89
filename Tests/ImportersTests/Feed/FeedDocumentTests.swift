import ArticleLibrary
import Importers
import Testing

/// What a saved feed says, in all the forms that feeds have.
@Suite struct FeedDocumentTests {
  private func entry(_ xml: String) throws -> JSONValue {
    .object(try #require(FeedDocument(xml: Array(xml.utf8)).entries.first))
  }

  private func item(_ inner: String, _ attributes: String = "version=\"2.0\"") throws -> JSONValue {
    try entry("<rss \(attributes)><channel><item>\(inner)</item></channel></rss>")
  }

  private func atom(_ inner: String) throws -> JSONValue {
    try entry("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\(inner)</entry></feed>")
  }

  @Test(arguments: [
    ("<rss version=\"0.91\"/>", "rss091u"), ("<rss version=\"0.92\"/>", "rss092"),
    ("<rss version=\"2.0.1\"/>", "rss20"), ("<rss/>", "rss"),
    ("<!DOCTYPE rss PUBLIC \"-//Netscape//DTD 0.91//EN\" \"x\"><rss version=\"0.91\"/>", "rss091n"),
    ("<feed version=\"0.3\"/>", "atom03"),
    ("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "atom10"),
    (
      "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"/>",
      "rss10"
    ),
  ])
  func `the version is told from the root`(_ xml: String, _ version: String) {
    #expect(FeedDocument(xml: Array(xml.utf8)).version == version)
  }

  @Test func `markup loses what runs and keeps what reads`() throws {
    let html = """
      <p onclick="x()" style="color: red; position: fixed">Bờ <script>alert(1)</script>kè\
      <a href="javascript:x">x</a> <a href="b.html">y</a><img src=a.png></p>
      """
    let summary = try item("<description><![CDATA[\(html)]]></description>")["summary"]
    #expect(
      summary
        == .string(
          "<p style=\"color: red;\">Bờ kè<a href=\"\">x</a> <a href=\"b.html\">y</a><img src=\"a.png\" /></p>"
        ))
  }

  @Test func `addresses are resolved against the nearest base`() throws {
    let entry = try atom(
      """
      <content type="xhtml" xml:base="http://huyen.example/tin/"><div
      xmlns="http://www.w3.org/1999/xhtml"><a href="../anh/1.html">ảnh</a> &amp; lời</div></content>
      """)
    guard case .array(let content)? = entry["content"] else { throw ImportFailure.empty }
    #expect(
      content.first?["value"]
        == .string("<a href=\"http://huyen.example/anh/1.html\">ảnh</a> &amp; lời"))
  }

  @Test func `entities of HTML and bare ampersands are read in bad XML`() throws {
    let entry = try item(
      "<title>Ch&aacute;o & b&#x1EA1;n</title><link>http://x.example/?a=1&b=2</link>")
    #expect(entry["title"] == .string("Cháo & bạn"))
    #expect(entry["link"] == .string("http://x.example/?a=1&b=2"))
  }

  @Test func `what was read before a feed breaks off is kept`() throws {
    let xml = "<rss><channel><title>Xã</title><item><title>Một</title></item><item><title>Hai"
    let document = FeedDocument(xml: Array(xml.utf8))
    #expect(document.feed["title"] == .string("Xã"))
    #expect(document.entries.first?["title"] == .string("Một"))
  }

  @Test func `entities that grow are not expanded`() {
    let bomb = """
      <!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss><channel><title>&a; &b; &c;</title></channel></rss>
      """
    let title = FeedDocument(xml: Array(bomb.utf8)).feed["title"]
    #expect(title == .string("boom &b; &c;"))
  }

  @Test func `an author is taken apart and put together`() throws {
    let whole = try item("<author>thu@xa.example (Ban Biên tập)</author>")
    #expect(whole["author_detail"]?["name"] == .string("Ban Biên tập"))
    #expect(whole["author_detail"]?["email"] == .string("thu@xa.example"))
    let parts = try atom("<author><name>Ban A</name><email>a@x.example</email></author>")
    #expect(parts["author"] == .string("Ban A (a@x.example)"))
  }

  @Test(arguments: ["utf-16le", "utf-16be", "windows-1258", "utf-8"])
  func `the encoding is found`(_ name: String) {
    let xml =
      "<?xml version=\"1.0\" encoding=\"\(name.hasPrefix("utf-16") ? "utf-16" : name)\"?><rss><channel><title>x</title></channel></rss>"
    var bytes = Array(xml.utf8)
    if name == "utf-16le" {
      bytes = [0xFF, 0xFE] + xml.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    }
    if name == "utf-16be" { bytes = xml.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] } }
    let document = FeedDocument(xml: bytes)
    #expect(document.encoding == name)
    #expect(document.feed["title"] == .string("x"))
  }
}
