import Testing

@testable import Vietnamese

/// What a query finds: as a finished word, and as the beginning of a word that is being typed.
struct MatchRow: CustomTestStringConvertible {
  var query: String
  var word: String
  var finished: Bool
  var typing: Bool

  var testDescription: String { "\(query) → \(word)" }

  /// Rows of "query word finished typing", one a line; + yes, - no.
  static func rows(_ table: String) -> [MatchRow] {
    table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: " ").map(String.init)
      guard cells.count == 4 else { return nil }
      return MatchRow(
        query: cells[0], word: cells[1], finished: cells[2] == "+", typing: cells[3] == "+")
    }
  }
}

@Suite struct MatchingTests {
  private func canonical(_ word: String) -> String {
    SearchText.words(of: word).map(\.canonical).joined(separator: " ")
  }

  private func check(_ row: MatchRow) {
    let query = canonical(row.query)
    let word = canonical(row.word)
    #expect(SearchText.matches(query: query, word: word, isPrefix: false) == row.finished)
    #expect(SearchText.matches(query: query, word: word, isPrefix: true) == row.typing)
  }

  @Test(arguments: MatchRow.rows(wholeWords))
  func `letters of whole words match by their marks`(row: MatchRow) { check(row) }

  @Test(arguments: MatchRow.rows(typedWords))
  func `a word that is being typed finds what it may become`(row: MatchRow) { check(row) }

  @Test(arguments: MatchRow.rows(placements))
  func `old and new tone placement are one`(row: MatchRow) { check(row) }

  @Test(arguments: MatchRow.rows(otherScripts))
  func `marks of other scripts follow the same rule`(row: MatchRow) { check(row) }

  @Test func `the tables have at least 120 rows`() {
    let rows = [wholeWords, typedWords, placements, otherScripts].map(MatchRow.rows)
    #expect(rows.map(\.count).reduce(0, +) >= 120)
  }

  @Test func `every form of a query finds every form of the word`() {
    let forms = ["việt", "vi\u{1EB9}\u{302}t", "vie\u{302}\u{323}t", "viê\u{323}t", "VIỆT", "vịêt"]
    for query in forms {
      for word in forms {
        #expect(
          SearchText.matches(query: canonical(query), word: canonical(word), isPrefix: false))
      }
    }
  }

  /// The rule by itself: a letter that is its own folded form finds any, another only itself.
  @Test func `every pair of letters follows the rule`() {
    let letters =
      Vowel.scalars.compactMap(Unicode.Scalar.init).map { String($0) } + ["d", "đ", "n"]
    for query in letters {
      for word in letters {
        let isFound =
          query == SearchText.folded(query) ? SearchText.folded(word) == query : query == word
        #expect(
          SearchText.matches(query: "t\(query)m", word: "t\(word)m", isPrefix: false) == isFound)
        if isFound {
          #expect(SearchText.matches(query: "t\(query)", word: "t\(word)m", isPrefix: true))
        }
      }
    }
  }

  @Test func `a finished word that is found is found while it is typed`() {
    for row in [wholeWords, typedWords, placements, otherScripts].flatMap(MatchRow.rows) {
      #expect(row.typing || !row.finished)
    }
  }

  @Test func `an empty query is the beginning of every word and no whole word`() {
    #expect(SearchText.matches(query: "", word: "tin", isPrefix: true))
    #expect(!SearchText.matches(query: "", word: "tin", isPrefix: false))
    #expect(!SearchText.matches(query: "tin", word: "", isPrefix: true))
  }
}

