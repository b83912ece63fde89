import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

@Suite struct RevisionTests {
  private func session(_ correction: String?) -> Session {
    var library = FakeLibrary(markdown: "Kênh Bàu Sen cạn nuớc.")
    library.correction = correction
    var session = Session(80, 24, library: library)
    session.press("enter e")
    return session
  }

  @Test func `an article that was only read in the editor stays as it is`() {
    let session = session(nil)
    #expect(session.app.question == nil)
    #expect(session.screen.contains("cạn nuớc"))
  }

  @Test func `what was changed in the editor is kept when the person says so`() {
    var session = session("Kênh Bàu Sen cạn nước.")
    #expect(session.rows.last?.contains("làm bản mới của bài?") == true)
    session.press("y")
    #expect(session.screen.contains("Kênh Bàu Sen cạn nước."))
    #expect(session.rows.last?.contains("Đã giữ") == true)
  }

  @Test func `what is not kept stays in its file`() {
    var session = session("Kênh Bàu Sen cạn nước.")
    session.press("n")
    #expect(session.screen.contains("cạn nuớc"))
    #expect(session.rows.last?.contains("/tmp/tinbai-1.md") == true)
    let revisions = session.effects.filter { if case .revise = $0 { true } else { false } }
    #expect(revisions.isEmpty)
  }

  @Test func `a highlight stays at its words when the text before it is corrected`() {
    var library = FakeLibrary(markdown: "Kênh cạn nuớc.\n\nNgười làng khơi lại dòng.")
    library.correction = "Kênh Bàu Sen cạn nước từ tháng ba.\n\nNgười làng khơi lại dòng."
    var session = Session(80, 24, library: library)
    session.press("enter /")
    session.type("khơi lại dòng")
    session.press("enter v v v a")
    let before = session.text(of: .highlight)
    #expect(before.contains("khơi lại dòng"))
    session.press("e y")
    #expect(session.screen.contains("từ tháng ba"))
    #expect(session.text(of: .highlight).contains("khơi lại dòng"))
  }
}
