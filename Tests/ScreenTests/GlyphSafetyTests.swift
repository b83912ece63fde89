import Screen
import Testing
import TerminalEmulator

/// Nothing that a terminal obeys may come through from a text.
@Suite struct GlyphSafetyTests {
  @Test func `each kind of scalar has its fate`() {
    let mark = "\u{FFFD}"
    let fates: [(String, String)] = [
      ("\u{0}", mark), ("\u{7}", mark), ("\u{8}", mark), ("\u{B}", mark), ("\u{C}", mark),
      ("\u{1B}", mark), ("\u{7F}", mark), ("\u{80}", mark), ("\u{85}", mark), ("\u{9B}", mark),
      ("\u{9D}", mark), ("\u{9F}", mark), ("\u{2028}", mark), ("\u{2029}", mark),
      ("\u{600}", mark), ("\u{6DD}", mark),
      ("\u{202A}", ""), ("\u{202E}", ""), ("\u{2066}", ""), ("\u{2069}", ""), ("\u{200E}", ""),
      ("\u{200F}", ""), ("\u{61C}", ""), ("\u{E0001}", ""), ("\u{E0041}", ""), ("\u{E007F}", ""),
      ("\u{FEFF}", ""), ("\u{AD}", ""), ("\u{200B}", ""), ("\u{2060}", ""), ("\u{2064}", ""),
      ("\u{FFF9}", ""), ("\u{180E}", ""), ("\u{1D173}", ""),
      ("\t", " "), ("\n", " "), ("\r", " "), ("\r\n", " "),
      ("\u{200D}", "\u{200D}"), ("\u{200C}", "\u{200C}"), ("\u{301}", "\u{301}"),
      ("\u{FE0F}", "\u{FE0F}"), ("\u{E0100}", "\u{E0100}"), ("\u{A0}", "\u{A0}"),
      ("\u{E000}", "\u{E000}"), ("\u{F0B7}", "\u{F0B7}"), ("ế", "ế"), ("中", "中"), ("~", "~"),
    ]
    for (scalar, expected) in fates {
      let shown = Array(Glyph.safe("a" + scalar + "b").unicodeScalars)
      #expect(shown == Array(("a" + expected + "b").unicodeScalars), "\(scalar.debugDescription)")
    }
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFF] as [UInt32])
  func `a noncharacter becomes a mark`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(Glyph.safe("a" + String(scalar) + "b") == "a\u{FFFD}b")
  }

  @Test func `lines keep their line breaks and their tabs`() {
    #expect(Glyph.safeLines("một\thai\r\nba\rbốn\n\nnăm") == "một\thai\nba\nbốn\n\nnăm")
    #expect(Glyph.safeLines("") == "")
    #expect(Glyph.safe("a\tb\nc") == "a b c")
    #expect(Glyph.safeLines("a\u{1B}[2J\nb") == "a\u{FFFD}[2J\nb")
  }

  @Test(arguments: [
    "\u{1B}[31mred", "\u{9B}31m", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;QQ==\u{1B}\\",
    "\u{1B}]8;;http://x\u{1B}\\", "\u{1B}[6n", "\u{1B}P+q\u{1B}\\", "\u{90}q\u{9C}", "\u{1B}c",
    "\u{1B}]0;never ended", "\u{E}\u{F}", "\u{1B}#8", "a\u{8}\u{8}b",
  ])
  func `an attack becomes plain text`(attack: String) {
    for text in [Glyph.safe(attack), Glyph.safeLines(attack)] {
      #expect(TerminalParser.sequences(in: Array(text.utf8)) == [.text(text)])
    }
    #expect(
      !Glyph.glyphs(of: attack).contains { $0.text.unicodeScalars.contains { $0.value < 32 } })
  }

  @Test func `no mixture of hostile pieces makes a control`() {
    let pieces = [
      "\u{1B}", "[", "]", "0;", "52;c;", "31m", "\u{7}", "\u{9B}", "\u{9D}", "\u{9C}", "\\", "P",
      "?",
      "\u{202E}", "\u{2028}", "\u{E0041}", "\u{AD}", "\u{301}", "\u{200D}", "a", "ệ", "中", "👩",
      "\n",
      "\r", "\t", "\u{0}", "\u{7F}", "\u{85}", "\u{1160}", "\u{FFF9}", "\u{6DD}", "🇻",
    ]
    var random = DeterministicRandom(seed: 20_200_602)
    let emulator = Emulator(columns: 200, rows: 2)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let safe = Glyph.safe(text)
      let parsed = TerminalParser.sequences(in: Array(safe.utf8))
      #expect(parsed == (safe.isEmpty ? [] : [.text(safe)]), "\(text.debugDescription)")
      #expect(!safe.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
      let cells = Glyph.glyphs(of: text)
      emulator.feed("\u{1B}[H\u{1B}[2J" + cells.map(\.text).joined())
      #expect(emulator.cursor.column == cells.reduce(0) { $0 + $1.width })
      #expect(
        Glyph.width(of: text) == text.reduce(0) { $0 + Glyph.width(of: $1) },
        "\(text.debugDescription)")
    }
  }
}

/// SplitMix64: the same numbers on every run.
struct DeterministicRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
