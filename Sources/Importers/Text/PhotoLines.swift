/// The lines that a picture leaves when a page becomes plain text: the picture's description,
/// often only its file's name, and the caption under it.
struct PhotoLines {
  /// The caption.
  let caption: String?
  /// How many lines the picture takes.
  let count: Int

  /// The picture that begins with a line, nil when none does.
  ///
  /// `isExpected` where a page has its picture, so that no blank line need stand before it.
  init?(at index: Int, of lines: [TextLine], isExpected: Bool) {
    let line = lines[index]
    guard isExpected || line.hasGap, line.text.utf8.count <= Self.longest else { return nil }
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    if let next, Self.isSame(next.text, line.text) {
      self.init(caption: line.text, count: 2)
    } else if Self.isFileName(line.text) {
      let isCaption = next.map { !$0.hasGap && $0.text.utf8.count <= Self.longest } ?? false
      self.init(caption: isCaption ? next?.text : nil, count: isCaption ? 2 : 1)
    } else if isExpected, Self.namesPhotographer(line.text) {
      self.init(caption: line.text, count: 1)
    } else {
      return nil
    }
  }

  private init(caption: String?, count: Int) {
    self.caption = caption
    self.count = count
  }

  /// Bytes of a caption at most.
  private static let longest = 600

  /// Whether two lines differ in nothing but their blanks.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    var rest = other.utf8[...]
    for byte in one.utf8 where byte != 0x20 {
      while rest.first == 0x20 { rest.removeFirst() }
      guard rest.popFirst() == byte else { return false }
    }
    return rest.allSatisfy { $0 == 0x20 }
  }

  /// Whether a line is the name of a picture's file: small letters without marks and figures in
  /// at least two words, or any name that ends like a picture's.
  static func isFileName(_ text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let lower = text.lowercased()
    for ending in [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"] where lower.hasSuffix(ending) {
      return !text.contains("://")
    }
    var words = 0
    var isInWord = false
    var hasLetter = false
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39:
        words += isInWord ? 0 : 1
        isInWord = true
        hasLetter = hasLetter || byte >= 0x61
      case 0x20, 0x2D, 0x5F, 0x28, 0x29: isInWord = false
      default: return false
      }
    }
    return words >= 2 && hasLetter
  }

  /// Whether a line ends with the photographer: "… Ảnh: Hà Sen".
  private static func namesPhotographer(_ text: String) -> Bool {
    guard let label = text.ranges(of: "Ảnh:").last else { return false }
    return text[label.upperBound...].count <= 40 && text.count <= 250
  }
}
