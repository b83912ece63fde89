import Foundation
import Testing

@testable import Vietnamese

/// Measures the recogniser on two lists of our own: sentences with numbers of documents, and
/// numbers that are none.
@Suite struct DocumentNumberListsTests {
  private static func lines(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Lists").appending(path: name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func `precision and recall are at least 98 in 100`() throws {
    let rows = try Self.lines("document-numbers.txt")
    let others = try Self.lines("other-numbers.txt")
    #expect(rows.count >= 400)
    #expect(others.count >= 200)
    #expect(Set(rows + others).count == rows.count + others.count)
    var (right, missed, wrong): ([String], [String], [String]) = ([], [], [])
    for row in rows {
      let cells = row.components(separatedBy: " → ")
      let wanted = cells[1].components(separatedBy: ", ")
      let found = DocumentNumber.mentions(in: cells[0]).map(\.canonical)
      right += wanted.filter(found.contains)
      missed += wanted.filter { !found.contains($0) }.map { "\($0) in \(cells[0])" }
      wrong += found.filter { !wanted.contains($0) }.map { "\($0) in \(cells[0])" }
    }
    for text in others {
      wrong += DocumentNumber.mentions(in: text).map { "\($0.canonical) in \(text)" }
    }
    let precision = Double(right.count) / Double(right.count + wrong.count)
    let recall = Double(right.count) / Double(right.count + missed.count)
    print(
      "document numbers: \(rows.count) sentences, \(others.count) others,",
      "precision \(precision), recall \(recall)")
    #expect(precision >= 0.98, "\(wrong)")
    #expect(recall >= 0.98, "\(missed)")
  }

  @Test func `a document may be named by its kind and serial`() {
    let text = "Theo Nghị quyết số 15 và Nghị định 100/2019, kế hoạch 5 năm 2021-2025"
    let found = DocumentNumber.mentions(in: text)
    #expect(found.map(\.canonical) == ["nghị quyết số 15", "nghị định số 100/2019"])
    #expect(found.map(\.text) == ["Nghị quyết số 15", "Nghị định 100/2019"])
    #expect(found.map(\.isNamed) == [true, true])
    #expect(DocumentNumber.all(in: text) == [])
    for number in found {
      #expect(number.text == String(decoding: Array(text.utf8)[number.range], as: UTF8.self))
    }
  }

  @Test func `a hostile run of names and digits ends soon`() {
    let runs = ["số ", "nghị quyết số ", "nghị định ", "số:", "\u{300}"]
    for run in runs {
      #expect(DocumentNumber.mentions(in: String(repeating: run + "1a", count: 5000)) == [])
      #expect(DocumentNumber.mentions(in: String(repeating: run, count: 20_000) + "x") == [])
    }
  }
}
