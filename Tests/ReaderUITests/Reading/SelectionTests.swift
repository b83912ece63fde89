import ArticleLibrary
import Screen
import Sentences
import Testing
import Vietnamese

@testable import ReaderUI

@Suite struct SelectionTests {
  private func copied(_ session: Session) -> String? {
    for effect in session.effects.reversed() {
      if case .copy(let text, _) = effect { return text }
    }
    return nil
  }

  @Test func `what is copied is the text, without lines of the screen`() {
    var session = Session(60, 24)
    session.press("enter 4 j v v v v y")
    let lead = session.app.detail.loaded?.article.content.lead
    #expect(copied(session) == lead)
    #expect(session.app.detail.selection == nil)
    #expect(session.rows[23].contains("Đã chép"))
  }

  @Test func `a selection goes by letters, words, sentences and paragraphs`() {
    var session = Session()
    session.press("enter v y")
    #expect(copied(session) == "T")
    session.press("v l y")
    #expect(copied(session) == "Tr")
    session.press("v v right y")
    #expect(copied(session) == "Trạm bơm")
    session.press("v v v v y")
    #expect(copied(session) == "Trạm bơm Gò Sậy chạy thử, ba xã chờ nước ngọt")
    session.press("4 j v v v y")
    #expect(copied(session)?.hasPrefix("Bốn giờ sáng") == true)
    session.press("g v G y")
    #expect(copied(session)?.hasPrefix("Trạm bơm Gò Sậy") == true)
    session.press("v escape y")
    #expect(
      session.rows[23].contains(session.app.settings.language.text(.reading(.nothingToCopy))))
    #expect(session.app.focus == .detail)
  }

  @Test func `a citation says where the words are from, and Y copies the address`() {
    var session = Session()
    session.press("enter v v alt-y")
    #expect(
      copied(session)
        == "Trạm\n\nTrạm bơm Gò Sậy chạy thử, ba xã chờ nước ngọt, hoaigiang.example, 03/06/2020, "
        + "https://hoaigiang.example/kinh-te/tram-bom-go-say-1.html")
    session.press("Y")
    #expect(copied(session) == "https://hoaigiang.example/kinh-te/tram-bom-go-say-1.html")
  }

  @Test func `the mouse selects by dragging, and a double click a word`() {
    var session = Session()
    session.press("enter")
    let row = session.rows.firstIndex { $0.contains("Trạm bơm Gò Sậy") } ?? 0
    let column = session.rows[row].prefix { $0 == " " }.count
    session.mouse(.drag(from: Point(column: column, row: row)), column + 7, row)
    session.press("y")
    #expect(copied(session) == "Trạm bơm")
    session.mouse(.doubleClick, column + 6, row)
    session.press("y")
    #expect(copied(session) == "bơm")
    session.mouse(.drag(from: Point(column: column, row: row)), column + 7, row)
    session.mouse(.click, column, row)
    #expect(session.app.detail.selection == nil)
  }

  @Test func `whatever is selected is a part of the source text, at every width`() {
    var dice = Dice(5)
    for width in [20, 33, 47, 80, 131] {
      for loaded in SampleArticles.all.prefix(6) {
        let parts = ArticleUnits(loaded, language: .vietnamese, today: SampleArticles.now.day)
        let units = parts.units + parts.end
        let source = SourceText(units)
        let layout = TextLayout(units, width: width)
        for _ in 0..<60 {
          let place = { (dice: inout Dice) in
            let line = Int.random(in: 0..<layout.lineCount, using: &dice)
            let column = Int.random(in: 0..<width, using: &dice)
            return source.offset(of: layout.nearestPlace(line: line, column: column))
          }
          let selection = TextSelection(
            anchor: place(&dice), head: place(&dice), grain: dice.pick(SourceText.Grain.allCases))
          let range = selection.range(in: source)
          let words = source.words(range)
          #expect(source.text.contains(words))
          #expect(source.place(at: range.lowerBound).block < units.count)
          let inUnits = source.parts(of: range).map { part in
            let scalars = Array(units[part.unit].content.text.unicodeScalars)
            return String(String.UnicodeScalarView(scalars[part.range]))
          }
          let letters = { (text: String) in text.filter { !$0.isWhitespace } }
          #expect(letters(inUnits.joined()) == letters(words))
        }
      }
    }
  }

  @Test func `what is selected of one unit stands in the article's plain text`() {
    for loaded in SampleArticles.all.prefix(6) {
      let parts = ArticleUnits(loaded, language: .vietnamese, today: SampleArticles.now.day)
      let source = SourceText(parts.units)
      let content = loaded.article.content
      let plain = [content.title, content.lead ?? "", loaded.text.plainText].joined(separator: "\n")
      for (unit, content) in parts.units.enumerated() where content.isSearched {
        guard case .flowing = content.shape, content.role == .text else { continue }
        let start = source.offset(of: ReadingPlace(block: unit, offset: 0))
        #expect(plain.contains(source.words(source.part(.paragraph, at: start))))
      }
    }
  }

  @Test func `a highlight is shown in place, listed, and taken away again`() {
    var session = Session()
    session.press("enter v v right a")
    #expect(session.text(of: .highlight) == "Trạm bơm")
    session.press("q H")
    #expect(session.rows[1].contains("“Trạm bơm”"))
    session.press("enter")
    #expect(session.app.detail.wanted?.id == ArticleID(1))
    session.press("g v a")
    #expect(session.text(of: .highlight) == "")
    #expect(session.library.articles[0].highlights == [])
  }

  @Test func `a highlight can have a note`() {
    var session = Session()
    session.press("enter v v A")
    session.type("Xem lại")
    session.press("enter")
    #expect(session.library.articles[0].highlights.map(\.note) == ["Xem lại"])
    #expect(session.library.articles[0].highlights.map(\.quote) == ["Trạm"])
    session.press("H")
    #expect(session.rows[1].contains("✎ Xem lại"))
  }

  @Test func `a note stands below the paragraph that it is on, and is no part of the text`() {
    var session = Session()
    session.press("enter v v v v A")
    let before = session.rows
    session.type("Xem lại, " + String(repeating: "rất dài ", count: 12))
    session.press("enter")
    let row = session.rows.firstIndex { $0.contains("✎ Xem lại, rất dài") } ?? 0
    #expect(row > 1 && session.rows[row - 1] == before[row - 1])
    #expect(session.rows[row + 1].hasPrefix("      dài rất dài"))
    #expect(
      session.app.detail.units[0].content.text == "Trạm bơm Gò Sậy chạy thử, ba xã chờ nước ngọt")
    session.press("g v v v v y")
    let copied = session.effects.compactMap {
      if case .copy(let text, _) = $0 { text } else { nil }
    }
    #expect(copied.last == "Trạm bơm Gò Sậy chạy thử, ba xã chờ nước ngọt")
    session.press("g v v v v A ctrl-u enter")
    #expect(!session.rows.contains { $0.contains("✎") })
  }

  @Test func `the note of a highlight is changed and taken away, the highlight stays`() {
    var session = Session()
    session.press("enter v v A")
    session.type("Xem")
    session.press("enter g v v A")
    #expect(session.rows[23].contains("Xem"))
    session.type(" lại")
    session.press("enter")
    #expect(session.library.articles[0].highlights.map(\.note) == ["Xem lại"])
    session.press("g v v A ctrl-u enter")
    #expect(session.library.articles[0].highlights.map(\.note) == [nil])
    #expect(session.library.articles[0].highlights.map(\.quote) == ["Trạm"])
  }

  @Test func `an article goes to a command in the form that is chosen, and to the editor`() {
    var session = Session()
    session.press("enter |")
    session.type("wc -w")
    session.press("tab enter")
    #expect(
      session.effects.contains {
        if case .pipe(_, .markdown, command: "wc -w", _) = $0 { true } else { false }
      })
    session.press("e")
    #expect(session.effects.contains { if case .edit = $0 { true } else { false } })
  }

  @Test func `reading is logged when an article is left, and begun ones are listed`() {
    var session = Session()
    session.press("enter ctrl-d")
    let later = SampleArticles.moment(2020, 6, 3, 9, 1)
    session.send(.clock(later))
    session.press("j q")
    #expect(Set(session.library.logged.map(\.article)) == [ArticleID(1)])
    #expect(session.library.logged.map(\.seconds) == [60, 0])
    #expect(session.library.logged.first?.place.isEmpty == false)
    session.library.unfinished = [
      .init(article: session.library.articles[5].article.summary, percent: 40, place: "4:0")
    ]
    session.press("C")
    #expect(session.rows[1].contains("40%"))
    session.press("enter")
    #expect(session.app.detail.wanted?.id == ArticleID(6))
    #expect(session.app.detail.anchor == ReadingPlace(block: 4, offset: 0))
  }

  @Test func `statistics are shown with a chart`() {
    var session = Session()
    session.press("#")
    #expect(
      session.rows.joined().contains(session.app.settings.language.text(.reading(.noStatistics))))
    session.press("q")
    var statistics = ReadingStatistics()
    statistics.total = .init(articles: 3, seconds: 4000)
    statistics.days = Array(repeating: 0, count: 28) + [60, 600]
    statistics.streak = 2
    statistics.sources = [
      .init(name: "hoaigiang.example", amount: .init(articles: 3, seconds: 4000))
    ]
    session.library.statistics = statistics
    session.press("#")
    #expect(session.rows.contains { $0.contains("▁█") })
    #expect(session.rows.contains { $0.contains("1 giờ 7 phút") })
    session.press("enter")
    #expect(session.app.list.list == .source("hoaigiang.example"))
  }
}

/// A small generator of random numbers that gives the same sequence everywhere (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}