private let wholeWords = """
  duong đường + +
  duong dương + +
  duong đương + +
  duong dường + +
  duong duong + +
  duong đượng + +
  đường đường + +
  đường dương - -
  đường đương - -
  đường dường - -
  đường duong - -
  đường đưỡng - -
  đuong đường + +
  đuong đương + +
  đuong dương - -
  đuong dường - -
  dương đường - -
  dương dương + +
  đương đường - -
  duờng đường + +
  duờng dường + +
  duờng dương - -
  dưong đường + +
  dưong duong - -
  bí bí + +
  bí bị - -
  bí bi - -
  bi bí + +
  bi bị + +
  bị bí - -
  quảng quảng + +
  quảng quang - -
  quảng quãng - -
  quang quảng + +
  quang quăng + +
  quăng quang - -
  dam đầm + +
  dam đảm + +
  dam dầm + +
  đam đầm + +
  đam dầm - -
  đầm đầm + +
  đầm đậm - -
  chó chò - -
  chó chó + +
  cho chờ + +
  chò chờ - -
  chơ chờ - -
  ô ở - -
  o ở + +
  o ô + +
  ơ o - -
  ha hà + +
  noi nội + +
  nội nổi - -
  nôi nội - -
  nồi nội - -
  tỉnh tỉnh + +
  tỉnh tính - -
  tinh tình + +
  uy ủy + +
  ủy uỷ + +
  uỷ uy - -
  ban bản + +
  bàn bạn - -
  quân quận - -
  quận quân - -
  quan quận + +
  DUONG đường + +
  Đường ĐƯỜNG + +
  hoi hội + +
  hội hỏi - -
  2020 2020 + +
  2020 2021 - -
  202 2020 - +
  m2 m² + +
  m² m2 - -
  viet nam - -
  duong duon - -
  duon duong - +
  nghi nghị + +
  nghị nghỉ - -
  thu thứ + +
  thu thủ + +
  thư thứ - -
  thú thứ - -
  """

private let typedWords = """
  v việt - +
  vi việt - +
  vie việt - +
  viê việt - +
  viêt việt - +
  việt việt + +
  viê viết - +
  vie viện - +
  việ việt - +
  việ viết - -
  viè việt - -
  đ đường - +
  đ dương - -
  d đường - +
  đu đường - +
  đư đường - +
  đươ đường - +
  đươn đường - -
  đừ đường - +
  đứ đường - -
  đuò đường - -
  ng người - +
  ngươ người - +
  ngườ người - +
  ngừ người - +
  nguoi người + +
  hò hoà - +
  hó hoà - -
  hò hoàng - +
  thù thuỳ - +
  thù thuý - -
  bò bờ - -
  bò bồ - -
  bo bồ + +
  bô bồ - -
  viêc việc - +
  quyêt quyết - +
  sach sách + +
  câ cần - +
  cân cần - -
  lă lặng - +
  uyê nguyễn - -
  nguyê nguyễn - +
  quố quốc - +
  quô quốc - +
  quó quốc - -
  nghiê nghiệp - +
  nghiê nghiêng - +
  nghĩ nghĩa - +
  khuỷ khuỷu - +
  qú quý - +
  """

private let placements = """
  hòa hoà + +
  hoà hòa + +
  hòa hoá - -
  hòa hoa - -
  hoa hòa + +
  hòa hoàng - +
  hoà hoàng - +
  hòa hoảng - -
  thủy thuỷ + +
  thuỷ thủy + +
  thúy thuỷ - -
  khỏe khoẻ + +
  lóe loé + +
  tòan toàn + +
  tụynh tuỵnh + +
  hùynh huỳnh + +
  qúy quý + +
  quý qúy + +
  qủa quả + +
  vịêt việt + +
  đựơc được + +
  gía giá + +
  mía miá + +
  của cuả + +
  lũy luỹ + +
  ngòai ngoài + +
  hoài hòai + +
  """

private let otherScripts = """
  cafe café + +
  café cafe - -
  resume résumé + +
  strasse straße + +
  straße strasse + +
  straße STRASSE + +
  STRASSE straße + +
  maß mass + +
  straße strase - -
  str straße - +
  Ελλάς ΕΛΛΆΣ + +
  λόγος ΛΌΓΟΣ + +
  λόγος ΛΟΓΟΣ - -
  İstanbul istanbul + +
  İSTANBUL ISTANBUL + +
  ISTANBUL İstanbul + +
  ışık IŞIK + +
  IŞIK ışık + +
  ışık isik - -
  ısı ISI + +
  ísl isl - -
  fin ﬁn + +
  ﬁn fin + +
  ｔｉｎ tin + +
  uber über + +
  über uber - -
  nino niño + +
  niño nino - -
  ангел ангел + +
  елка ёлка + +
  ёлка елка - -
  αθηνα Αθήνα + +
  Αθήνα αθηνα - -
  λογος λόγος + +
  istanbul İstanbul + +
  lodz łódź + +
  漢 漢 + +
  漢 字 - -
  서 서울 - +
  서울 서울 + +
  """
