/// Blanks tags that would nest too deep, before the parser sees them.
///
/// The parser's work grows with the square of the depth, its clean-up calls itself once a level,
/// and formatting tags that are never closed are opened again in every later paragraph. So tags
/// beyond a depth that no written page reaches become blanks; the words in them stay.
struct NestingGuard {
  /// Open elements at most; paragraphs, list items and table cells are not counted.
  static let depth = 400
  /// Open formatting elements (`<b>`, `<font>` …) at most.
  static let formattingDepth = 16
  /// Attributes of one tag at most.
  static let attributes = 120

  private var bytes: [UInt8]
  private var open: [String: Int] = [:]
  private var total = 0
  private var formatting = 0

  /// The page without the tags that nest too deep.
  static func limited(_ bytes: [UInt8]) -> [UInt8] {
    var nesting = NestingGuard(bytes: bytes)
    nesting.run()
    return nesting.bytes
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    var index = 0
    while let start = find(0x3C, from: index), start + 1 < bytes.count {
      switch bytes[start + 1] {
      case 0x21, 0x3F: index = endOfDeclaration(start)
      case 0x2F: index = endTag(start)
      case 0x41...0x5A, 0x61...0x7A: index = startTag(start)
      default: index = start + 1
      }
    }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }

  private func endOfDeclaration(_ start: Int) -> Int {
    guard bytes[start...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else {
      return find(0x3E, from: start).map { $0 + 1 } ?? bytes.count
    }
    var place = start + 4
    while let end = find(0x3E, from: place) {
      if bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D { return end + 1 }
      place = end + 1
    }
    return start + 4
  }

  private func name(at start: Int) -> String {
    let letters = bytes[start...].prefix(24).prefix {
      $0 > 0x20 && $0 != 0x3E && $0 != 0x2F
    }
    return String(
      decoding: letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func endTag(_ start: Int) -> Int {
    let end = find(0x3E, from: start) ?? bytes.count - 1
    let name = name(at: start + 2)
    if let count = open[name], count > 0 {
      open[name] = count - 1
      total -= 1
      if Self.formattingNames.contains(name) { formatting -= 1 }
    }
    return end + 1
  }

  private mutating func startTag(_ start: Int) -> Int {
    let name = name(at: start + 1)
    let (end, isClosed) = endOfAttributes(start + 1 + name.utf8.count)
    if Self.rawNames.contains(name) { return endOfRaw(name, from: end) }
    guard !Self.uncounted.contains(name), !(isClosed && !Self.neverEmpty.contains(name)) else {
      return end
    }
    let isFormatting = Self.formattingNames.contains(name)
    if total >= Self.depth || (isFormatting && formatting >= Self.formattingDepth) {
      for index in start..<min(end, bytes.count) { bytes[index] = 0x20 }
      return end
    }
    open[name, default: 0] += 1
    total += 1
    if isFormatting { formatting += 1 }
    return end
  }

  /// The place behind a tag's `>`, and whether `/` stands before it; further attributes are blanked.
  private mutating func endOfAttributes(_ start: Int) -> (end: Int, isClosed: Bool) {
    var index = start
    var count = 0
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return (index + 1, bytes[index - 1] == 0x2F)
      } else if byte == 0x22 || byte == 0x27, bytes[index - 1] == 0x3D {
        quote = byte
      } else if byte <= 0x20 {
        count += 1
      }
      if count > Self.attributes { bytes[index] = 0x20 }
      index += 1
    }
    return (bytes.count, false)
  }

  private func endOfRaw(_ name: String, from start: Int) -> Int {
    var place = start
    while let hit = find(0x3C, from: place) {
      if hit + 1 < bytes.count, bytes[hit + 1] == 0x2F, self.name(at: hit + 2) == name {
        return hit
      }
      place = hit + 1
    }
    return bytes.count
  }

  private static let rawNames: Set<String> = ["script", "style", "textarea", "title", "xmp"]
  private static let formattingNames: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
  /// Elements that are void or that the next one of their kind closes.
  private static let uncounted: Set<String> = [
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html",
    "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot",
    "th", "thead", "tr", "track", "wbr",
  ]
  /// Elements that `/>` does not close.
  private static let neverEmpty: Set<String> = [
    "a", "article", "aside", "b", "big", "blockquote", "center", "cite", "code", "div", "dl", "em",
    "font", "form", "h1", "h2", "h3", "h4", "h5", "h6", "i", "ins", "label", "main", "nav", "ol",
    "pre", "s", "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tt", "u",
    "ul",
  ]
}
