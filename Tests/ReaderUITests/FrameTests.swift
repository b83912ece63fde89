import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

/// Strange letters never move what stands beside them.
@Suite struct FrameTests {
  static let strange = [
    "第二次大水之後渡口關閉了", "👩‍👩‍👧‍👦 gia đình 🇻🇳🇻🇳 ❤️", "مرحبا بالقراء في المكتبة",
    "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t",
    "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b", "\u{1B}[31mđỏ\u{1B}[0m\u{7}",
    "ภาษาไทย กำลัง ทดสอบ",
    "mã\u{202E}đảo\u{202C}ngược", String(repeating: "dài", count: 90), "", "\n\n\t\r\n",
    String(repeating: "漢", count: 121), "ｆｕｌｌ　ｗｉｄｔｈ",
  ]

  private static var library: FakeLibrary {
    FakeLibrary(
      strange.enumerated().map { index, text in
        SampleArticles.article(
          index + 1, text.isEmpty ? " " : text, SampleArticles.now,
          blocks: [
            SampleArticles.paragraph(text), .quote([SampleArticles.paragraph(text)]),
            .code(language: nil, text), .heading(level: 3, [.init(text, emphasis: .strong)]),
            .list(start: 9, items: [.init(blocks: [SampleArticles.paragraph(text)])]),
            .table(rows: [[[.init(text)], [.init("b")]], [[.init("c")], [.init(text)], []]]),
            .image(url: "", description: text),
          ]
        ) {
          $0.source = text
          $0.section = text
          $0.lead = text
          $0.tags = [text]
          $0.site = SiteInfo(name: text, phones: [.init(name: text, number: text)])
        }
      })
  }

  @Test(arguments: [40, 61, 80, 100, 120, 160, 200]) func `every row is as wide as the screen`(
    columns: Int
  ) {
    var session = Session(columns, 30, library: Self.library)
    for number in 1...Self.strange.count {
      for keys in ["\(number) g", "enter", "ctrl-d", "G", "i", "q", "q", "s", "q", "/"] {
        session.press(keys)
        check(session.canvas)
      }
      session.send(.terminal(.paste(Self.strange[number - 1])))
      check(session.canvas)
      session.press("escape")
    }
  }

  @Test func `the rule between panes is whole`() {
    var session = Session(120, 30, library: Self.library)
    for _ in Self.strange {
      session.press("j")
      let canvas = session.canvas
      for row in 0..<29 {
        let cell = canvas.cell(at: Point(column: 55, row: row))
        #expect(cell?.text == "│" || cell?.text == "┃")
      }
    }
  }

  private func check(_ canvas: Canvas) {
    for row in 0..<canvas.screen.rows {
      let cells = (0..<canvas.screen.columns).compactMap {
        canvas.cell(at: Point(column: $0, row: row))
      }
      #expect(cells.reduce(0) { $0 + $1.width } == canvas.screen.columns)
      for cell in cells { #expect(Glyph.width(of: cell.text) == cell.width) }
    }
  }
}
