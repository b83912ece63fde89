import Foundation
import Screen
import TerminalEmulator
import Testing

/// How wide grapheme clusters are, against libvterm, on a list of more than 3,000 of them.
@Suite struct ClusterWidthTests {
  private static let emojiFile = "/usr/share/unicode/emoji/emoji-test.txt"

  /// The letters of Vietnamese with every tone in three normal forms, large and small.
  private static var vietnamese: [String] {
    let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var all: [String] = ["đ", "Đ", "d\u{335}"]
    for vowel in vowels {
      for tone in tones {
        let cluster = String(vowel) + tone
        all += [
          cluster, cluster.precomposedStringWithCanonicalMapping,
          cluster.decomposedStringWithCanonicalMapping,
        ]
      }
    }
    return all
  }

  /// Every 40th ideograph and syllable, kana of both widths, and some of them with marks.
  private static var eastAsian: [String] {
    let codes =
      Array(stride(from: 0x4E00, through: 0x9FCC, by: 40))
      + Array(stride(from: 0xAC00, through: 0xD7A3, by: 40)) + Array(0x3041...0x3096)
      + Array(0x30A1...0x30FA) + Array(0xFF01...0xFF9D)
    let plain = codes.compactMap { Unicode.Scalar($0).map { String($0) } }
    return plain + plain.prefix(100).flatMap { [$0 + "\u{301}", $0 + "\u{FE00}"] }
      + ["か\u{3099}", "は\u{309A}", "\u{1100}\u{1161}\u{11A8}"]
  }

  /// Bases of many scripts with one to three marks of theirs.
  private static var combining: [String] {
    let marks: [(bases: String, marks: ClosedRange<UInt32>)] = [
      ("aeioubdgnxz", 0x300...0x333), ("абвгд", 0x300...0x30C), ("αβω", 0x300...0x314),
      ("กขคง", 0xE34...0xE3A), ("กขคง", 0xE47...0xE4D), ("ກຂ", 0xEB4...0xEB9),
      ("אבג", 0x5B0...0x5BC), ("بتث", 0x64B...0x652), ("कखग", 0x941...0x948),
    ]
    return marks.flatMap { bases, marks in
      bases.flatMap { base in
        marks.compactMap(Unicode.Scalar.init).flatMap { mark in
          [String(base) + String(mark), String(base) + String(mark) + String(mark)]
        }
      }
    }
  }

  /// The sequences of Unicode's list of emoji.
  private static func emoji() throws -> [String] {
    try String(contentsOfFile: emojiFile, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let scalars = line.prefix { $0 != ";" }.split(separator: " ").compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
        return String(String.UnicodeScalarView(scalars))
      }
  }

  /// Whether libvterm, whose tables are those of Unicode 9, can know the cluster.
  private func isKnown(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { ($0.properties.age?.major ?? 99) <= 9 }
  }

  /// The clusters whose width we and the emulator disagree over, of those that it can know.
  private func differences(_ clusters: [String]) -> (compared: Int, found: [String]) {
    let emulator = Emulator(columns: 120, rows: 2)
    let known = clusters.filter(isKnown)
    return (
      known.count,
      known.filter { text in
        emulator.feed("\u{1B}[H\u{1B}[2J" + text)
        return emulator.cursor.column != Glyph.width(of: text)
      }
    )
  }

  @Test(arguments: ["Vietnamese", "East Asian", "combining"])
  func `clusters take as many columns as the emulator gives them`(group: String) {
    let clusters =
      switch group {
      case "Vietnamese": Self.vietnamese
      case "East Asian": Self.eastAsian
      default: Self.combining
      }
    let (compared, found) = differences(clusters)
    print("\(group): \(compared) of \(clusters.count) clusters compared, \(found.count) differ")
    #expect(compared > 400)
    // The marks of voice (U+3099, U+309A) stand on their letter; the emulator gives them columns.
    let wrong = ["か\u{3099}", "は\u{309A}"].map { Array($0.unicodeScalars) }
    let others = found.filter { !wrong.contains(Array($0.unicodeScalars)) }
    #expect(others.isEmpty, "\(others.prefix(20).map(\.debugDescription))")
  }

  /// The list is in Debian's package unicode-data.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: emojiFile)))
  func `emoji of Unicode's list take as many columns as the emulator gives them`() throws {
    let emoji = try Self.emoji()
    #expect(emoji.count > 3000)
    let (compared, found) = differences(emoji)
    print("emoji: \(compared) of \(emoji.count) clusters compared, \(found.count) differ")
    #expect(compared > 2000)
    #expect(found.isEmpty, "\(found.prefix(20).map(\.debugDescription))")
    // Younger ones are taken for wide, joined ones for as wide as their parts.
    for text in emoji where !isKnown(text) { #expect(Glyph.width(of: text) >= 2, "\(text)") }
  }
}
