import Screen
import Settings
import Testing

@Suite struct ThemeFileTests {
  @Test func `a theme names colours, palette and attributes`() throws {
    let theme = try ThemeFile.parse(
      """
      name = "Thử"
      [palette]
      ink = "#d8DEe9"
      red = 200
      [roles]
      text = { foreground = "ink", background = "standard" }
      match = { foreground = "red", background = "bright-blue", bold = true, dim = false }
      [roles.rule]
      foreground = 7
      strike = true
      """, name: "thu.toml")
    #expect(theme.name == "Thử")
    #expect(
      theme.styles[.text]
        == Style(foreground: .rgb(red: 0xD8, green: 0xDE, blue: 0xE9), background: .standard))
    #expect(
      theme.styles[.match]
        == Style(foreground: .palette(200), background: .palette(12), attributes: .bold))
    #expect(theme.styles[.rule] == Style(foreground: .palette(7), attributes: .strike))
    #expect(theme.styles[.title] == nil)
  }

  @Test func `a theme without a name takes the name of its file`() throws {
    #expect(try ThemeFile.parse("", name: "/home/ai/giay.toml").name == "giay")
    #expect(try ThemeFile.parse("", name: "giay").name == "giay")
  }

  /// Broken theme files: the text, the place and the nearest name.
  static let broken: [(toml: String, error: SettingsError)] = [
    (
      "[roles]\n\n# one\nselectd = { bold = true }",
      .init(
        file: "t", line: 4, column: 1, problem: .unknownRole("selectd"), suggestion: "selected")
    ),
    (
      "[roles]\ntext = { foregroud = \"red\" }",
      .init(
        file: "t", line: 2, column: 10, problem: .unknownName("foregroud"),
        suggestion: "foreground")
    ),
    (
      "[palette]\nink = \"#000000\"\n[roles.text]\nforeground = \"inc\"",
      .init(file: "t", line: 4, column: 14, problem: .unknownColor("inc"), suggestion: "ink")
    ),
    (
      "[palette]\nink = \"bright-gren\"",
      .init(
        file: "t", line: 2, column: 7, problem: .unknownColor("bright-gren"),
        suggestion: "bright-green")
    ),
    (
      "[roles]\ntext = { foreground = \"#12345\" }",
      .init(file: "t", line: 2, column: 23, problem: .unknownColor("#12345"))
    ),
    (
      "[roles]\ntext = { foreground = \"#+12345\" }",
      .init(file: "t", line: 2, column: 23, problem: .unknownColor("#+12345"))
    ),
    (
      "[roles]\ntext = { foreground = 256 }",
      .init(
        file: "t", line: 2, column: 23,
        problem: .outOfRange(name: "foreground", least: 0, most: 255))
    ),
    (
      "[roles]\ntext = { foreground = 1.5 }",
      .init(
        file: "t", line: 2, column: 23, problem: .wrongForm(name: "foreground", expected: .color))
    ),
    (
      "[roles]\ntext = { bold = \"yes\" }",
      .init(file: "t", line: 2, column: 17, problem: .wrongForm(name: "bold", expected: .flag))
    ),
    (
      "[roles]\ntext = \"red\"",
      .init(file: "t", line: 2, column: 8, problem: .wrongForm(name: "text", expected: .table))
    ),
    (
      "name = 3",
      .init(file: "t", line: 1, column: 8, problem: .wrongForm(name: "name", expected: .text))
    ),
    (
      "\"đổi\" = 1\n[role]\n",
      .init(file: "t", line: 1, column: 1, problem: .unknownName("đổi"))
    ),
    (
      "# không sao\n[role]\n",
      .init(file: "t", line: 2, column: 2, problem: .unknownName("role"), suggestion: "roles")
    ),
  ]

  @Test(arguments: broken)
  func `a mistake is found with its line and the nearest name`(
    toml: String, error: SettingsError
  ) {
    #expect(throws: error) { try ThemeFile.parse(toml, name: "t") }
  }

  @Test func `a file that is no TOML says where`() {
    let error = #expect(throws: SettingsError.self) {
      try ThemeFile.parse("[roles]\ntext = { foreground = }\n", name: "t.toml")
    }
    #expect(error?.line == 2)
    #expect(error?.place.hasPrefix("t.toml:2:") == true)
    guard case .syntax(let words) = error?.problem else {
      Issue.record("not a mistake of syntax: \(String(describing: error))")
      return
    }
    #expect(!words.isEmpty)
  }

  @Test func `the first mistake in the file is told first`() {
    #expect(
      throws: SettingsError(
        file: "t", line: 2, column: 1, problem: .unknownRole("zzz"))
    ) {
      try ThemeFile.parse("[roles]\nzzz = {}\naaa = {}\n", name: "t")
    }
  }

  @Test func `a text that ends early or holds a zero byte is refused`() {
    for toml in ["name = \"x\u{0}\"", "[roles", "name = \"", "[roles]\ntext = {", "= 1", "é"] {
      #expect(throws: SettingsError.self) { try ThemeFile.parse(toml, name: "t") }
    }
  }
}
