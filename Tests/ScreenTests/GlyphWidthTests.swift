import Screen
import Testing
import TerminalEmulator

/// What we think a text takes must be where a terminal's cursor ends.
@Suite struct GlyphWidthTests {
  /// Where the emulator's cursor stands behind `text`.
  private func columns(of text: String, in emulator: Emulator) -> Int {
    emulator.feed("\u{1B}[H\u{1B}[2J" + text)
    return emulator.cursor.column
  }

  private func expectAgreement(_ texts: [String], sourceLocation: SourceLocation = #_sourceLocation)
  {
    let emulator = Emulator(columns: 120, rows: 2)
    for text in texts {
      let width = Glyph.width(of: text)
      let shown = Glyph.glyphs(of: text).map(\.text).joined()
      #expect(
        width == columns(of: text, in: emulator), "\(text.debugDescription)",
        sourceLocation: sourceLocation)
      #expect(
        width == columns(of: shown, in: emulator), "\(shown.debugDescription)",
        sourceLocation: sourceLocation)
      #expect(
        width == text.reduce(0) { $0 + Glyph.width(of: $1) }, "\(text.debugDescription)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func `Vietnamese syllables take a column a letter in all three encodings`() {
    let syllables = VietnameseSyllables.all
    #expect(syllables.count > 80_000)
    let emulator = Emulator(columns: 120, rows: 4)
    let wrong = syllables.filter { syllable in
      Glyph.width(of: syllable) != syllable.count
        || columns(of: syllable, in: emulator) != syllable.count
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map(\.debugDescription))")
    expectAgreement(stride(from: 0, to: syllables.count, by: 50).map { syllables[$0] })
  }

  @Test func `texts of many scripts take what the emulator gives them`() {
    expectAgreement([
      "tin bài", "中文新聞", "日本語の記事", "ひらがな カタカナ ﾊﾝｶｸ", "한국어 기사", "\u{1112}\u{1161}\u{11AB}글",
      "ภาษาไทยน้ำใจ", "ການອ່ານ", "العَرَبِيَّة", "עִבְרִית", "हिन्दी समाचार", "தமிழ்",
      "русский Ё е\u{308}", "Ελληνικά ά", "ＦＵＬＬ ｗｉｄｔｈ", "e\u{301}\u{323}", "①②③ ★☆ ♥ → …",
      "日\u{309}本\u{301}", "«»“”‘’–—", "½ ¼ ² ³ ©®™", "x\u{20DD}", "│┃─━┌┐█▓▒░",
    ])
  }

  @Test func `emoji, their joiners, skin tones and flags take what the emulator gives them`() {
    expectAgreement([
      "😀😁😂", "👨‍👩‍👧‍👦", "👩🏽‍🚀", "👍🏿", "🇻🇳🇯🇵", "❤️", "☀️☁", "1️⃣2️⃣", "🏳️‍🌈",
      "🏴‍☠️", "✈️", "⌚️⌚", "👁️‍🗨️", "a🇻", "🎉 tin mới 🎉",
    ])
  }

  @Test(arguments: [
    0x20...0x7E, 0xA1...0xAC, 0xAE...0x482, 0x48A...0x52F, 0xE01...0xE3A, 0xE3F...0xE5B,
    0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x23FF, 0x2500...0x27BF,
    0x2E80...0x2E99, 0x3000...0x3029, 0x3030...0x303E, 0x3041...0x3096, 0x309B...0x30FF,
    0x3131...0x318E, 0x3400...0x4DB5, 0x4E00...0x9FCC, 0xA000...0xA48C, 0xAC00...0xD7A3,
    0xE000...0xFAD9, 0xFE00...0xFE0F, 0xFF01...0xFFE6, 0x1F300...0x1F6D2, 0x20000...0x20100,
  ])
  func `single scalars of the scripts that people read agree`(codes: ClosedRange<Int>) {
    let emulator = Emulator(columns: 20, rows: 2)
    for code in codes {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = "a" + String(scalar)
      let expected = columns(of: text, in: emulator)
      #expect(Glyph.width(of: text) == expected, "U+\(String(code, radix: 16))")
    }
  }

  /// ncurses asks the C library for widths; where that knows a scalar it must agree with us.
  @Test func `no scalar has another width in the C library`() throws {
    let scalars = (0xA0...0x1FFFF).compactMap { Unicode.Scalar($0 as Int) }
    let widths = try #require(LibraryWidth.columns(of: scalars))
    for (scalar, known) in zip(scalars, widths) where known >= 0 {
      // Behind a Hangul syllable, on which marks, vowels and finals may all stand.
      let text = "\u{1100}\u{1161}" + String(scalar)
      guard Glyph.safe(text) == text else { continue }
      #expect(Glyph.width(of: text) - 2 == known, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `a mark without a base stands on a dotted circle`() {
    #expect(Glyph.glyphs(of: "\u{301}a").map(\.text) == ["\u{25CC}\u{301}", "a"])
    #expect(Glyph.glyphs(of: "\n\u{301}").map(\.text) == [" ", "\u{25CC}\u{301}"])
    #expect(Glyph.safe("\u{301}") == "\u{25CC}\u{301}")
    #expect(Glyph.glyphs(of: "\u{200D}\u{FE0F}").isEmpty)
    #expect(Glyph.glyphs(of: "a\u{1160}").map(\.text) == ["a", "\u{25CC}\u{1160}"])
  }

  @Test func `a cell keeps four marks and drops the rest`() {
    let marks = String(repeating: "\u{301}", count: 500)
    #expect(
      Glyph.glyphs(of: "a" + marks + "b").map(\.text) == ["a\u{301}\u{301}\u{301}\u{301}", "b"])
    #expect(Glyph.glyphs(of: marks).first?.text.unicodeScalars.count == 5)
  }

  @Test func `emoji parts stay apart, since terminals disagree over joined ones`() {
    #expect(Glyph.glyphs(of: "👩‍🚀").map(\.text) == ["👩", "🚀"])
    #expect(Glyph.glyphs(of: "❤️").map(\.text) == ["\u{2764}"])
    #expect(Glyph.glyphs(of: "क्\u{200D}ष").map(\.text) == ["क\u{94D}\u{200D}", "ष"])
    #expect(Glyph.safe("👩‍🚀❤️") == "👩‍🚀❤️")
  }

  @Test func `text is shortened by whole clusters`() {
    #expect(Glyph.shortened("Hội nghị", to: 8) == "Hội nghị")
    #expect(Glyph.shortened("Hội nghị", to: 7) == "Hội ng…")
    #expect(Glyph.shortened("Ho\u{302}\u{323}i nghi\u{323}", to: 3) == "Ho\u{302}\u{323}…")
    #expect(Glyph.shortened("中文新聞", to: 8) == "中文新聞")
    #expect(Glyph.shortened("中文新聞", to: 7) == "中文新…")
    #expect(Glyph.shortened("中文新聞", to: 6) == "中文…")
    #expect(Glyph.shortened("中文", to: 1) == "…")
    #expect(Glyph.shortened("中文", to: 0) == "")
    #expect(Glyph.shortened("", to: 0) == "")
    for limit in 0...20 {
      #expect(Glyph.width(of: Glyph.shortened("a中😀b\u{301}文c字", to: limit)) <= limit)
    }
  }
}
