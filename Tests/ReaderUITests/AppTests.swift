import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct AppTests {
  private func isRead(_ session: Session, _ number: Int) -> Bool? {
    session.library.articles.first { $0.article.id.rawValue == Int64(number) }?.article.isRead
  }

  @Test func `an article counts as read after it was open for a second`() {
    var session = Session()
    session.press("enter")
    #expect(isRead(session, 1) == false)
    session.waitASecond()
    #expect(isRead(session, 1) == true)
    session.press("q")
    #expect(!session.rows[1].contains("●"))
    #expect(session.rows[0].contains("25 chưa đọc"))
  }

  @Test func `an article that is closed before stays unread`() {
    var session = Session()
    session.press("enter q")
    session.waitASecond()
    #expect(isRead(session, 1) == false)
  }

  @Test func `scrolling marks an article as read at once`() {
    var session = Session()
    session.press("enter j")
    #expect(isRead(session, 1) == true)
  }

  @Test func `passing by in the list marks nothing as read`() {
    var session = Session(120, 40)
    session.press("j j j k")
    session.waitASecond()
    session.mouse(.wheelDown, 80, 10)
    #expect(session.library.journal.isEmpty)
  }

  @Test func `u marks as unread, and the article stays so while it is open`() {
    var session = Session()
    session.press("enter j u")
    #expect(isRead(session, 1) == false)
    session.press("j j")
    session.waitASecond()
    #expect(isRead(session, 1) == false)
    session.press("u")
    #expect(isRead(session, 1) == true)
  }

  @Test func `b sets a bookmark that is seen in both panes at once`() {
    var session = Session(120, 40)
    session.isHeld = true
    session.press("b")
    #expect(session.rows[0].contains("★"))
    #expect(session.rows[1].contains("★"))
    session.release()
    session.isHeld = false
    session.press("b")
    #expect(!session.rows[0].contains("★"))
    #expect(!session.rows[1].contains("★"))
    #expect(session.library.articles[0].article.isBookmarked == false)
  }

  @Test func `a bookmark that the library refuses is taken back and said`() {
    var session = Session(120, 40)
    session.library.failure = .failed(.emptyList)
    session.press("b")
    #expect(!session.rows[1].contains("★"))
    #expect(session.rows[39].contains("Chưa có bài nào."))
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
  }

  @Test func `B shows the bookmarks and comes back to the same row`() {
    var session = Session()
    session.press("12 j")
    let before = session.rows
    session.press("B")
    #expect(session.rows[0].contains("Đánh dấu"))
    #expect(session.selectedRow.hasPrefix("Ba đời vá lưới"))
    session.press("B")
    #expect(session.rows == before)
    session.press("B q")
    #expect(session.rows == before)
  }

  @Test func `a bookmark set elsewhere stands in the list that one comes back to`() {
    var session = Session()
    session.press("B enter b q q")
    #expect(!session.rows[3].contains("★"))
  }

  @Test func `U undoes the last change and says which`() {
    var session = Session()
    session.press("b U")
    #expect(session.rows[23].contains("Đã hoàn tác đánh dấu của 1 bài."))
    #expect(!session.rows[1].contains("★"))
    session.press("U")
    #expect(session.rows[23].contains("Không có gì để hoàn tác."))
  }

  @Test func `U while reading keeps the place`() {
    var session = Session()
    session.press("enter 5 j")
    let before = Array(session.rows[1..<23])
    session.press("b U")
    #expect(Array(session.rows[1..<23]) == before)
  }

  @Test func `o opens a harmless address and says where it leads`() {
    var session = Session()
    session.press("enter o")
    #expect(session.rows[23].contains("Đang mở hoaigiang.example trong trình duyệt…"))
    #expect(
      session.effects.contains {
        if case .openLink(let url, _) = $0 {
          url.hasPrefix("https://hoaigiang.example/")
        } else {
          false
        }
      })
  }

  @Test func `o refuses another kind of address`() {
    var session = Session()
    session.press("4 j enter o")
    #expect(session.rows[23].contains("chỉ mở http, https và mailto"))
    session.press("q k enter o")
    #expect(session.rows[23].contains("Bài này không có địa chỉ."))
    #expect(!session.effects.contains { if case .openLink = $0 { true } else { false } })
  }

  @Test func `q goes back from a nested place and quits from the first list`() {
    var session = Session()
    session.press("B enter i q q q")
    #expect(!session.effects.contains(.quit))
    session.press("q")
    #expect(session.effects.suffix(2).last == .quit)
    #expect(session.effects.contains { if case .saveState = $0 { true } else { false } })
  }

  @Test func `opening an article keeps the place at once`() {
    var session = Session()
    session.press("j enter")
    let saved = session.effects.compactMap {
      if case .saveState(let state) = $0 { state } else { nil }
    }
    #expect(saved.last?.pane == .detail)
    #expect(saved.last?.reading?.article == ArticleID(2))
  }

  @Test func `news of the library leave an article alone that has not changed`() {
    var session = Session(120, 24)
    session.press("enter 5 j")
    let before = session.rows
    for _ in 0..<3 { session.send(.libraryChanged) }
    #expect(session.rows == before)
  }

  @Test func `Esc and h in the first list do not quit`() {
    var session = Session()
    session.press("escape h left")
    #expect(!session.effects.contains(.quit))
  }

  @Test(arguments: ["", "enter", "/", "?", "s", "enter i", "B"])
  func `ctrl-c quits everywhere`(keys: String) {
    var session = Session()
    session.press(keys + " ctrl-c")
    #expect(session.effects.last == .quit)
  }

  @Test func `the end of the input keeps the place and quits`() {
    var session = Session()
    session.send(.terminal(.end))
    #expect(session.effects.suffix(2) == [.saveState(session.app.state), .quit])
  }

  @Test func `ctrl-z suspends and ctrl-l draws again`() {
    var session = Session()
    session.press("ctrl-z")
    #expect(session.effects.last == .suspend)
    session.press("ctrl-l")
    #expect(session.effects.last == .redraw)
    session.effects = []
    session.send(.resumed(Size(columns: 100, rows: 30)))
    #expect(session.effects.first == .redraw)
    #expect(session.rows.count == 30)
  }

  @Test func `Tab moves the keys among the panes on the screen`() {
    var session = Session(200, 60)
    #expect(session.app.focus == .list)
    session.press("tab")
    #expect(session.app.focus == .detail)
    session.press("tab")
    #expect(session.app.focus == .sidebar)
    session.press("backtab")
    #expect(session.app.focus == .detail)
    session.press("backtab")
    #expect(session.app.focus == .list)
    session.resize(80, 24)
    session.press("tab")
    #expect(session.app.focus == .list)
  }

  @Test func `a list of the side pane opens and closes`() {
    for columns in [80, 120, 200] {
      var session = Session(columns, 40)
      session.press("j s j j j enter")
      #expect(session.app.list.list == .documents, "\(columns)")
      #expect(session.selectedRow.hasPrefix("Quyết định 27/2020"))
      session.press("q")
      #expect(session.app.list.list == .all)
      #expect(session.selectedRow.hasPrefix("Thư viện tỉnh"))
    }
  }

  @Test func `an empty library greets, and one key opens the sample`() {
    var session = Session(library: FakeLibrary([]))
    #expect(session.screen.contains("Thư viện của bạn còn trống."))
    session.press("S")
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
    #expect(session.rows[23].contains("Thư viện mẫu"))
    session.press("q")
    #expect(!session.effects.contains { if case .saveState = $0 { true } else { false } })
  }

  @Test func `a screen that is too small says what it needs`() {
    var session = Session(39, 15)
    #expect(session.screen.contains("39×15 quá nhỏ."))
    session.resize(40, 14)
    #expect(session.screen.contains("40×15"))
    session.resize(1, 1)
    #expect(session.rows.count == 1)
    session.resize(40, 15)
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
  }

  @Test func `a message goes with the next key and takes no place away`() {
    var session = Session()
    let before = Array(session.rows[0..<23])
    session.press("n")
    #expect(session.rows[23].contains("Bài này không có chỗ khớp nào."))
    #expect(Array(session.rows[0..<23]) == before)
    session.press("j")
    #expect(session.rows[23].contains("Tất cả bài"))
  }

  @Test func `o opens the address of a listed article that is not open`() {
    var session = Session()
    session.press("o")
    #expect(session.rows[23].contains("Đang mở "))
  }

  @Test func `answers to nobody's question are dropped`() {
    var session = Session()
    let before = session.screen
    session.send(.answer(Answer(Ticket(9999), .failed(.emptyList))))
    session.send(.timer(Ticket(9999)))
    #expect(session.screen == before)
  }
}
