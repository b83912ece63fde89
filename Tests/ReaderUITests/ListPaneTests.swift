import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct ListPaneTests {
  @Test func `j and k select the next row and the one above`() {
    var session = Session()
    session.press("j j k")
    #expect(session.selectedRow.hasPrefix("Thư viện tỉnh mở cửa thêm ba buổi tối"))
  }

  @Test func `arrows do what j and k do`() {
    var session = Session()
    session.press("down down up")
    #expect(session.selectedRow.hasPrefix("Thư viện tỉnh"))
  }

  @Test func `k at the top and j at the bottom stay there`() {
    var session = Session()
    session.press("k")
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
    session.press("G j")
    #expect(session.selectedRow.hasPrefix("Bản tin số 40"))
  }

  @Test func `a selected row shows the whole of a long title`() {
    var library = FakeLibrary(Array(SampleArticles.all.prefix(30)))
    let title =
      "Huyện Bàu Sen khơi thông kênh cũ, trồng lại hàng dừa nước, mở chợ nổi có ghe thuyền"
    for index in [2, 29] { library.articles[index].article.content.title = title }
    var session = Session(80, 24, library: library)
    let below = session.rows[4]
    #expect(session.rows[3].hasSuffix("…") || session.rows[3].contains("… "))
    session.press("j j")
    #expect(!session.rows[3].contains("…"))
    #expect(session.rows[4].hasPrefix("▌  ") && session.rows[5] == below)
    session.mouse(.click, 10, 5)
    #expect(session.app.list.selection == 3)
    #expect(session.rows[4].dropFirst(4) == below.dropFirst(4))
    session.press("G")
    let shown = session.rows[1...22].joined(separator: "\n")
    #expect(shown.contains("ghe thuyền"))
    session.press("k k k")
    #expect(session.app.list.top <= 8)
  }

  @Test func `a count moves so many rows`() {
    var session = Session()
    session.press("10 j")
    #expect(session.selectedRow.hasPrefix("Bản tin số 11"))
    session.press("4 k")
    #expect(session.selectedRow.hasPrefix("Bản tin số 7"))
  }

  @Test func `a count that is being typed stands in the status line`() {
    var session = Session()
    session.press("1 2")
    #expect(session.rows.last?.hasSuffix(" 12") == true)
    session.press("j")
    #expect(session.rows.last?.hasSuffix(" 12") == false)
  }

  @Test(arguments: ["g", "home", "g g"]) func `g goes to the newest`(keys: String) {
    var session = Session()
    session.press("G " + keys)
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
  }

  @Test(arguments: ["G", "end"]) func `G goes to the oldest`(keys: String) {
    var session = Session()
    session.press(keys)
    #expect(session.selectedRow.hasPrefix("Bản tin số 40"))
    #expect(session.rows[0].hasSuffix("40 / 40"))
  }

  @Test func `a count before g or G goes to that row`() {
    var session = Session()
    session.press("7 G")
    #expect(session.rows[0].hasSuffix("7 / 40"))
    session.press("3 g")
    #expect(session.rows[0].hasSuffix("3 / 40"))
  }

  @Test func `a percent sign goes to that part of the list`() {
    var session = Session()
    session.press("50 %")
    #expect(session.rows[0].hasSuffix("20 / 40"))
    session.press("%")
    #expect(session.rows[0].hasSuffix("20 / 40"))
  }

  @Test func `pages and half pages turn and come back`() {
    var session = Session()
    session.press("page-down")
    #expect(session.rows[0].hasSuffix("22 / 40"))
    session.press("page-up")
    #expect(session.rows[0].hasSuffix("1 / 40"))
    session.press("ctrl-d ctrl-d ctrl-u")
    #expect(session.rows[0].hasSuffix("11 / 40"))
    session.press("ctrl-f ctrl-b")
    #expect(session.rows[0].hasSuffix("11 / 40"))
  }

  @Test func `the rows of a long list are asked for in windows`() {
    var session = Session(library: FakeLibrary(Self.many(6000)))
    #expect(session.rows[0].hasSuffix("1 / 6.000"))
    session.press("G")
    #expect(session.selectedRow.hasPrefix("Bài 6000"))
    session.press("50 %")
    #expect(session.selectedRow.hasPrefix("Bài 3000"))
    for _ in 0..<30 { session.press("page-down") }
    #expect(session.rows[0].hasSuffix("3.630 / 6.000"))
    #expect(session.selectedRow.hasPrefix("Bài 3630"))
    for _ in 0..<60 { session.press("page-up") }
    #expect(session.selectedRow.hasPrefix("Bài 2370"))
    #expect(session.app.list.rows.count <= ListPane.mostRows + 200)
    for case .loadPage(_, _, let limit, _) in session.effects { #expect(limit <= 200) }
  }

  @Test func `rows that are not here yet hold their place`() {
    var session = Session(library: FakeLibrary(Self.many(5000)))
    session.isHeld = true
    session.press("G")
    #expect(session.rows[0].hasSuffix("5.000 / 5.000"))
    #expect(session.rows[10] == "   …")
    session.release()
    #expect(session.selectedRow.hasPrefix("Bài 5000"))
  }

  @Test func `rows that appear above move neither the selection nor the screen`() {
    var library = FakeLibrary(Self.many(300))
    let hidden = library.articles.removeFirst()
    var session = Session(library: library)
    session.press("9 j")
    let before = session.rows
    session.library.articles.insert(hidden, at: 0)
    session.send(.libraryChanged)
    #expect(session.selectedRow.hasPrefix("Bài 11"))
    #expect(Array(session.rows[1..<23]) == Array(before[1..<23]))
    #expect(session.rows[0].hasSuffix("11 / 300"))
  }

  @Test func `a selected row that is gone gives way to the next older one`() {
    var session = Session(library: FakeLibrary(Self.many(50)))
    session.press("9 j")
    session.library.articles.remove(at: 9)
    session.send(.libraryChanged)
    #expect(session.selectedRow.hasPrefix("Bài 11"))
  }

  @Test func `dates are the shorter the nearer they are`() {
    let session = Session()
    #expect(session.rows[1].contains("hôm nay 07:51"))
    #expect(session.rows[2].contains("hôm qua 08:10"))
    #expect(session.rows[3].contains("30/01 07:15"))
    #expect(session.rows[4].contains("  28/01 "))
    #expect(session.rows[5].contains("24/12/2019"))
  }

  @Test func `today becomes yesterday when the clock says so`() {
    var session = Session()
    session.send(.clock(SampleArticles.moment(2020, 6, 4, 0, 1)))
    #expect(session.rows[1].contains("hôm qua 07:51"))
  }

  @Test func `a list that cannot be loaded says why and can be tried again`() {
    var library = FakeLibrary()
    library.failure = .failed(.nothingToUndo)
    var session = Session(library: library)
    #expect(session.screen.contains("Không có gì để hoàn tác."))
    #expect(session.text(of: .error).contains("Không có gì"))
    session.library.failure = nil
    session.press("R")
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
  }

  @Test func `a list without rows says what it would hold`() {
    var library = FakeLibrary()
    for index in library.articles.indices { library.articles[index].article.isBookmarked = false }
    var session = Session(library: library)
    session.press("B")
    #expect(session.screen.contains("Chưa đánh dấu bài nào. Bấm b ở một bài để đánh dấu."))
  }

  @Test func `a list that is being loaded says so`() {
    let session = Session(isHeld: true)
    #expect(session.screen.contains("Đang tải…"))
  }

  /// So many articles, the newest first.
  static func many(_ count: Int) -> [LoadedArticle] {
    (1...count).map { number in
      SampleArticles.article(
        number, "Bài \(number)", nil, blocks: [SampleArticles.paragraph("Nội dung \(number).")])
    }
  }
}
