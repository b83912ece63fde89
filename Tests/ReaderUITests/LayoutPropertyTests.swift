import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

/// What holds for every article at every width, tried on articles made by chance from a number.
@Suite struct LayoutPropertyTests {
  /// A row of numbers that look like chance and are the same every time.
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  static let words = [
    "kênh", "nghiêng", "nước", "đường", "nghie\u{302}\u{301}ng", "a", "100/2019/NĐ-CP", "中文新聞",
    "テスト", "😀", "👩🏽‍🚀", "🇻🇳", "العربية", "עברית", "e\u{301}\u{323}\u{308}", "—", "(ngày)",
    "https://bao.example/tin/2026/mot-dia-chi-rat-dai-khong-co-cho-ngat.html", "ไทย", "-", "…",
    "**đậm**", "*nghiêng*", "`mã`", "[liên kết](https://a.example)",
  ]

  /// Brackets as right-to-left text shows them.
  private static let mirrored: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", ")": "(", "[": "]", "]": "[",
  ]

  private func sentence(_ count: ClosedRange<Int>, _ chance: inout Chance) -> String {
    (0..<Int.random(in: count, using: &chance)).map { _ in
      Self.words.randomElement(using: &chance) ?? ""
    }.joined(separator: " ")
  }

  /// Twelve blocks of any kinds that Markdown has.
  private func markdown(_ chance: inout Chance) -> String {
    (0..<12).map { number in
      switch Int.random(in: 0..<16, using: &chance) {
      case 0: "## " + sentence(1...9, &chance)
      case 1: "- " + sentence(1...20, &chance) + "\n  - " + sentence(1...9, &chance)
      case 2: "> " + sentence(1...30, &chance)
      case 3: "```\n" + sentence(1...12, &chance) + "\n```"
      case 4:
        "| " + (0..<3).map { _ in sentence(1...3, &chance) }.joined(separator: " | ")
          + " |\n|---|:-:|--:|\n| "
          + (0..<3).map { _ in sentence(1...6, &chance) }.joined(separator: " | ") + " |"
      case 5: "![" + sentence(1...9, &chance) + "](anh.png)"
      case 6: "- [x] " + sentence(1...9, &chance) + "\n- [ ] " + sentence(1...9, &chance)
      case 7:
        "9. " + sentence(1...9, &chance) + "\n\n   " + sentence(1...9, &chance)
          + "\n10. > " + sentence(1...9, &chance) + "\n    > - " + sentence(1...9, &chance)
      case 8:
        "a\n:   " + sentence(1...20, &chance) + "\n\n    - " + sentence(1...9, &chance)
          + "\n\n    > " + sentence(1...9, &chance) + "\n\n:   " + sentence(1...9, &chance)
      case 9: sentence(1...9, &chance) + "[^\(number)]\n\n[^\(number)]: " + sentence(1...9, &chance)
      case 10: sentence(1...9, &chance) + "\\\n" + sentence(1...9, &chance)
      case 11: "***"
      default: sentence(1...60, &chance)
      }
    }.joined(separator: "\n\n")
  }

  private func layouts(_ seed: Int) -> [TextLayout] {
    var chance = Chance(state: UInt64(seed))
    var units = BodyUnits(
      RichText(markdown: markdown(&chance)).blocks, language: .vietnamese
    ).units
    for index in units.indices where units[index].picture != nil {
      units[index].picture?.pixels = PixelSize(width: 200, height: 120)
    }
    for index in units.indices where Int.random(in: 0..<9, using: &chance) == 0 {
      units[index].notes = [sentence(1...20, &chance)]
    }
    return (0..<2).map { _ in
      let typography = Typography(
        paragraphs: Bool.random(using: &chance) ? .spaced : .indented,
        alignment: Bool.random(using: &chance) ? .left : .justified,
        direction: Bool.random(using: &chance) ? .reader : .terminal)
      var style = UnitLayout(
        width: Int.random(in: 20...300, using: &chance), typography: typography)
      style.scrollsTables = Bool.random(using: &chance)
      style.pictures = PictureRoom(cell: PixelSize(width: 8, height: 16), rows: 12)
      return TextLayout(units, style: style)
    }
  }

  @Test(arguments: 0..<60)
  func `no letter is lost, doubled or moved to another line`(seed: Int) {
    for layout in layouts(seed) {
      for (number, unit) in layout.units.enumerated() {
        let scalars = Array(unit.content.text.unicodeScalars)
        var shown = [Int](repeating: 0, count: scalars.count)
        var last = -1
        for line in layout.lines(ofUnit: number) {
          for part in line.parts {
            #expect(part.start + part.text.unicodeScalars.count <= scalars.count)
            for (offset, scalar) in part.text.unicodeScalars.enumerated() {
              let isMirrored = Self.mirrored[scalar] == scalars[part.start + offset]
              #expect(scalar == scalars[part.start + offset] || isMirrored)
              shown[part.start + offset] += 1
            }
          }
          guard case .flowing = unit.shape, let first = line.parts.map(\.start).min() else {
            continue
          }
          #expect(first > last)
          last = first
        }
        let names = namesOfRecords(unit, shown)
        for (index, scalar) in scalars.enumerated() where !names.contains(index) {
          let isBlank = scalar.properties.isWhitespace
          #expect(isBlank ? shown[index] <= 1 : shown[index] == 1, "\(unit), \(layout.width)")
        }
      }
    }
  }

  /// The names of the columns of a table whose rows stand one after another: signs, no text.
  private func namesOfRecords(_ unit: TextUnit, _ shown: [Int]) -> Range<Int> {
    guard case .table(let cells, _) = unit.shape, let first = cells.first?.first,
      let last = cells.first?.last, !shown[first.lowerBound..<last.upperBound].contains(1)
    else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  @Test(arguments: 0..<60)
  func `the first words of the pane stay from width to width`(seed: Int) {
    let pair = layouts(seed)
    for (from, to) in [(pair[0], pair[1]), (pair[1], pair[0])] {
      for line in 0..<from.lineCount {
        let place = from.place(ofLine: line)
        guard place.offset >= 0 else { continue }
        let found = to.lines(in: to.line(of: place)..<(to.line(of: place) + 1))
        let ranges = found.flatMap(\.parts).map {
          $0.start..<($0.start + $0.text.unicodeScalars.count)
        }
        let least = ranges.map(\.lowerBound).min() ?? 0
        let most = ranges.map(\.upperBound).max() ?? 0
        #expect(found.first?.unit == place.block)
        if case .flowing = from.units[place.block].shape, most > least {
          #expect(least <= place.offset && place.offset <= most)
        }
      }
    }
  }

  @Test(arguments: 0..<60)
  func `what is selected between any two cells is a part of the text, in its order`(seed: Int) {
    var chance = Chance(state: UInt64(seed) << 20)
    for layout in layouts(seed) {
      let source = SourceText(layout.units)
      let place = { (chance: inout Chance) in
        let line = Int.random(in: 0..<layout.lineCount, using: &chance)
        let column = Int.random(in: 0..<layout.width, using: &chance)
        return source.offset(of: layout.nearestPlace(line: line, column: column))
      }
      for _ in 0..<20 {
        let grain = SourceText.Grain.allCases.randomElement(using: &chance) ?? .character
        let selection = TextSelection(
          anchor: place(&chance), head: place(&chance), grain: grain)
        let range = selection.range(in: source)
        let words = source.words(range)
        let scalars = Array(source.text.unicodeScalars)
        #expect(words.isEmpty || scalars.firstRange(of: Array(words.unicodeScalars)) != nil)
        let shown = source.parts(of: range).map { part in
          let scalars = Array(layout.units[part.unit].content.text.unicodeScalars)
          return String(String.UnicodeScalarView(scalars[part.range]))
        }
        let letters = { (text: String) in
          text.unicodeScalars.filter { !$0.properties.isWhitespace }
        }
        #expect(Array(letters(shown.joined())) == Array(letters(words)))
      }
    }
  }

  @Test(arguments: 0..<60)
  func `no line is wider than the pane`(seed: Int) {
    for layout in layouts(seed) {
      for line in layout.lines(in: 0..<layout.lineCount) {
        if let sideways = line.sideways {
          #expect(sideways.room.upperBound < layout.width && sideways.lastShift > 0)
        }
        let width = line.sideways.map { $0.room.lowerBound + $0.columns } ?? layout.width
        for part in line.parts {
          #expect(part.column + Glyph.width(of: String(part.text)) <= width)
        }
        for sign in line.signs {
          #expect(sign.column + Glyph.width(of: sign.text) <= layout.width)
        }
        if let area = line.area { #expect(area.column + area.size.columns <= layout.width) }
      }
    }
  }
}
