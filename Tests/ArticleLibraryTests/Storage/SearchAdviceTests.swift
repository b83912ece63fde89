import GRDB
import Testing
import Vietnamese

@testable import ArticleLibrary

/// What is said and offered when a search finds nothing.
struct SearchAdviceTests {
  private func library(_ bodies: String...) throws -> Library {
    let library = try Library.inMemory()
    try library.add(bodies.enumerated().map { sample("Bài \($0)", body: $1) })
    return library
  }

  private func offers(_ query: String, _ library: Library) throws -> [String] {
    try library.advice(on: query).offers.map(\.query)
  }

  @Test func `the word that no article has is named as it was typed`() throws {
    let library = try library("cảng biển Quảng Ninh")
    let advice = try library.advice(on: "cang BIEEN quang")
    #expect(advice.missing == ["BIEEN"])
    #expect(advice.offers.first?.query == "cang bien quang")
    #expect(advice.offers.first?.words == ["bien"])
    #expect(advice.offers.first?.total == 1)
  }

  @Test func `names of fields and their values are no words of the text`() throws {
    let library = try library("cảng biển Quảng Ninh")
    #expect(try library.advice(on: "tag:cangg bien").missing == ["cangg"])
    #expect(try library.advice(on: "is:bookmarked bienn").missing == ["bienn"])
    #expect(try library.advice(on: "before:2001 cang").missing.isEmpty)
  }

  @Test func `the same letters with other marks come first`() throws {
    let library = try library("con đường mới", "đường cũ", "họ Dương", "đương nhiên", "xương rồng")
    #expect(try offers("đướng", library).first == "đường")
    #expect(try offers("đướng", library).prefix(3).contains("đương"))
    #expect(try !offers("đướng", library).prefix(2).contains("xương"))
  }

  @Test func `who types no marks is offered words without marks, which find all`() throws {
    let library = try library("thuỷ lợi", "thủy điện", "thuý kiều")
    let advice = try library.advice(on: "thuyy")
    #expect(advice.offers.map(\.query) == ["thuy"])
    #expect(advice.offers.first?.total == 3)
  }

  @Test func `the more frequent of equally near words comes first`() throws {
    let library = try library("ban ", "bin một", "bin hai", "bin ba")
    #expect(try offers("bun", library) == ["bin", "ban"])
  }

  @Test(arguments: [
    ("trwong", "trong"), ("troong", "trong"), ("trng", "trong"), ("torng", "trong"),
    ("kimhn", "kinh"), ("nuocngot", "nuoc ngot"),
  ])
  func `slips of the fingers are found`(slip: String, meant: String) throws {
    let library = try library("trong kinh nước ngọt")
    #expect(try offers(slip, library).contains(meant))
  }

  @Test func `two missing words are both replaced`() throws {
    let library = try library("trạm bơm Gò Sậy")
    let advice = try library.advice(on: "trạn \"bơn gò\"")
    #expect(advice.missing == ["trạn", "bơn"])
    #expect(advice.offers.first?.query == "trạm \"bơm gò\"")
  }

  @Test func `an offer that finds nothing is not made`() throws {
    let library = try library("biển xanh", "cảng sông")
    #expect(try library.advice(on: "cảng biểnn").offers.isEmpty)
  }

  @Test func `words that are never together are offered one by one left out`() throws {
    let library = try library("biển xanh", "cảng sông lớn")
    let advice = try library.advice(on: "cảng sông biển")
    #expect(advice.missing.isEmpty)
    #expect(advice.offers.map(\.query) == ["cảng sông"])
    #expect(advice.offers.first?.words == [])
  }

  @Test func `what was left out is never half a quotation or parenthesis`() throws {
    let library = try library("biển xanh", "cảng sông lớn", "sông dài")
    #expect(try offers("title:\"cảng biển\" -xanh sông", library) == ["-xanh sông"])
    #expect(try offers("(cảng OR sông) (biển xanh)", library) == ["(biển xanh)", "(cảng OR sông)"])
    #expect(try offers("xanh near cảng", library) == ["cảng", "xanh"])
    #expect(try offers("\"biển xanh\" \"cảng dài", library) == ["\"biển xanh\""])
  }

  @Test func `each of two missing words may be any of its neighbours`() throws {
    let library = try library("đèn lồng", "đèn", "đén", "lòng sông", "thuyền hoàng", "hoàn", "hoàn")
    let advice = try library.advice(on: "thuyèn hoàgn")
    #expect(advice.offers.map(\.query) == ["thuyền hoàng"])
  }

  @Test func `any of many words may be the one too many`() throws {
    let library = try library("một hai ba bốn năm", "sáu")
    #expect(try offers("một hai ba bốn năm sáu", library) == ["một hai ba bốn năm"])
  }

  @Test(arguments: ["", " ", "-", "\"", "2019", "x", "12/2020/QĐ-UBND", "東京都"])
  func `nothing is offered where there is nothing to offer`(query: String) throws {
    let library = try library("biển xanh 2018")
    #expect(try library.advice(on: query).offers.isEmpty)
  }

  @Test func `the walk finds the words that comparing all of them finds`() throws {
    var dice = Dice(5)
    let letters = Array("abcdeghinouđưzé漢").map { String($0) }
    let words = (0..<600).map { _ in
      (0..<Int.random(in: 1...6, using: &dice)).map { _ in dice.pick(letters) }.joined()
    }
    let library = try library(words.joined(separator: " "))
    let forms = try library.read { db in
      Set(try String.fetchAll(db, sql: "SELECT folded FROM vocabulary"))
    }
    for _ in 0..<150 {
      let typed = SearchText.folded(
        SearchText.words(of: dice.pick(words) + dice.pick(letters))[0].canonical)
      for limit in 1...2 {
        let found = try library.read { try NearestWords(to: typed, $0).neighbours(within: limit) }
        let near = forms.filter { form in
          let isFirst = form.unicodeScalars.first == typed.unicodeScalars.first
          let isPlain = { (text: String) in text.unicodeScalars.first?.value ?? 0 < 0x250 }
          let isCandidate =
            limit == 2 || typed.unicodeScalars.count < 4 || !isPlain(typed)
            ? isFirst : isPlain(form)
          return isCandidate && form != typed && distance(typed, form) <= limit
        }
        #expect(Set(found) == near && found.count == near.count, "\(typed) \(limit)")
      }
    }
  }

  /// The optimal string alignment distance by its definition.
  private func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        var least = min(table[row - 1][column], table[row][column - 1]) + 1
        least = min(least, table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, table[row - 2][column - 2] + 1)
        }
        table[row][column] = least
      }
    }
    return table[left.count][right.count]
  }
}
