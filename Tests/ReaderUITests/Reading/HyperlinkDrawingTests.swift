import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

/// Which words the terminal is told to make links of.
@Suite struct HyperlinkDrawingTests {
  private static let markdown = """
    Theo [tin **hôm** trước](https://hoaigiang.example/thu-vien.html), [trang của bạn][b] và \
    [thư](mailto:toa@hoaigiang.example?attach=/etc/passwd), nhưng không theo [mã lạ](javascript:alert(1)),
    [trang bên](./ben-canh.html) và [chỗ khuất](https://hoaigiang.example@elsewhere.example/).
    Quyết định 27/2020/QĐ-UBND và [chương sau](#chuong-sau) nói rõ[^1].

    [Một cái tên dài hơn một dòng, kể từ bến đò Gò Sậy qua ba xã đến chợ nổi Bàu Sen, cho đến hết mùa \
    nước nổi năm sau](https://hoaigiang.example/d%C3%A0i?mùa=2).

    ## Chương sau

    [^1]: Xem [trang của bạn][b].

    [b]: https://hoaigiang.example/%E1%BA%A1
    """

  private func session(
    _ columns: Int = 80, _ rows: Int = 24, _ markdown: String = markdown, hasLinks: Bool = true
  ) -> Session {
    var session = Session(columns, rows, library: FakeLibrary(markdown: markdown))
    if hasLinks { session.send(.terminal(.showsLinks)) }
    session.press("enter")
    return session
  }

  /// The links of the screen from the top: their numbers, where they lead, and their words in each row.
  private func links(_ session: Session) -> [(link: Hyperlink, words: [String])] {
    let canvas = session.canvas
    var links: [(link: Hyperlink, words: [String])] = []
    for place in canvas.links {
      let words = place.columns.compactMap {
        canvas.cell(at: Point(column: $0, row: place.row))?.text
      }
      if let index = links.firstIndex(where: { $0.link == place.link }) {
        links[index].words.append(words.joined())
      } else {
        links.append((place.link, [words.joined()]))
      }
    }
    return links
  }

  @Test func `words that lead to an address are a link, and no others`() {
    let links = links(session())
    #expect(
      links.map { $0.words.joined(separator: " ") } == [
        "tin hôm trước", "trang của bạn", "thư",
        "Một cái tên dài hơn một dòng, kể từ bến đò Gò Sậy qua ba xã đến chợ nổi Bàu Sen, cho đến hết "
          + "mùa nước nổi năm sau", "trang của bạn",
      ])
    #expect(
      links.map(\.link.address) == [
        "https://hoaigiang.example/thu-vien.html", "https://hoaigiang.example/%E1%BA%A1",
        "mailto:toa@hoaigiang.example", "https://hoaigiang.example/d%C3%A0i?m%C3%B9a=2",
        "https://hoaigiang.example/%E1%BA%A1",
      ])
    #expect(Set(links.map(\.link.number)).count == links.count)
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `a link is one over all its lines, and each is one that f follows`(columns: Int) {
    var session = session(columns, 40)
    let links = links(session)
    let long = links.first { $0.words.joined().hasPrefix("Một") }?.words ?? []
    #expect(long.count > 1)
    session.press("f")
    let hinted = (session.app.detail.hints?.labels ?? []).map(\.link)
    for (link, words) in links {
      let followed = hinted.first {
        $0.place.block << 32 | $0.place.offset == link.number
      }
      #expect(followed?.text == words.joined(separator: " "))
    }
  }

  @Test func `scrolling takes no link from one line to another`() {
    var session = session(30, 10)
    session.press("z")
    for _ in 0..<12 {
      session.press("j")
      let canvas = session.canvas
      for place in canvas.links {
        for column in place.columns {
          let cell = canvas.cell(at: Point(column: column, row: place.row))
          #expect(cell?.ink.role == .link, "\(place)")
        }
      }
    }
  }

  @Test func `a terminal that says nothing of links is told of none`() {
    #expect(session(hasLinks: false).canvas.links.isEmpty)
  }

  @Test(arguments: ["f", "F", "?", "q", "/"])
  func `letters of hints, and what is no article, are no links`(key: String) {
    var session = session()
    #expect(!session.canvas.links.isEmpty)
    session.press(key == "/" ? "q /" : key)
    #expect(session.canvas.links.isEmpty)
    session.press(key == "q" || key == "/" ? "escape enter" : "escape")
    #expect(!session.canvas.links.isEmpty)
  }

  @Test func `an attachment is a link as a whole, and an article without an address none`() {
    let article = SampleArticles.article(
      101, "Lịch lấy nước", SampleArticles.moment(2020, 6, 3, 8, 0),
      blocks: [SampleArticles.paragraph("Ba đêm cuối tuần này.")]
    ) {
      $0.attachments = [
        Attachment(name: "Lịch kèm theo.pdf", url: "https://hoaigiang.example/lich.pdf"),
        Attachment(name: "Bản vẽ không có địa chỉ.pdf"),
        Attachment(name: "Tệp trong máy.pdf", url: "file:///lich.pdf"),
      ]
      $0.newer = [ArticleReference(title: "Tin không có địa chỉ")]
    }
    var session = Session(library: FakeLibrary([article]))
    session.send(.terminal(.showsLinks))
    session.press("enter")
    let links = links(session)
    #expect(links.map(\.words) == [["Lịch kèm theo.pdf"]])
    #expect(links.map(\.link.address) == ["https://hoaigiang.example/lich.pdf"])
  }

  @Test func `a table shows the links of the part that is in view`() {
    let cells = (1...9).map { "[Trạm bơm đầu kênh số \($0)](https://hoaigiang.example/\($0))" }
    let row = "| " + cells.joined(separator: " | ") + " |"
    let table = [row, "|" + String(repeating: "---|", count: 9), row].joined(separator: "\n")
    var session = session(80, 24, table)
    var seen: Set<String> = []
    for _ in 0..<12 {
      let links = links(session)
      seen.formUnion(links.map(\.link.address))
      for place in session.canvas.links {
        #expect(place.columns.lowerBound >= 0 && place.columns.upperBound <= 80)
      }
      let shown = session.canvas.links.flatMap { place in
        place.columns.map { session.canvas.cell(at: Point(column: $0, row: place.row)) }
      }
      #expect(shown.allSatisfy { $0?.ink.role == .link })
      session.press(">")
    }
    #expect(seen.count == 9)
  }
}
