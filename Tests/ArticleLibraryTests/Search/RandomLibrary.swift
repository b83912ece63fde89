import Vietnamese

@testable import ArticleLibrary

/// A library of random articles that have everything a query can ask for, the same each time.
struct RandomLibrary {
  let library: Library
  let articles: [Article]

  static let sections = ["Kinh tế", "Văn hóa - Xã hội", "Chính trị", "Kỹ thuật"]
  static let sources = ["Báo Hoài Giang", "Cổng tỉnh Hoài Giang", "Delta Letters"]
  static let people = ["Lê Thị Hòa", "Trần Văn Quảng", "Hoàng Thủy", "An Bình"]
  static let numbers = ["15-NQ/TU", "22/2019/TT-BTTTT", "27/2020/QĐ-UBND", "47-CT/TW"]
  static let extra = """
    Quý quí mỹ mĩ sĩ sỹ kì kỳ vi vy tai tay thúy thuý thuyền hòa-bình khoẻ khỏe nghiên nghiêng \
    trường trương chương chướng sông sóng song công cộng cong vừa vựa vua mua mùa múa
    """.split(separator: " ").map(String.init)
  static let words = SampleWords.all + extra

  /// Thursday 4 June 2020, ten in the morning in Vietnam: the library's clock.
  static let now = SearchQueryTests.now

  init(_ count: Int, seed: UInt64) throws {
    var dice = Dice(seed)
    library = try Library(path: ":memory:", steps: Schema.steps, now: { Self.now.seconds })
    let made = (0..<count).map { Self.article($0, &dice) }
    let ids = try library.add(made).map(\.id)
    let unique = Array(Set(ids)).sorted()
    try library.setRead(true, unique.filter { _ in Bool.random(using: &dice) })
    try library.setBookmarked(true, unique.filter { _ in Int.random(in: 0..<9, using: &dice) == 0 })
    articles = try unique.compactMap { [library] in try library.article($0) }
  }

  private static func article(_ index: Int, _ dice: inout Dice) -> ImportedArticle {
    let form = Int.random(in: 0..<3, using: &dice)
    func text(_ words: ClosedRange<Int>, _ dice: inout Dice) -> String {
      let count = Int.random(in: words, using: &dice)
      let chosen = (0..<count).map { _ in dice.pick(Self.words) }
      return TextForms.all[form].change(chosen.joined(separator: " "))
    }
    var imported = sample(
      text(2...5, &dice),
      published: index % 40 == 0
        ? nil : Int64.random(in: 1_420_000_000...1_591_240_000, using: &dice),
      body: text(4...12, &dice) + (index % 6 == 0 ? " thẻ\(index)" : "") + "\n\n"
        + text(2...8, &dice),
      section: dice.pick(sections), source: dice.pick(sources),
      tags: [text(1...2, &dice), text(1...2, &dice)])
    if index % 11 == 0 { imported.state = ImportedState(note: "Ghi chú \(index)") }
    if Bool.random(using: &dice) { imported.content.lead = text(1...5, &dice) }
    if Bool.random(using: &dice) { imported.content.author = dice.pick(people) }
    imported.content.language = dice.pick([nil, "vi", "en", "zh-Hant"])
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      imported.content.kind = .document
      imported.content.document = DocumentDetails(
        number: dice.pick(numbers), areas: [dice.pick(sections)], signer: dice.pick(people))
    case 1: imported.content.image = ArticleImage(url: "a.png", caption: text(1...3, &dice))
    case 2: imported.content.attachments = [Attachment(name: text(1...2, &dice))]
    case 3: imported.content.markdown += " theo " + dice.pick(numbers)
    default: break
    }
    return imported
  }
}

/// Makes random queries of the whole language.
struct QueryDice {
  var dice: Dice

  mutating func query() -> String {
    var parts = (0..<Int.random(in: 1...3, using: &dice)).map { _ in part(1) }
    if Int.random(in: 0..<5, using: &dice) == 0 { parts.append(filter()) }
    let query = parts.joined(separator: dice.pick([" ", " ", " ", " OR ", " | "]))
    return dice.pick(TextForms.all).change(query)
  }

  private mutating func part(_ depth: Int) -> String {
    switch Int.random(in: 0..<14, using: &dice) {
    case 0: "-" + part(depth)
    case 1: "\"\(word()) \(word())\""
    case 2: String(word().prefix(Int.random(in: 1...3, using: &dice))) + "*"
    case 3: "~" + word()
    case 4 where depth > 0:
      "(\(part(depth - 1)) \(dice.pick(["OR", "", "AND"])) \(part(depth - 1)))"
    case 5 where depth > 0: "-(\(part(depth - 1)) \(part(depth - 1)))"
    case 6: "\(word()) near/\(Int.random(in: 0...4, using: &dice)) \(word())"
    case 7: filter()
    case 8: field()
    case 9, 10: SearchText.folded(word().lowercased())
    default: word()
    }
  }

  private mutating func word() -> String { dice.pick(RandomLibrary.words) }

  private mutating func field() -> String {
    let values = [
      "title:\(word())", "tieude:(\(word()) OR \(word()))", "tag:\(word())", "#\(word())",
      "tag:\"\(word()) \(word())\"", "#(\(word()) OR \(word()))",
      "section:\"kinh tế\"", "chuyenmuc:hoa", "source:delta", "nguồn:\"hoài giang\"",
      "author:\(dice.pick(RandomLibrary.people))", "tacgia:hoa*", "signer:\"trần văn\"",
      "so:\(dice.pick(RandomLibrary.numbers))", "number:15*", "title:\(word()) near \(word())",
      dice.pick(RandomLibrary.numbers), "22 2019 TT BTTTT",
    ]
    return dice.pick(values)
  }

  private mutating func filter() -> String {
    let day = Int.random(in: 1...28, using: &dice)
    let month = Int.random(in: 1...12, using: &dice)
    let year = Int.random(in: 2015...2020, using: &dice)
    let values = [
      "is:unread", "is:read", "is:bookmarked", "is:document", "-is:bookmarked", "has:image",
      "has:attachment", "has:note", "-có:ghichú", "lang:vi", "lang:zh", "-lang:en", "on:\(year)",
      "before:\(year)-06",
      "after:\(day)/\(month)/\(year)", "on:\(month)/\(year)", "sau:90d", "trước:tháng trước",
      "on:năm ngoái", "(is:bookmarked OR on:\(year))",
    ]
    return dice.pick(values)
  }
}
