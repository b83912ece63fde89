import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct KeymapTests {
  @Test func `every action has keys, and no key means two things in one place`() {
    for action in Action.allCases { #expect(!action.defaultKeys.isEmpty, "\(action.rawValue)") }
    let groups: [[Action.Place]] = [
      [.moving, .article, .app, .everywhere], [.search, .everywhere],
    ]
    for places in groups {
      var owners: [Key: Action] = [:]
      for action in Action.allCases where places.contains(action.place) {
        for key in action.defaultKeys {
          #expect(owners[key] == nil, "\(key.name): \(action.rawValue)")
          owners[key] = action
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func `help has a line for every action`(language: Language) {
    var session = Session(200, 160, language: language)
    session.press("?")
    for action in Action.allCases {
      let line = session.rows.first { $0.contains(language.text(action.help)) }
      #expect(line != nil, "\(action.rawValue)")
      for key in action.defaultKeys { #expect(line?.contains(key.label) == true) }
    }
  }

  @Test(arguments: ["", "enter", "s", "enter i", "/", "?"])
  func `every key that is bound here is handled here`(place: String) {
    for action in Action.allCases {
      var session = Session()
      session.press(place)
      let isSearch = session.app.focus == .search
      let places: [Action.Place] =
        isSearch ? [.search, .everywhere] : [.moving, .article, .app, .everywhere]
      guard places.contains(action.place) else { continue }
      let isHandled = session.app.perform(action, nil)
      #expect(isHandled, "\(action.rawValue) after \(place)")
    }
  }

  @Test func `a key that is given to an action is taken from the other`() {
    var keymap = Keymap()
    keymap.bind(.moveDown, to: [.character("k")])
    #expect(keymap.action(for: .character("k"), in: [.moving]) == .moveDown)
    #expect(keymap.action(for: .character("j"), in: [.moving]) == nil)
    #expect(keymap.keys[.moveUp] == [.named(.up)])
    #expect(keymap.label(for: .moveDown) == "k")
  }

  @Test(arguments: ["q", "escape", "?", "f1"]) func `help closes`(key: String) {
    var session = Session()
    let before = session.screen
    session.press("f1 j ctrl-d G g " + key)
    #expect(session.screen == before)
  }

  @Test func `help is made from the keys of the person`() {
    var keymap = Keymap()
    keymap.bind(.undo, to: [.function(9)])
    var app = App(
      size: Size(columns: 100, rows: 90), settings: ReaderSettings(keymap: keymap),
      now: SampleArticles.now)
    _ = app.update(.terminal(.key(.character("?"))))
    var canvas = Canvas(size: app.size)
    app.draw(on: &canvas)
    #expect(canvas.text.contains("F9"))
  }
}
