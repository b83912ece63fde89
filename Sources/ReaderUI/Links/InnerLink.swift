import ArticleLibrary
import Screen
import Sentences

// Links that lead to a place of the same article: footnotes, and headings by their anchors.
extension DetailPane {
  /// Where an address that begins with `#` leads from `link`, nil for nowhere.
  ///
  /// A note is the next one with its number, a reference the last one before: the pieces of a long
  /// text count their notes anew.
  func place(ofAnchor anchor: String, from link: ArticleLink) -> ReadingPlace? {
    let isReference = anchor.hasPrefix("#fn-")
    guard isReference || anchor.hasPrefix("#fnref-") else { return heading(ofAnchor: anchor) }
    let number = String(anchor.drop { $0 != "-" }.dropFirst())
    let wanted = isReference ? RichText.linkFromNote(number) : RichText.linkToNote(number)
    let order =
      isReference ? Array(link.unit..<units.count) : (0...link.unit).reversed().map { $0 }
    for unit in order {
      if let span = units[unit].content.spans.first(where: { $0.link == wanted }) {
        return ReadingPlace(block: unit, offset: span.range.lowerBound)
      }
    }
    return nil
  }

  /// The heading whose words make an anchor, whatever stands between the words there.
  private func heading(ofAnchor anchor: String) -> ReadingPlace? {
    let wanted = Self.letters(Self.decoded(anchor.dropFirst()))
    guard !wanted.isEmpty else { return nil }
    let unit = units.firstIndex {
      $0.role == .heading && Self.letters($0.content.text) == wanted
    }
    return unit.map { ReadingPlace(block: $0, offset: 0) }
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The text with its `%C3%A0` made letters.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == 0x25, digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ArticleLink {
  /// Whether it leads to a place of its own article.
  var isInner: Bool {
    if case .address(let address) = target { address.hasPrefix("#") } else { false }
  }
}

extension App {
  /// Goes to the place in the article that a link of it leads to; Ctrl-o leads back.
  mutating func followInside(_ link: ArticleLink, to anchor: String) {
    guard let place = detail.place(ofAnchor: anchor, from: link) else {
      return sayReading(.noSuchPlace)
    }
    jump(to: place)
  }
}
