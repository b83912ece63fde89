import Testing

@testable import Importers

@Suite struct CleanTextTests {
  @Test func `blanks of every kind run together`() {
    #expect(CleanText.line("  một\u{A0}\u{2009}hai \n\t ba\u{3000}") == "một hai ba")
  }

  @Test func `what cannot be seen is dropped`() {
    #expect(
      CleanText.line("Qu\u{AD}ảng\u{200B} \u{FEFF}Ninh\u{7}\u{1B}[31m\u{202E}") == "Quảng Ninh[31m")
  }

  @Test func `joiners stay where a script or an emoji needs them`() {
    #expect(CleanText.line("👩\u{200D}🌾") == "👩\u{200D}🌾")
    #expect(CleanText.line("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(CleanText.line("làng\u{200D} nghề\u{200C}") == "làng nghề")
  }

  @Test func `text is composed`() {
    #expect(Array(CleanText.line("hu\u{79}\u{323}\u{302}n").unicodeScalars).count <= 5)
    #expect(CleanText.line("e\u{302}\u{301}") == "\u{1EBF}")
    #expect(CleanText.line("\u{EA}\u{323}").unicodeScalars.count == 1)
  }

  @Test func `preformatted text keeps its lines`() {
    #expect(CleanText.preformatted("a\r\n  b\u{200B}\tc") == "a\n  b\tc")
  }
}
