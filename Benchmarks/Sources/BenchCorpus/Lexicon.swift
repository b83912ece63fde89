/// The words of the articles with their frequencies: few are in every article, most are rare.
struct Lexicon {
  /// The words, their UTF-8 ready to be written.
  let words: [[UInt8]]
  private let draw: WeightedDraw

  func next(_ bits: inout RandomBits) -> Int { draw.next(&bits) }

  private init(_ weighted: [(word: String, weight: Double)]) {
    words = weighted.map { Array($0.word.utf8) }
    draw = WeightedDraw(weights: weighted.map(\.weight))
  }

  /// Vietnamese: small words, words of one and of two syllables, numbers.
  static let vietnamese: Lexicon = {
    var weighted: [(String, Double)] = []
    for (rank, word) in smallWords.enumerated() { weighted.append((word, 2200 / Double(rank + 8))) }
    let syllables = Syllables.all.filter { $0 != "ninh" }
    for (rank, syllable) in syllables.prefix(2600).enumerated() {
      weighted.append((syllable, 420 / Double(rank + 30)))
    }
    var bits = RandomBits(seed: 11)
    for rank in 0..<24_000 {
      let first = syllables[Int(Double(bits.below(2600)) * Double(bits.below(1000)) / 1000)]
      let second = syllables[Int(Double(bits.below(4200)) * Double(bits.below(1000)) / 1000)]
      weighted.append(("\(first) \(second)", 1500 / Double(rank + 25)))
    }
    for number in 1..<600 { weighted.append(("\(number)", 6 / Double(number + 4))) }
    for year in 1995..<2026 { weighted.append(("\(year)", 0.4)) }
    for place in places { weighted.append((place, 2.5)) }
    return Lexicon(weighted)
  }()

  /// English: small words and words put together of parts.
  static let english: Lexicon = {
    var weighted: [(String, Double)] = []
    for (rank, word) in smallEnglish.enumerated() {
      weighted.append((word, 2200 / Double(rank + 5)))
    }
    var rank = 0
    for end in ends {
      for middle in middles {
        for start in starts {
          let place = (rank &* 7919) % (ends.count * middles.count * starts.count)
          weighted.append((start + middle + end, 1600 / Double(place + 30)))
          rank += 1
        }
      }
    }
    return Lexicon(weighted)
  }()

  private static let smallWords = """
    và của là có các trong cho được với những một người không này đã để khi đến từ ra về vào tại \
    năm theo trên nhiều cũng sẽ đó như ở do phải còn hơn ngày sau lại đang bị rất qua việc cùng nhất \
    thì mới vì bằng đi làm nhưng hai nếu nhà ba chỉ trước nước nay giữa mỗi thêm hay vẫn nên lên
    """.split(separator: " ").map(String.init)

  /// Towns that exist on no map.
  static let places = [
    "Vĩnh Khê", "Sơn Lộc", "Hà Miên", "Cát Thuỷ", "Đồng Mây", "Phú Ngàn", "Bình Sa", "An Lương",
    "Tân Mộc", "Long Diễn", "Trà Vân", "Hải Nhuận",
  ]

  private static let smallEnglish = """
    the of and to in a is that for it was on are as with his they at be this from have or by one had \
    not but what all were when we there can an your which their said if do will each about how up out \
    them then she many some so these would other into has more her two like him see time could no
    """.split(separator: " ").map(String.init)
  private static let starts = ["ha", "mar", "ken", "lo", "tra", "wo", "sil", "bre", "cor", "du"]
  private static let middles = ["r", "st", "nd", "l", "mp", "v", "ck", "th", "gg", "n", "rd", "p"]
  private static let ends = [
    "ing", "er", "ed", "ary", "al", "ow", "y", "ent", "ish", "ion", "ure", "age", "el", "or", "ate",
  ]
}
