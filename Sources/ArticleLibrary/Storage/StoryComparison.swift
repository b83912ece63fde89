internal import Vietnamese

/// Whether two texts are copies of one story, and which of them says all that the other says.
struct StoryComparison {
  /// The part of all runs of three words that copies share at least.
  static let leastShared = 0.6

  private let runs: Set<UInt64>
  private let numbers: UInt64
  private let statements: Set<UInt64>
  private let number: String?
  private let content: ArticleContent

  init(_ content: ArticleContent, _ text: IndexText) {
    var runs: Set<UInt64> = []
    let words = StoryRuns(text) { runs.insert($0) }
    numbers = words.numbers
    statements = words.statements
    self.runs = runs
    number = content.document?.number.map(PreparedArticle.numberKey)
    self.content = content
  }

  /// How one text stands to another.
  enum Kinship {
    /// They tell different things.
    case strangers
    /// The other says all that this one says, and may stand for it.
    case covered
    /// This one says more, and may stand for the other.
    case covering
  }

  /// How this text stands to `other`: copies have the same numbers and most of their words in
  /// common, and what one says of its numbers and names is all in the other.
  func kinship(to other: StoryComparison) -> Kinship {
    guard numbers == other.numbers, number == other.number else { return .strangers }
    let common = runs.intersection(other.runs).count
    let all = runs.count + other.runs.count - common
    guard all > 0, Double(common) >= Self.leastShared * Double(all) else { return .strangers }
    let (names, otherNames) = (NameWords(content), NameWords(other.content))
    let isTold = statements.isSubset(of: other.statements) && names.are(in: otherNames)
    let tells = other.statements.isSubset(of: statements) && otherNames.are(in: names)
    switch (isTold, tells) {
    case (true, true): return runs.count <= other.runs.count ? .covered : .covering
    case (true, false): return .covered
    case (false, true): return .covering
    case (false, false): return .strangers
    }
  }
}

/// The words of a text that begin with a capital letter, told apart from those that only begin a
/// sentence.
struct NameWords {
  private(set) var names: Set<Substring> = []
  private(set) var plain: Set<Substring> = []

  init(_ content: ArticleContent) {
    for text in [content.title, content.lead ?? "", BodyText.plain(content.markdown)] { read(text) }
    names = names.filter { !plain.contains($0.lowercased()[...]) }
  }

  /// Whether every name here is a name there, or a word that stands there in small letters too.
  func are(in other: NameWords) -> Bool {
    names.allSatisfy { other.names.contains($0) || other.plain.contains($0.lowercased()[...]) }
  }

  private mutating func read(_ text: String) {
    var isStart = true
    var rest = text[...]
    while let first = rest.first {
      guard first.isLetter else {
        if ".!?…:\n\"“”‘-–•*".contains(first) { isStart = true }
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix { $0.isLetter }
      rest = rest[word.endIndex...]
      if first.isUppercase {
        let isOpener = isStart && Self.openers.contains(word.lowercased())
        if !isOpener { names.insert(word) }
      } else {
        plain.insert(word)
      }
      isStart = false
    }
  }

  /// Words that begin many sentences and name nobody.
  private static let openers: Set<String> = Set(
    """
    anh bà bên bởi các cạnh cả chiều cho chị chính chúng có công cơ cùng cũng do dù dự đã đại đây để
    đến đối đồng đơn được đặc hai hiện họ hôm hội khi khoảng không kể lãnh lúc lực mặc mỗi một mới
    mọi nay năm này ngay ngày nghe người ngoài nhân nhằm nhiều nhờ nhưng những nếu nhà ở ông phía qua
    riêng rồi sau sáng song sự tại theo thì thời tiếp tính toàn tối trên trong trước trưa tuy từ vào
    về và việc vì vừa với xã ủy ban
    a after all also an and as at before but by during each for from he her his however if in it its
    many meanwhile more most no now of on one our she since so some that the their then there these
    they this those three to two under we when where while with you
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
