import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct SearchPaneTests {
  private func searching(_ text: String, columns: Int = 80, rows: Int = 24) -> Session {
    var session = Session(columns, rows)
    session.press("/")
    session.type(text)
    return session
  }

  @Test func `hits come as one types`() {
    var session = Session()
    session.press("/")
    session.type("va luoi")
    #expect(session.rows[0] == " / va luoi")
    #expect(session.rows[1] == "   1 bài · mới nhất trước")
    #expect(session.rows[2].contains("Ba đời vá lưới bên kênh Bàu Sen"))
    #expect(session.text(of: .match).contains("lưới"))
  }

  @Test func `how the query was read is seen in a narrow pane too`() {
    let query = "bau sen -xyzzy"
    #expect(
      searching(query, columns: 80).rows[1].hasSuffix(
        "bài · mới nhất trước · hiểu là: bau và sen và không xyzzy"))
    let narrow = searching(query, columns: 56).rows[1]
    #expect(narrow.hasSuffix("bài · hiểu là: bau và sen và không xyzzy"))
    #expect(!narrow.contains("mới nhất"))
    #expect(searching("bau sen", columns: 40).rows[1].contains("mới nhất"))
  }

  @Test func `signs that are keys elsewhere are text here`() {
    let session = searching("q?nbB1 [")
    #expect(session.rows[0] == " / q?nbB1 [")
    #expect(!session.effects.contains(.quit))
  }

  @Test func `each key cancels the search before by its ticket`() {
    var session = Session()
    session.isHeld = true
    session.press("/")
    session.type("v")
    session.type("a luoi")
    session.isHeld = false
    session.release(reversed: true)
    #expect(session.app.search?.answered?.query == "va luoi")
    #expect(session.app.search?.hits.count == 1)
  }

  @Test func `nothing found says so`() {
    let session = searching("xyzzy")
    #expect(session.rows[1].contains("xyzzy"))
    #expect(session.app.search?.hits.isEmpty == true)
  }

  @Test func `an emptied line forgets the hits and cancels the search`() {
    var session = searching("cau")
    session.isHeld = true
    session.type("x")
    session.press("ctrl-u")
    #expect(session.effects.last == .cancelSearch)
    #expect(session.app.search?.hits.isEmpty == true)
    #expect(session.rows[0].contains("gõ từ"))
  }

  @Test func `the line is edited like any other`() {
    var session = searching("cau moi dep")
    session.press("ctrl-w ctrl-w home delete end backspace")
    #expect(session.rows[0] == " / au")
    session.press("left left")
    session.type("c")
    #expect(session.rows[0] == " / cau")
    #expect(session.canvas.cursor == Point(column: 4, row: 0))
    session.press("ctrl-e ctrl-a right ctrl-u")
    #expect(session.rows[0] == " / au")
  }

  @Test func `an input method's backspaces and letters come out right`() {
    var session = searching("duon")
    session.press("backspace backspace backspace backspace")
    session.type("đươ")
    session.type("ng")
    session.press("backspace backspace backspace backspace")
    session.type("ường")
    #expect(session.app.search?.input.text == "đường")
  }

  @Test func `a combining mark joins the letter before it`() {
    var session = searching("a")
    session.type("\u{301}")
    #expect(session.app.search?.input.text == "a\u{301}")
    session.press("backspace")
    #expect(session.app.search?.input.text == "")
  }

  @Test func `a paste is text in one line`() {
    var session = searching("")
    session.send(.terminal(.paste("  trạm\nGò\u{1B}Sậy \n")))
    #expect(session.app.search?.input.text == "trạm Gò Sậy")
  }

  @Test func `a long line shows the part at the cursor`() {
    let session = searching(String(repeating: "abcdefghij ", count: 6) + "cuối", columns: 40)
    #expect(session.rows[0].hasSuffix("cuối"))
    #expect(session.canvas.cursor == Point(column: 38, row: 0))
  }

  @Test(arguments: [("down", "up"), ("ctrl-n", "ctrl-p")])
  func `arrows move among the hits`(down: String, up: String) {
    var session = searching("ban tin so")
    session.press("\(down) \(down) \(up)")
    #expect(session.selectedRow.hasPrefix("Bản tin số 7"))
  }

  @Test func `Enter opens the article at the first match`() {
    var session = searching("trăng rằm")
    session.press("enter")
    #expect(session.screen.contains("Buổi khánh thành được hẹn vào đêm trăng rằm."))
    #expect(session.text(of: .currentMatch) == "trăng")
    #expect(session.text(of: .match) == "rằm")
    #expect(session.rows[0].contains("chỗ khớp 1 / 2"))
  }

  @Test func `Enter before the hits are here opens the first when they come`() {
    var session = searching("ban tin s")
    session.isHeld = true
    session.type("o 17")
    session.press("enter")
    #expect(session.app.focus == .search)
    session.isHeld = false
    session.release()
    #expect(session.app.focus == .detail)
    #expect(session.rows[2].contains("Bản tin số 17"))
  }

  @Test func `n and N go from match to match and around the end`() {
    var session = searching("kenh bau sen")
    session.press("down enter")
    let count = session.app.detail.highlight?.matches.count ?? 0
    #expect(count > 10)
    session.press("n")
    #expect(session.app.detail.highlight?.index == 1)
    session.press("N N")
    #expect(session.app.detail.highlight?.index == count - 1)
    #expect(session.text(of: .currentMatch) == "Sen")
    session.press("n")
    #expect(session.app.detail.highlight?.index == 0)
  }

  @Test func `n without a match says so`() {
    var session = Session()
    session.press("enter n")
    #expect(session.rows[23].contains("Bài này không có chỗ khớp nào."))
  }

  @Test func `Esc goes back to the very same screen`() {
    for (columns, keys) in [
      (80, "9 j"), (80, "enter 7 j"), (120, "3 j"), (120, "enter 4 j"), (200, "s j"),
      (80, "enter i j"), (80, "? j"),
    ] {
      var session = Session(columns, 24)
      session.press(keys)
      // How far the article is read is written down now, and stands in its row.
      if keys == "enter 4 j" { session.press("\\ escape") }
      let before = session.rows
      session.press(keys.hasPrefix("?") ? "q \\" : "\\")
      session.type("ban tin so")
      session.press("down enter q escape")
      if keys.hasPrefix("?") { session.press("? j") }
      #expect(session.rows == before, "\(columns) columns, \(keys)")
    }
  }

  @Test func `the way back from a hit leads through the hits`() {
    var session = searching("ban tin so")
    session.press("down enter q")
    #expect(session.selectedRow.hasPrefix("Bản tin số 7"))
    #expect(session.rows[0] == " / ban tin so")
    session.press("escape q")
    #expect(session.effects.last == .quit)
  }

  @Test func `brackets go through the hits while one is open`() {
    var session = searching("ban tin so")
    session.press("enter ]")
    #expect(session.rows[2].contains("Bản tin số 7"))
    #expect(session.app.detail.highlight?.matches.isEmpty == false)
    session.press("[")
    #expect(session.rows[2].contains("Bản tin số 6"))
  }

  @Test func `the order of the hits can be changed`() {
    var session = searching("ban tin so")
    session.press("ctrl-r")
    #expect(session.rows[1].contains("khớp nhất trước"))
    #expect(session.selectedRow.hasPrefix("Bản tin số 40"))
  }

  @Test func `more hits come when one goes down`() {
    var session = Session(library: FakeLibrary(ListPaneTests.many(180)))
    session.press("/")
    session.type("bai")
    #expect(session.app.search?.hits.count == 42)
    for _ in 0..<12 { session.press("page-down") }
    #expect(session.app.search?.hits.count == 132)
    session.press("page-down page-down page-down page-down page-down page-down page-down")
    #expect(session.selectedRow.hasPrefix("Bài 180"))
  }

  @Test func `beside the hits the selected one is shown at its match`() {
    let session = searching("trăng rằm", columns: 120, rows: 24)
    #expect(session.text(of: .currentMatch) == "trăng")
    #expect(session.screen.contains("Buổi khánh thành được hẹn vào đêm trăng rằm."))
  }

  @Test func `a passage begins so that its match is seen`() {
    let text = String(repeating: "nước lên ", count: 20) + "ở cầu mới"
    let snippet = Snippet(text: text, highlights: [182..<185])
    let shown = snippet.showingMatch(in: 60)
    #expect(shown.text == "…lên nước lên ở cầu mới")
    #expect(Array(shown.text)[shown.highlights[0]] == Array("cầu")[...])
    #expect(snippet.showingMatch(in: 185) == snippet)
  }

  @Test func `a search that fails says why in its own place`() {
    var session = searching("")
    session.library.failure = .failed(.emptyList)
    session.type("x")
    #expect(session.text(of: .error) == "Chưa có bài nào.")
  }
}
