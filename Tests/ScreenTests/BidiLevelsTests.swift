import Foundation
import Testing

@testable import Screen

@Suite struct BidiLevelsTests {
  private func visual(_ text: String) -> String {
    guard let bidi = BidiLevels(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    return BidiLevels.visualOrder(of: bidi.levels).map { String(scalars[$0]) }.joined()
  }

  @Test func `text from the left to the right needs no levels`() {
    #expect(BidiLevels("Đò ngang, 漢字, 12/5/2020") == nil)
  }

  @Test func `words from the right to the left are turned around, numbers are not`() {
    #expect(visual("abc אבג 123") == "abc 123 גבא")
    #expect(visual("שלום 12/5 abc") == "abc 12/5 םולש")
    #expect(visual("(אב)") == ")בא(")
  }

  @Test func `each paragraph has its own direction`() {
    #expect(BidiLevels("אב\nab")?.bases == [1, 1, 1, 0, 0])
  }

  private static let official = "/usr/share/unicode/BidiTest.txt"
  private static let samples: [Substring: Unicode.Scalar] = [
    "L": "a", "R": "\u{5D0}", "AL": "\u{627}", "EN": "1", "ES": "+", "ET": "#", "AN": "\u{661}",
    "CS": ",", "NSM": "\u{300}", "S": "\t", "WS": " ", "ON": "!",
  ]

  /// The data are in Debian's package unicode-data; cases with explicit controls are beyond us.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: official)))
  func `Unicode's own cases agree`() throws {
    let file = try #require(FileHandle(forReadingAtPath: Self.official))
    let data = try #require(try file.read(upToCount: 900_000))
    var wanted: [UInt8] = []
    var count = 0
    var wrong = 0
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n").dropLast() {
      if line.hasPrefix("@Levels:") {
        wanted = line.dropFirst(8).split(whereSeparator: \.isWhitespace).compactMap { UInt8($0) }
      }
      guard line.contains(";"), !line.hasPrefix("@"), !line.hasPrefix("#") else { continue }
      let names = line.prefix { $0 != ";" }.split(separator: " ")
      let scalars = names.compactMap { Self.samples[$0] }
      let modes = Int(line.drop { $0 != ";" }.dropFirst().trimmingPrefix(" ")) ?? 0
      guard scalars.count == names.count, wanted.count == names.count, modes & 1 == 1 else {
        continue
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      count += 1
      let found = BidiLevels(String(text))?.levels ?? wanted.map { _ in 0 }
      if found != wanted { wrong += 1 }
    }
    #expect(count > 1000)
    #expect(wrong == 0, "\(wrong) of \(count) cases differ")
  }
}
