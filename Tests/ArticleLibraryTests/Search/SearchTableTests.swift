import Foundation
import Testing
import Vietnamese

@testable import ArticleLibrary

/// The table of queries and texts, `Fixtures/search.tsv`, in every form of the texts.
@Suite struct SearchTableTests {
  /// A row: a query, a text, whether the query finds it, and its place among the texts of the
  /// query by relevance.
  struct Row {
    var line: Int
    var query: String
    var text: String
    var isFound: Bool
    var place: Int?
  }

  static let rows: [Row] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/search.tsv")
    let table = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return table.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      number, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3, !line.hasPrefix("#") else { return nil }
      return Row(
        line: number + 1, query: unescaped(cells[0]), text: unescaped(cells[2]),
        isFound: cells[1] == "yes", place: cells.count > 3 ? Int(cells[3]) : nil)
    }
  }()

  /// `\u{…}` is a scalar, so that marks that no editor shows can be written.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "\\u{"),
      let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      result += rest[..<start.lowerBound]
      if let value = UInt32(rest[start.upperBound..<end], radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.unicodeScalars.append(scalar)
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// An article of a text: title, lead and body parted by `¦`, or a body alone.
  private static func article(_ text: String, _ form: TextForms, _ index: Int) -> ImportedArticle {
    let parts = form.change(text).components(separatedBy: "¦").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    var article = sample(
      parts.count > 1 ? parts[0] : "¶", published: Int64(1_000_000 + index * 60),
      body: parts.last, url: "https://a.example/\(index)")
    if parts.count > 2 { article.content.lead = parts[1] }
    return article
  }

  @Test(arguments: TextForms.all.indices)
  func `every row of the table holds in every form of the text`(form: Int) throws {
    let texts = Array(Set(Self.rows.map(\.text))).sorted()
    let library = try Library.inMemory()
    let outcomes = try library.add(
      texts.enumerated().map { Self.article($1, TextForms.all[form], $0) })
    let ids = Dictionary(uniqueKeysWithValues: zip(texts, outcomes.map(\.id)))
    #expect(Set(ids.values).count == texts.count)
    #expect(Self.rows.count >= 300)
    var answers: [String: [ArticleID]] = [:]
    for row in Self.rows where answers[row.query] == nil {
      answers[row.query] = try self.ids(row.query, .relevance, library)
      // The form of the query makes no difference either.
      let other = TextForms.all[(form + 2) % TextForms.all.count].change(row.query)
      #expect(
        try Set(self.ids(other, .newest, library)) == Set(answers[row.query] ?? []),
        "line \(row.line)")
    }
    for row in Self.rows {
      let found = answers[row.query] ?? []
      let isFound = ids[row.text].map(found.contains) ?? false
      #expect(isFound == row.isFound, "line \(row.line): \(row.query)")
    }
    for (query, rows) in Dictionary(grouping: Self.rows.filter { $0.place != nil }, by: \.query) {
      let order = rows.sorted { $0.place ?? 0 < $1.place ?? 0 }.compactMap { ids[$0.text] }
      let found = (answers[query] ?? []).filter(order.contains)
      #expect(found == order, "order of \(query)")
    }
  }

  private func ids(_ text: String, _ order: SearchRequest.Order, _ library: Library) throws
    -> [ArticleID]
  {
    let request = SearchRequest(query: text, order: order, limit: 2000, precision: .exact)
    let query = SearchQuery(text, now: SearchQueryTests.now)
    return try library.read {
      try SearchRun(request, query).run(library.names, library.contents, $0).articles.map(
        \.summary.id)
    }
  }

  @Test func `a text of any form is marked in whole characters`() throws {
    for form in TextForms.all {
      let text = form.change("Tỉnh ủy Hòa Bình họp về khoẻ mạnh, thuỷ lợi và đường thủy")
      let matcher = TextMatcher(TextQuery("hoà thủy duong \"khoe manh\""))
      let marked = matcher.ranges(in: text).map { range in
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
          .precomposedStringWithCanonicalMapping.lowercased()
      }
      #expect(marked.count == 5, "\(form.name)")
      let folded = marked.map { SearchText.words(of: $0).map(\.canonical).joined(separator: " ") }
      #expect(folded == ["hoà", "khoẻ mạnh", "thuỷ", "đường", "thuỷ"], "\(form.name)")
    }
  }
}
