import ArticleLibrary
import Vietnamese

/// A small generator of random numbers that gives the same sequence everywhere (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// An element of a list that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  /// `count` words of the sample vocabulary.
  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in pick(SampleWords.all) }.joined(separator: " ")
  }
}

/// Words that differ by marks, tone placement, case and script.
enum SampleWords {
  static let all = """
    đường dương đương duong Quảng quang quáng Ninh ninh hòa hoà hoàng hóa thủy thuỷ cảng biển \
    bien kỹ kĩ lý lí tỉnh tình tinh nghị hội Ban Thường vụ ủy Ủy đầu đậu dau nước nuoc mới học \
    hoc giờ nghỉ nghi Street straße Tour tour 2020 02 35 café cafe année данные 新聞 東京
    """.split(separator: " ").map(String.init)
}

/// An article for a test; `published` counts seconds since 1970.
func sample(
  _ title: String, published: Int64? = nil, body: String? = nil, url: String? = nil,
  section: String? = nil, source: String? = nil, tags: [String] = []
) -> ImportedArticle {
  var content = ArticleContent(title: title, markdown: body ?? "Thân bài của \(title).")
  content.published = published.map { Timestamp(seconds: $0, offsetMinutes: 420) }
  content.url = url
  content.section = section
  content.source = source
  content.tags = tags
  return ImportedArticle(file: "mau.md", format: "markdown", content: content)
}

extension Library {
  /// Imports articles in one batch.
  @discardableResult
  func add(_ articles: [ImportedArticle]) throws -> [ImportOutcome] {
    let batch = try importBatch()
    let outcomes = try articles.map { try batch.add($0) }
    try batch.finish()
    return outcomes
  }
}
