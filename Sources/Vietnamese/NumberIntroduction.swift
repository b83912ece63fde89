/// What stands before a number and says that it is a document's: "Nghị quyết số", "Số:".
///
/// It lets a number be read that is spaced oddly or written in small letters, and it makes a number
/// of a serial alone: "Nghị quyết số 15".
struct NumberIntroduction {
  /// The kind of document, in lower case, nil behind "số" alone.
  let kind: String?
  /// Whether "số" stands before the number.
  let hasNumberWord: Bool
  /// The UTF-8 offset where the introduction begins.
  let start: Int

  /// The introduction that ends before the byte at `end`, nil when there is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) {
    var words = Words(bytes, before: end)
    guard var last = words.next() else { return nil }
    var start = last.start
    hasNumberWord = last.text == "so"
    if hasNumberWord {
      guard let next = words.next() else {
        kind = nil
        self.start = start
        return
      }
      last = next
    }
    var name = last.text
    var longest: (name: String, start: Int)?
    var word: (text: String, start: Int)? = last
    for _ in 0..<4 {
      guard let here = word else { break }
      if let kind = Self.kinds[name] { longest = (kind, here.start) }
      word = words.next()
      if let word { name = word.text + " " + name }
    }
    if let longest { start = longest.start }
    kind = longest?.name
    self.start = start
    if kind == nil, !hasNumberWord || Self.otherNumbers.contains(last.text) { return nil }
  }

  /// Whether the kind is so often named by its serial that "số" can be missing.
  var isStrong: Bool { kind.map(Self.strong.contains) ?? false }

  /// What is numbered besides documents: plates, houses, accounts.
  private static let otherNumbers: Set<String> = [
    "bien", "khung", "may", "nha", "hop", "khoan", "thue", "tuyen", "mau", "bieu", "danh",
  ]

  private static let strong: Set<String> = [
    "nghị quyết", "nghị định", "chỉ thị", "thông tư", "kết luận",
  ]

  private static let kinds: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "nghị quyết", "nghị định", "chỉ thị", "quyết định", "thông tư", "thông tư liên tịch",
      "thông tri", "kết luận", "kế hoạch", "quy định", "quy chế", "hướng dẫn", "công văn",
      "công điện", "thông báo", "báo cáo", "tờ trình", "luật", "bộ luật", "pháp lệnh", "sắc lệnh",
      "lệnh", "chương trình", "chương trình hành động", "đề án", "phương án", "giấy phép",
      "giấy mời", "văn bản hợp nhất", "văn bản", "bản án",
    ].map { (SearchText.folded($0), $0) })
}

extension NumberIntroduction {
  /// Words before a place, from the last one back, without marks.
  private struct Words {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var end: Int
    private var isFirst = true

    init(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) {
      self.bytes = bytes
      self.end = end
    }

    /// The word before the last one, nil where something else than blanks stands between.
    mutating func next() -> (text: String, start: Int)? {
      let before = end
      skipBlanks()
      if isFirst, end > 0, bytes[end - 1] == 0x3A {
        end -= 1
        skipBlanks()
      }
      guard end < before else { return nil }
      isFirst = false
      var first = end
      while first > 0, end - first < 24, Self.isLetter(bytes[first - 1]) { first -= 1 }
      guard first < end else { return nil }
      let text = String(decoding: bytes[first..<end], as: UTF8.self)
      let other = text.unicodeScalars.lastIndex { !$0.properties.isAlphabetic && !isMark($0) }
      let word = other.map { text[text.unicodeScalars.index(after: $0)...] } ?? text[...]
      first = end - word.utf8.count
      guard first < end else { return nil }
      end = first
      return (SearchText.folded(TextForm.nfc(String(word)).lowercased()), first)
    }

    private mutating func skipBlanks() {
      while end > 0 {
        if bytes[end - 1] == 0x20 {
          end -= 1
        } else if end > 1, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
          end -= 2
        } else {
          return
        }
      }
    }

    private func isMark(_ scalar: Unicode.Scalar) -> Bool {
      (0x300...0x36F).contains(scalar.value)
    }

    /// Letters of ASCII, and every byte of a longer scalar.
    private static func isLetter(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
      default: false
      }
    }
  }
}
