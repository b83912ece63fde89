/// An article for measuring: article number i is the same in a library of any size.
///
/// Article i is older than article i + 1. Planted, and nowhere else: `Quảng Ninh` when i is even,
/// `cảng biển` when i % 50 = 3, `phường Ngọc Lựu` when i % 1000 = 7, `zk` and the number in each.
public struct BenchArticle {
  /// Its number.
  public let number: Int
  /// Its title.
  public private(set) var title: [UInt8] = []
  /// Its first paragraph.
  public private(set) var lead: [UInt8] = []
  /// The other paragraphs.
  public private(set) var body: [[UInt8]] = []
  /// Whether it is in English.
  public var isEnglish: Bool { number % 20 == 9 }
  /// Whether it is an official document.
  public var isDocument: Bool { number % 40 == 12 }

  private var bits: RandomBits
  /// Words that the article comes back to, as articles do.
  private var topics: [Int] = []

  /// Article `number`.
  public init(number: Int) {
    self.number = number
    bits = RandomBits(seed: UInt64(number) &+ 1)
    let lexicon = isEnglish ? Lexicon.english : .vietnamese
    for _ in 0..<12 { topics.append(lexicon.next(&bits)) }
    title = sentence(bits.within(6...9), lexicon)
    if number % 16 == 0 { title += Array(" ở Quảng Ninh".utf8) }
    lead = sentence(11, lexicon, isEnded: true) + [0x20] + sentence(9, lexicon, isEnded: true)
    if number % 4 == 0 { lead += Array(" Tin từ tỉnh Quảng Ninh.".utf8) }
    fillBody(lexicon)
  }

  private mutating func fillBody(_ lexicon: Lexicon) {
    let paragraphs = bits.within(6...18)
    var words = bits.within(262...572)
    for left in stride(from: paragraphs, to: 0, by: -1) {
      var quota = words / left
      words -= quota
      var paragraph: [UInt8] = []
      while quota > 0 {
        let count = min(quota, bits.within(6...17))
        if !paragraph.isEmpty { paragraph.append(0x20) }
        let isQuoted = !isEnglish && bits.below(80) == 0
        paragraph += sentence(
          count, isQuoted ? .english : lexicon, isEnded: true, hasTopics: !isQuoted)
        quota -= count
      }
      body.append(paragraph)
    }
    if number % 4 == 2 { plant(" Đại diện tỉnh Quảng Ninh đã đến dự.") }
    if number % 50 == 3 { plant(" Bà con bàn nhiều về cảng biển sắp xây.") }
    if number % 1000 == 7 { plant(" Chợ phiên họp ở phường Ngọc Lựu từ sáng sớm.") }
    body.append(Array("Mã bài zk\(number)".utf8))
  }

  private mutating func plant(_ text: String) {
    body[bits.below(body.count)] += Array(text.utf8)
  }

  private mutating func sentence(
    _ count: Int, _ lexicon: Lexicon, isEnded: Bool = false, hasTopics: Bool = true
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count * 10)
    for place in 0..<count {
      if place > 0 { text.append(0x20) }
      let isTopic = hasTopics && bits.below(100) < 24
      text += lexicon.words[isTopic ? topics[bits.below(topics.count)] : lexicon.next(&bits)]
      if place == count / 2, count > 9 { text.append(0x2C) }
    }
    if let first = text.first, first >= 0x61, first <= 0x7A { text[0] = first - 0x20 }
    if isEnded { text.append(0x2E) }
    return text
  }

  /// Seconds since 1970: from 1 January 2008 on, one article in eight minutes.
  public var published: Int { 1_199_145_600 + number * 480 + number % 60 }

  /// Where it was published.
  public var url: String {
    "https://bao.example/\(Self.slugs[number * 7 % Self.slugs.count])/bai-\(number).html"
  }
  /// The section.
  public var section: String { Self.sections[number * 7 % Self.sections.count] }
  /// The source.
  public var source: String { Self.sources[number * 3 % Self.sources.count] }
  /// Who wrote it: an invented name.
  public var author: String {
    let families = ["Đàm", "Lâm", "Mạc", "Tạ", "Khúc", "Doãn", "Ninh", "Phùng"].filter {
      $0 != "Ninh"
    }
    let given = ["Bách", "Diệp", "Hiên", "Khuê", "Lam", "Nhã", "Quyên", "Trầm", "Vy", "Yên"]
    return "\(families[number % families.count]) \(given[number / 7 % given.count])"
  }
  /// Three tags.
  public var tags: [String] {
    var bits = RandomBits(seed: UInt64(number) &+ 99)
    return (0..<3).map { _ in Self.tagNames[bits.below(Self.tagNames.count)] }
  }

  private static let sections = [
    "Thời sự", "Kinh tế", "Xã hội", "Văn hoá", "Giáo dục", "Y tế", "Du lịch", "Thể thao",
    "Pháp luật",
    "Môi trường", "Khoa học", "Nông thôn",
  ]
  private static let slugs = [
    "thoi-su", "kinh-te", "xa-hoi", "van-hoa", "giao-duc", "y-te", "du-lich", "the-thao",
    "phap-luat",
    "moi-truong", "khoa-hoc", "nong-thon",
  ]
  private static let sources = [
    "Tin Vĩnh Khê", "Nhật báo Hà Miên", "Báo Sơn Lộc", "Tuần tin Cát Thuỷ", "Bản tin Đồng Mây",
    "Tạp chí Phú Ngàn", "Trang tin Bình Sa", "Tiếng nói An Lương",
  ]
  private static let tagNames: [String] = (0..<900).map { number in
    let syllables = Syllables.all
    return "\(syllables[number * 3]) \(syllables[number * 5 + 1])"
  }
}
