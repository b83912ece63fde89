import ReaderUI
import Settings
import Testing

@Suite struct SettingsFileTests {
  @Test func `every setting is read`() throws {
    let settings = try SettingsFile.parse(
      """
      theme = "light"
      measure = 72
      language = "vi"
      mouse = false
      paragraphs = "indented"
      alignment = "justified"
      hyphenation = true
      direction = "terminal"
      images = "off"
      links = "plain"
      """, name: "settings.toml")
    #expect(settings.theme == "light")
    #expect(settings.measure == 72)
    #expect(settings.language == "vi")
    #expect(settings.mouse == false)
    #expect(settings.images == .off)
    #expect(settings.links == .plain)
    #expect(
      settings.typography
        == Typography(
          measure: 72, paragraphs: .indented, alignment: .justified, hyphenates: true,
          direction: .terminal))
  }

  @Test func `an empty file sets nothing`() throws {
    #expect(try SettingsFile.parse("\u{FEFF}# nothing\r\n", name: "s") == SettingsFile())
  }

  /// Broken settings files: the text, the place and the nearest name.
  static let broken: [(toml: String, error: SettingsError)] = [
    (
      "mesure = 80",
      .init(
        file: "s", line: 1, column: 1, problem: .unknownName("mesure"), suggestion: "measure")
    ),
    (
      "measure = 19",
      .init(
        file: "s", line: 1, column: 11, problem: .outOfRange(name: "measure", least: 20, most: 200))
    ),
    (
      "\r\nmeasure = \"80\"",
      .init(
        file: "s", line: 2, column: 11, problem: .wrongForm(name: "measure", expected: .wholeNumber)
      )
    ),
    (
      "language = \"fr\"",
      .init(
        file: "s", line: 1, column: 12,
        problem: .unknownValue("fr", of: "language", known: ["vi", "en"]))
    ),
    (
      "alignment = \"leaft\"",
      .init(
        file: "s", line: 1, column: 13,
        problem: .unknownValue("leaft", of: "alignment", known: ["left", "justified"]),
        suggestion: "left")
    ),
    (
      "links = \"plan\"",
      .init(
        file: "s", line: 1, column: 9,
        problem: .unknownValue("plan", of: "links", known: ["auto", "plain"]), suggestion: "plain")
    ),
    (
      "mouse = 1",
      .init(file: "s", line: 1, column: 9, problem: .wrongForm(name: "mouse", expected: .flag))
    ),
    (
      "theme = [\"dark\"]",
      .init(file: "s", line: 1, column: 9, problem: .wrongForm(name: "theme", expected: .text))
    ),
  ]

  @Test(arguments: broken)
  func `a wrong setting is told with its line`(toml: String, error: SettingsError) {
    #expect(throws: error) { try SettingsFile.parse(toml, name: "s") }
  }
}
