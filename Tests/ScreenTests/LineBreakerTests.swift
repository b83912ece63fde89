import Foundation
import Testing

@testable import Screen

@Suite struct LineBreakerTests {
  private func breaks(_ scalars: [Unicode.Scalar], isTailored: Bool = false) -> [Bool] {
    var breaker = LineBreaker(isTailored: isTailored)
    return scalars.indices.map { index in
      let rest = scalars[(index + 1)...].first { !LineBreakClasses.marks.contains(.init($0)) }
      return breaker.takes(scalars[index], next: rest) != .none
    }
  }

  private func cut(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return zip(scalars, breaks(scalars, isTailored: true))
      .map { ($1 ? "/" : "") + String($0) }.joined()
  }

  @Test func `pairs of all classes break as the rules say`() {
    let samples = LineBreakCases.samples.compactMap(Unicode.Scalar.init)
    #expect(samples.count == LineBreakCases.samples.count && samples.count > 40)
    for (rows, between) in [
      (LineBreakCases.neighbours, []), (LineBreakCases.acrossBlanks, [" "]),
      (LineBreakCases.acrossMarks, ["\u{308}"]),
    ] as [([String], [Unicode.Scalar])] {
      for (left, row) in zip(samples, rows) {
        let found = samples.map { breaks([left] + between + [$0]).last == true ? "/" : "." }
        #expect(found.joined() == row, "behind \(left)")
      }
    }
  }

  @Test(arguments: LineBreakCases.texts) func `texts break as the rules say`(text: String) {
    let words = text.split(separator: " ")
    let scalars = words.compactMap {
      UInt32($0.drop { $0 == "/" }, radix: 16).flatMap(Unicode.Scalar.init)
    }
    #expect(breaks(scalars) == words.map { $0.hasPrefix("/") })
  }

  private static let official = "/usr/share/unicode/auxiliary/LineBreakTest.txt"

  /// The data are in Debian's package unicode-data.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: official)))
  func `Unicode's own cases agree`() throws {
    let text = try String(contentsOfFile: Self.official, encoding: .utf8)
    var count = 0
    var wrong = 0
    for line in text.split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      let codes = words.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      guard !codes.isEmpty else { continue }
      let wanted = words.dropLast().filter { $0.count == 1 && !$0.allSatisfy(\.isASCII) }
      count += 1
      if breaks(codes) != wanted.map({ $0 == "÷" }) { wrong += 1 }
    }
    #expect(count > 5000)
    #expect(wrong * 200 <= count, "\(wrong) of \(count) cases differ")
  }

  @Test func `a hyphen stays with the word that it begins`() {
    #expect(cut("a -x") == "a /-x")
    #expect(cut("Văn hóa-Xã hội") == "Văn /hóa-/Xã /hội")
  }

  @Test func `Thai breaks between clusters, not before a vowel that belongs to one`() {
    #expect(cut("ภาษาไทย") == "ภา/ษา/ไท/ย")
    #expect(cut("กำลัง") == "กำ/ลั/ง")
  }
}
