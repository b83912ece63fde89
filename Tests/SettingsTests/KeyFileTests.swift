import ReaderUI
import Screen
import Settings
import Testing

@Suite struct KeyFileTests {
  @Test func `keys are changed and the others stay`() throws {
    let keymap = try KeyFile.parse(
      "search = [\"ctrl-f\", \"f3\"]\ntoggle-bookmark = \"m\"\nopen-link = []", name: "keys.toml")
    #expect(keymap.keys[.search] == [.control("f"), .function(3)])
    #expect(keymap.keys[.toggleBookmark] == [.character("m")])
    #expect(keymap.keys[.openLink] == [])
    #expect(keymap.keys[.undo] == Keymap().keys[.undo])
    #expect(keymap.action(for: .character("m"), in: [.article]) == .toggleBookmark)
    #expect(keymap.action(for: .character("b"), in: [.article]) == nil)
  }

  @Test func `a key that another action had is taken from it`() throws {
    let keymap = try KeyFile.parse("newer = [\"b\"]", name: "k")
    #expect(keymap.action(for: .character("b"), in: [.article]) == .newer)
    #expect(keymap.keys[.toggleBookmark]?.contains(.character("b")) == false)
  }

  @Test func `a key is taken from every action that works at the same time`() throws {
    let keymap = try KeyFile.parse("search = [\"j\"]\nopen-hit = [\"tab\"]", name: "k")
    #expect(keymap.action(for: .character("j"), in: [.moving, .article, .app]) == .search)
    #expect(keymap.keys[.moveDown] == [.named(.down)])
    #expect(keymap.keys[.nextHit] == Keymap().keys[.nextHit])
    #expect(keymap.keys[.nextPane] == [])
    #expect(keymap.action(for: .named(.tab), in: [.search, .everywhere]) == .openHit)
  }

  @Test func `two actions can change their keys with each other`() throws {
    let keymap = try KeyFile.parse("newer = \"]\"\nolder = \"[\"", name: "k")
    #expect(keymap.keys[.newer] == [.character("]")])
    #expect(keymap.keys[.older] == [.character("[")])
    #expect(keymap.action(for: .character("]"), in: [.article]) == .newer)
  }

  @Test func `Ctrl-C ends the program whatever the file says`() throws {
    let keymap = try KeyFile.parse("quit = [\"Q\"]", name: "k")
    #expect(keymap.action(for: .control("c"), in: [.everywhere]) == .quit)
    #expect(keymap.action(for: .character("Q"), in: [.everywhere]) == .quit)
    #expect(
      throws: SettingsError(
        file: "k", line: 1, column: 9, problem: .keyReserved("ctrl-c", for: "quit"))
    ) {
      try KeyFile.parse("open = [\"ctrl-c\"]", name: "k").keys.isEmpty
    }
  }

  /// Broken key files: the text, the place and the nearest name.
  static let broken: [(toml: String, error: SettingsError)] = [
    (
      "serch = \"/\"",
      .init(file: "k", line: 1, column: 1, problem: .unknownAction("serch"), suggestion: "search")
    ),
    (
      "open = [\n  \"enter\",\n  \"pagedown\",\n]",
      .init(
        file: "k", line: 3, column: 3, problem: .unknownKey("pagedown"), suggestion: "page-down")
    ),
    (
      "newer = [\"x\"]\nolder = [\"x\"]",
      .init(
        file: "k", line: 2, column: 10,
        problem: .keyTwice("x", first: "newer", second: "older"))
    ),
    (
      "search = [\"x\"]\nolder = [\"x\"]",
      .init(
        file: "k", line: 2, column: 10,
        problem: .keyTwice("x", first: "search", second: "older"))
    ),
    (
      "open = [1]",
      .init(file: "k", line: 1, column: 9, problem: .wrongForm(name: "open", expected: .keys))
    ),
    (
      "open = true",
      .init(file: "k", line: 1, column: 8, problem: .wrongForm(name: "open", expected: .keys))
    ),
  ]

  @Test(arguments: broken)
  func `a wrong key file is told with its line`(toml: String, error: SettingsError) {
    #expect(throws: error) { try KeyFile.parse(toml, name: "k").keys.isEmpty }
  }
}
