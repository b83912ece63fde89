import Screen
import Testing

@Suite struct HyperlinkTests {
  @Test(arguments: [
    ("https://hoaigiang.example/a;b?c=d&e=%20#f", "https://hoaigiang.example/a;b?c=d&e=%20#f"),
    ("HTTP://hoaigiang.example", "HTTP://hoaigiang.example"),
    ("mailto:toa@hoaigiang.example", "mailto:toa@hoaigiang.example"),
    ("https://hoaigiang.example/đò", "https://hoaigiang.example/%C4%91%C3%B2"),
    ("https://\u{430}nh.example/", "https://%D0%B0nh.example/"),
    ("https://hoaigiang.example/\u{202E}x", "https://hoaigiang.example/%E2%80%AEx"),
  ])
  func `what is beyond ASCII is percent-encoded, all else stays`(address: String, written: String) {
    #expect(Hyperlink(address, number: 1)?.address == written)
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "ftp://hoaigiang.example/", "tel:0293", "data:x",
    "thu-vien.html", "#ghi-chu", "//hoaigiang.example", "http:hoaigiang.example", "https://", "",
    "https:///a", "https:///\u{308}a", "http://?a", "mailto:", " https://hoaigiang.example/",
  ])
  func `an address of another kind is none`(address: String) {
    #expect(Hyperlink(address, number: 1) == nil)
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}\\", "\u{7}", "\u{9C}", "\u{9D}8;;", "\n", "\r\n", "\t", " ", "\u{0}",
    "\u{7F}", "\u{A0}",
  ])
  func `controls and blanks make an address none`(bad: String) {
    #expect(Hyperlink("https://hoaigiang.example/a\(bad)b", number: 1) == nil)
    #expect(Hyperlink("mailto:a\(bad)b@hoaigiang.example", number: 1) == nil)
  }

  @Test func `an address that hides its host behind a name or a password is none`() {
    let marked = ["hoaigiang.example@\u{308}", "hoaigiang.example\\\u{308}@"]
    for hidden in ["hoaigiang.example@", "a:b@", "hoaigiang.example\\@"] + marked {
      #expect(Hyperlink("https://\(hidden)elsewhere.example/", number: 1) == nil)
    }
    #expect(Hyperlink("https://hoaigiang.example/@toa?a@b#c@d", number: 1) != nil)
  }

  @Test func `an address that terminals pass over is none`() {
    let head = "https://hoaigiang.example/"
    let room = Hyperlink.limit - head.utf8.count
    #expect(Hyperlink(head + String(repeating: "a", count: room), number: 1) != nil)
    #expect(Hyperlink(head + String(repeating: "a", count: room + 1), number: 1) == nil)
    // A letter that takes three bytes takes nine when it is encoded.
    #expect(Hyperlink(head + String(repeating: "ế", count: room / 9), number: 1) != nil)
    #expect(Hyperlink(head + String(repeating: "ế", count: room / 9 + 1), number: 1) == nil)
  }

  @Test func `a link is cut off where the open part ends, and goes on where its cells do`() throws {
    let link = try #require(Hyperlink("https://hoaigiang.example/", number: 7))
    let other = try #require(Hyperlink("https://hoaigiang.example/", number: 8))
    var canvas = Canvas(size: Size(columns: 20, rows: 5))
    canvas.draw(in: Rect(column: 5, row: 1, columns: 10, rows: 3)) { canvas in
      canvas.link(link, column: -2, row: 0, count: 4)
      canvas.link(link, column: 2, row: 0, count: 3)
      canvas.link(other, column: 5, row: 0, count: 1)
      canvas.link(other, column: 8, row: 1, count: 9)
      canvas.link(other, column: 6, row: 1, count: 2)
      canvas.link(link, column: 10, row: 2, count: 1)
      canvas.link(link, column: 0, row: 3, count: 1)
      canvas.link(link, column: 0, row: -1, count: 1)
      canvas.link(link, column: 3, row: 2, count: 0)
    }
    #expect(canvas.links.map(\.row) == [1, 1, 2])
    #expect(canvas.links.map(\.columns) == [5..<10, 10..<11, 11..<15])
    #expect(canvas.links.map(\.link) == [link, other, other])
    canvas.clear()
    #expect(canvas.links.isEmpty)
  }
}
