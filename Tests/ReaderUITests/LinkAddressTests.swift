import Testing

@testable import ReaderUI

@Suite struct LinkAddressTests {
  @Test(arguments: [
    ("https://hoaigiang.example/a-1.html", "hoaigiang.example"),
    ("HTTP://Example.org:8080?x=1", "Example.org:8080"),
    ("https://bank.example@evil.example/", "evil.example"),
    ("https://evil.example/\u{308}@bank.example/", "evil.example"),
    ("https://evil.example?\u{301}@bank.example", "evil.example"),
    ("https://bank.example@\u{301}evil.example/", "\u{301}evil.example"),
    ("mailto:toa-soan@hoaigiang.example?subject=x", "toa-soan@hoaigiang.example"),
  ])
  func `a harmless address says where it leads`(text: String, host: String) {
    #expect(LinkAddress(text)?.host == host)
  }

  @Test func `of a mail address only the mailbox is kept, whatever letters it has`() {
    for mailbox in ["toa-soan@hoaigiang.example", "\u{308}a@hoaigiang.example"] {
      for mark in ["", "\u{308}"] {
        let address = LinkAddress("MailTo:\(mailbox)?\(mark)attach=/etc/passwd")
        #expect(address?.text == "mailto:\(mailbox)")
      }
    }
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
