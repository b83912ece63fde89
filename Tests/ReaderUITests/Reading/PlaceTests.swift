import ArticleLibrary
import Sentences
import Testing
import Vietnamese

@testable import ReaderUI

@Suite struct PlaceTests {
  @Test func `slash in an open article finds in it, as it is typed, with a count`() {
    var session = Session()
    session.press("enter /")
    session.type("nuoc ngot")
    #expect(session.rows[23].contains("nuoc ngot"))
    #expect(session.rows[23].contains("1 / 2"))
    #expect(session.app.detail.highlight?.matches.count ?? 0 >= 2)
    session.press("enter")
    let first = session.app.detail.highlight?.index
    session.press("n")
    #expect(session.app.detail.highlight?.index != first)
    session.press("N")
    #expect(session.app.detail.highlight?.index == first)
    session.press("escape")
    #expect(session.app.detail.highlight == nil)
    #expect(session.app.focus == .detail)
  }

  @Test func `words are found together, across lines and emphasis, by the library's rules`() {
    var session = Session(60, 24)
    session.press("enter /")
    session.type("chín trang số liệu, gồm")
    #expect(session.app.detail.highlight?.matches.count == 1)
    for _ in 0..<30 { session.press("backspace") }
    session.type("bi")
    let plain = session.app.detail.highlight?.matches.count ?? 0
    session.press("ctrl-u")
    session.type("bị")
    #expect(session.app.detail.highlight?.matches.count ?? 0 < max(1, plain))
  }

  @Test func `Escape while typing goes back to the place, a second slash to the library`() {
    var session = Session()
    session.press("enter ctrl-d")
    let top = session.app.detail.top
    session.press("/")
    session.type("trăng rằm")
    #expect(session.app.detail.top != top)
    session.press("escape")
    #expect(session.app.detail.top == top)
    #expect(session.app.prompt == nil)
    session.press("/ /")
    #expect(session.app.focus == .search)
    session.press("escape")
    #expect(session.app.focus == .detail)
    #expect(session.app.detail.top == top)
    session.press("\\")
    #expect(session.app.focus == .search)
  }

  @Test func `an article that was left half read opens where it was left`() {
    var library = FakeLibrary()
    let id = library.articles[0].article.id
    library.articles[0].progress = ReadingProgress(percent: 40, place: "6:0")
    var session = Session(80, 24, library: library)
    session.press("enter")
    #expect(session.app.detail.anchor == ReadingPlace(block: 6, offset: 0))
    session.press("g q enter")
    #expect(session.app.detail.wanted?.id == id)
    session = Session(160, 24, library: library)
    #expect(session.app.detail.isCurrent && session.app.detail.anchor == .top)
    session.press("enter")
    #expect(session.app.detail.anchor == ReadingPlace(block: 6, offset: 0))
  }

  @Test func `how far an article is read stands in its row`() {
    var session = Session(80, 24)
    session.press("enter")
    let now = SampleArticles.now
    session.send(
      .clock(Timestamp(seconds: now.seconds + 20, offsetMinutes: now.offsetMinutes)))
    session.press("ctrl-d")
    let percent = session.app.detail.progress
    session.press("q")
    #expect(session.app.list.row(at: 0)?.progress == percent)
    #expect(session.rows[1].contains("\(percent)% · "))
  }

  @Test func `slash in the list searches the library`() {
    var session = Session()
    session.press("/")
    #expect(session.app.focus == .search)
  }

  @Test func `the contents lead to a heading`() {
    var session = Session()
    session.press("enter c")
    #expect(session.rows.contains { $0.contains("Một đêm thức canh cửa cống") })
    session.press("j enter")
    #expect(session.app.choice == nil)
    #expect(session.rows[1].contains("Một đêm thức canh cửa cống"))
    session.press("ctrl-o")
    #expect(session.app.detail.top == 0)
    session.press("ctrl-n")
    #expect(session.rows[1].contains("Một đêm thức canh cửa cống"))
  }

  @Test func `jumps go back over articles and places`() {
    var session = Session()
    session.press("enter ctrl-d")
    let top = session.app.detail.top
    session.press("] ] q")
    session.press("ctrl-o ctrl-o")
    #expect(session.app.detail.wanted?.id == ArticleID(2))
    session.press("ctrl-o")
    #expect(session.app.detail.wanted?.id == ArticleID(1))
    #expect(session.app.detail.top == top)
    session.press("ctrl-n")
    #expect(session.app.detail.wanted?.id == ArticleID(2))
  }

  @Test func `marks are set and gone to by letters, and outlive the program`() {
    var session = Session()
    session.press("enter ctrl-d m a")
    let top = session.app.detail.top
    session.press("g ' a")
    #expect(session.app.detail.top == top)
    session.press("q ' z")
    #expect(session.rows[23].contains("z"))
    var later = Session(restored: session.app.state)
    later.press("' a")
    #expect(later.app.focus == .detail)
    #expect(later.app.detail.wanted?.id == ArticleID(1))
    #expect(later.app.detail.top == top)
  }

  @Test func `newer and older in the same section and source`() {
    var session = Session()
    session.press("5 j enter )")
    #expect(session.app.detail.wanted?.id == ArticleID(7))
    session.press("(")
    #expect(session.app.detail.wanted?.id == ArticleID(6))
    session.press("(")
    #expect(
      session.rows[23].contains(
        session.app.settings.language.text(.reading(.noNewerInSection))))
  }

  @Test func `related articles are listed and open`() {
    var session = Session()
    session.press("enter r")
    #expect(session.rows[0].contains("Bài liên quan"))
    session.press("enter")
    #expect(session.app.detail.wanted?.id == ArticleID(2))
  }

  @Test func `the site card copies telephones, charts counters and leads to the source`() {
    var library = FakeLibrary()
    library.siteHistory = SiteHistory(
      source: "hoaigiang.example", articles: 2,
      captures: [3000, 3100, 3521].enumerated().map { index, value in
        .init(
          day: Day(daysSinceEpoch: 18_400 + index),
          counters: [SiteCounter(name: "Hôm nay", value: value)])
      })
    var session = Session(library: library)
    session.press("enter i")
    #expect(session.rows.contains { $0.contains("▁▂█") && $0.contains("3.000 → 3.521") })
    session.press("j j enter")
    #expect(session.effects.contains { if case .copy("115", _) = $0 { true } else { false } })
    session.press("j j enter")
    #expect(session.app.list.list == .source("hoaigiang.example"))
    #expect(session.app.focus == .list)
  }
}
