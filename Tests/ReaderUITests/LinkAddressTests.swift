import Testing

@testable import ReaderUI

@Suite struct LinkAddressTests {
  @Test(arguments: [
    ("https://hoaigiang.example/a-1.html", "hoaigiang.example"),
    ("HTTP://Example.org:8080?x=1", "Example.org:8080"),
    ("https://bank.example@evil.example/", "evil.example"),
    ("mailto:toa-soan@hoaigiang.example?subject=x", "toa-soan@hoaigiang.example"),
  ])
  func `a harmless address says where it leads`(text: String, host: String) {
    #expect(LinkAddress(text)?.host == host)
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "hoaigiang.example", "", "https://", "http:/x",
    "https://a b", "https://a\u{0}b", "https://a\nb", "https://a\\b", "data:text/html,x",
    "https://a\u{85}", "-oProxy=x", "https:///x", "mailto:",
  ])
  func `anything else is refused`(text: String) {
    #expect(LinkAddress(text) == nil)
  }
}
