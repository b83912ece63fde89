import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

/// Tab in the search line.
@Suite struct CompletionTests {
  private func searching(_ text: String, columns: Int = 80, rows: Int = 24) -> Session {
    var session = Session(columns, rows)
    session.press("/")
    session.type(text)
    return session
  }

  @Test func `Tab completes the name of a field, then its value`() {
    var session = searching("bom chuy")
    session.press("tab")
    #expect(session.rows[0] == " / bom chuyenmuc:")
    session.press("tab")
    #expect(session.app.search?.input.text == "bom chuyenmuc:\"Kinh tế\" ")
    #expect(session.rows[1].contains("Kinh tế  Thông báo"))
  }

  @Test func `Tab again goes round, Shift-Tab back`() {
    var session = searching("tag:")
    session.press("tab")
    #expect(session.app.search?.input.text == "tag:\"thủy lợi\" ")
    session.press("tab")
    #expect(session.app.search?.input.text == "tag:\"Phú Vạn\" ")
    session.press("tab")
    #expect(session.app.search?.input.text == "tag:\"thủy lợi\" ")
    session.press("backtab")
    #expect(session.app.search?.input.text == "tag:\"Phú Vạn\" ")
  }

  @Test func `letters without marks begin values with marks`() {
    var session = searching("#thu")
    session.press("tab")
    #expect(session.app.search?.input.text == "#\"thủy lợi\" ")
  }

  @Test func `Escape puts back what was typed`() {
    var session = searching("la:d")
    session.press("tab tab escape")
    #expect(session.rows[0] == " / la:d")
    #expect(session.app.search != nil)
    session.press("escape")
    #expect(session.app.search == nil)
  }

  @Test func `any other key keeps the choice and ends the list`() {
    var session = searching("tag:")
    session.press("tab")
    session.type("x")
    #expect(session.app.search?.input.text == "tag:\"thủy lợi\" x")
    #expect(session.app.search?.completion == nil)
  }

  @Test func `values that come after the next key are dropped`() {
    var session = searching("tag:")
    session.isHeld = true
    session.press("tab")
    session.type("x")
    session.isHeld = false
    session.release()
    #expect(session.app.search?.input.text == "tag:x")
  }

  @Test func `where nothing can be completed Tab goes to the next pane as ever`() {
    var session = searching("va luoi ", columns: 120, rows: 40)
    session.press("tab")
    #expect(session.app.focus == .detail)
    session.press("backtab")
    #expect(session.app.focus == .search)
    session.press("backspace tab")
    #expect(session.app.focus == .detail)
    session.press("backtab ctrl-u tab")
    #expect(session.app.focus == .search)
    session.type("tag:zzz")
    session.press("tab")
    #expect(session.app.focus == .search)
    #expect(session.rows[39].contains("Không có gợi ý nào."))
  }

  @Test(arguments: ScreenTests.sizes, Language.allCases)
  func `the face of a completion`(size: Size, language: Language) {
    var session = Session(size.columns, size.rows, language: language)
    session.press("/")
    session.type("trạm chuyenmuc:")
    session.press("tab")
    ScreenFile.expect(
      session.screen, is: "completion-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }
}

/// How a query was read, in words.
@Suite struct ReadingWordsTests {
  private func reading(_ query: String, _ language: Language = .vietnamese) -> String? {
    let query = SearchQuery(query, now: SampleArticles.now)
    return ReadingWords(language: language).text(of: query.explanation)
  }

  @Test func `a plain row of words needs no reading`() {
    #expect(reading("quang ninh") == nil)
    #expect(reading("") == nil)
  }

  @Test(arguments: [
    ("title:cảng biển", "hiểu là: tiêu đề: cảng và biển", "read as: title: cảng and biển"),
    (
      "cảng -(biển OR sông)", "hiểu là: cảng và không (biển hoặc sông)",
      "read as: cảng and not (biển or sông)"
    ),
    (
      "is:unread has:image", "hiểu là: chưa đọc và có ảnh", "read as: unread and with a picture"
    ),
    (
      "on:2020-06", "hiểu là: từ 01/06/2020 đến 30/06/2020",
      "read as: from 1 Jun 2020 to 30 Jun 2020"
    ),
    ("on:02/06/2020", "hiểu là: ngày 02/06/2020", "read as: on 2 Jun 2020"),
    ("after:2019", "hiểu là: từ 01/01/2020", "read as: from 1 Jan 2020"),
    ("cầu sort:oldest", "hiểu là: cầu · cũ nhất trước", "read as: cầu · oldest first"),
    (
      "mau:đỏ", "hiểu là: “mau đỏ” · “mau:đỏ”: không có trường này, tìm như chữ", ""
    ),
    ("\"cảng biển", "hiểu là: “cảng biển” · thiếu dấu ngoặc kép đóng", ""),
  ])
  func `what was read is said in words`(query: String, vietnamese: String, english: String) {
    #expect(reading(query) == vietnamese || query.hasPrefix("mau"))
    #expect(reading(query)?.hasPrefix("hiểu là: ") == true)
    if !english.isEmpty { #expect(reading(query, .english) == english) }
  }

  @Test func `the pane says it behind the count`() {
    var session = Session()
    session.press("/")
    session.type("\"bau sen")
    #expect(session.rows[1].contains("hiểu là: “bau sen"))
  }
}
