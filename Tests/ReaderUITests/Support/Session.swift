import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

/// A person at the reader: presses keys and looks at the screen.
struct Session {
  var app: App
  var library: FakeLibrary
  /// Everything that the reader has asked for.
  var effects: [Effect] = []
  /// Whether answers wait until ``release()``.
  var isHeld = false
  private var held: [Effect] = []

  init(
    _ columns: Int = 80, _ rows: Int = 24, language: Language = .vietnamese,
    library: FakeLibrary = FakeLibrary(), restored: ReaderState = ReaderState(),
    isHeld: Bool = false, isSample: Bool = false
  ) {
    self.library = library
    self.isHeld = isHeld
    app = App(
      size: Size(columns: columns, rows: rows),
      settings: ReaderSettings(language: language, isSample: isSample), now: SampleArticles.now,
      restored: restored)
    run(app.start())
  }

  /// Presses keys by their names, separated by blanks: `10 j ctrl-d enter`.
  mutating func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for name in keys.split(separator: " ").flatMap(Self.single) {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is called \(name)", sourceLocation: sourceLocation)
        continue
      }
      send(.terminal(.key(key)))
    }
  }

  /// A number is pressed digit by digit.
  private static func single(_ name: Substring) -> [String] {
    name.allSatisfy(\.isNumber) ? name.map { String($0) } : [String(name)]
  }

  /// Types a text, letter by letter.
  mutating func type(_ text: String) {
    for character in text { send(.terminal(.key(.character(character)))) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.terminal(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func mouse(_ kind: Mouse.Kind, _ column: Int, _ row: Int) {
    send(.terminal(.mouse(Mouse(kind, at: Point(column: column, row: row)))))
  }

  mutating func send(_ event: Event) {
    run(app.update(event))
  }

  /// Lets the second pass after which an open article counts as read.
  mutating func waitASecond() {
    for case .wake(_, let ticket) in effects { send(.timer(ticket)) }
  }

  /// Lets the time go by after which typing counts as paused.
  mutating func pauseTyping() {
    for case .wake(SearchPane.pause, let ticket) in effects { send(.timer(ticket)) }
  }

  /// The searches that the reader has asked for.
  var searches: [SearchRequest] {
    effects.compactMap { if case .search(let request, _) = $0 { request } else { nil } }
  }

  /// Lets the answers come that were held back, in this order of the requests.
  mutating func release(reversed: Bool = false) {
    let waiting = reversed ? held.reversed() : held
    held = []
    for effect in waiting { answer(effect) }
  }

  /// Answers an effect; lists are taken to stand still.
  private mutating func answer(_ effect: Effect) {
    if case .wake(App.lengthsPause, let ticket) = effect {
      send(.timer(ticket))
    } else if let answer = library.answer(effect) {
      send(.answer(answer))
    }
  }

  private mutating func run(_ asked: [Effect]) {
    effects += asked
    for effect in asked {
      if isHeld {
        held.append(effect)
      } else {
        answer(effect)
      }
    }
  }

  var canvas: Canvas {
    var canvas = Canvas(size: app.size)
    app.draw(on: &canvas)
    return canvas
  }

  /// The screen as text.
  var screen: String { canvas.text }

  /// The rows of the screen.
  var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text on the screen that is drawn with a role.
  func text(of role: Role) -> String {
    canvas.cells.filter { $0.ink.role == role }.map(\.text).joined()
  }

  /// The row that is selected, without its marks and blanks around it.
  var selectedRow: String {
    let canvas = canvas
    for row in 0..<app.size.rows {
      let cells = (0..<app.size.columns).compactMap {
        canvas.cell(at: Point(column: $0, row: row))
      }.filter { $0.ink.ground == .selected }
      if !cells.isEmpty {
        let text = cells.map(\.text).joined().drop { "▌● ".contains($0) }
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
    }
    return ""
  }
}
