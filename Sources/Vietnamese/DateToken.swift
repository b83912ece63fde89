/// A piece of a date line.
struct DateToken: Equatable {
  /// The value of a run of at most four digits.
  var number: Int?
  /// A word in lower case, without marks.
  var word: String?
  /// Any other character but blanks.
  var sign: Character?

  /// Words that may stand beside a date without saying more.
  private static let furniture: Set<String> = [
    "dang", "luc", "cap", "nhat", "ngay", "vao", "xuat", "ban", "hanh", "thoi", "gian", "da",
    "duoc",
    "gio", "viet", "nam", "published", "posted", "updated", "last", "modified", "on", "at", "date",
    "time", "the", "t", "lan", "cuoi", "khoi", "tao", "gui", "phat", "created", "edited", "update",
    "first", "release", "released",
  ]

  /// Whether the piece may be passed over.
  var isFurniture: Bool {
    if let word { return DateToken.furniture.contains(word) }
    return sign.map { ",.:;-–—|()[]•·/".contains($0) } ?? false
  }

  /// The pieces of a line, in order.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var run = ""
    for character in TextForm.nfc(text) {
      if let last = run.last, !joins(last, character) { flush(&run, into: &tokens) }
      if character.isLetter || isDigit(character) {
        run.append(character)
      } else if !character.isWhitespace {
        tokens.append(DateToken(sign: character))
      }
    }
    flush(&run, into: &tokens)
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func joins(_ last: Character, _ next: Character) -> Bool {
    isDigit(last) ? isDigit(next) : next.isLetter
  }

  private static func flush(_ run: inout String, into tokens: inout [DateToken]) {
    defer { run = "" }
    guard let first = run.first else { return }
    if isDigit(first) {
      // A longer run is no part of a date; as 10000 it fits nowhere.
      tokens.append(DateToken(number: run.count <= 4 ? Int(run) : 10_000))
    } else {
      tokens.append(DateToken(word: SearchText.folded(run.lowercased())))
    }
  }
}
