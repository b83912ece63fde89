import ArticleLibrary
import Screen
import Vietnamese

/// Words of an article that lead somewhere.
struct ArticleLink: Equatable, Sendable {
  /// Where a link leads.
  enum Target: Hashable, Sendable {
    /// To an address: an article of the library, or a page of the web.
    case address(String)
    /// To the document with this number; `isNamed` when it is only a kind and a serial.
    case document(String, isNamed: Bool)
    /// To the article with this title, of which no address is known.
    case title(String)
  }

  /// The unit that it stands in.
  var unit: Int
  /// Unicode scalars of the unit's text.
  var range: Range<Int>
  /// The words.
  var text: String
  /// Where it leads.
  var target: Target

  /// The place of its first letter.
  var place: ReadingPlace { ReadingPlace(block: unit, offset: range.lowerBound) }
}

extension ArticleLink {
  /// The links of `units`, from the top down.
  static func all(in units: [TextUnit]) -> [ArticleLink] {
    units.enumerated().flatMap { links(of: $1, index: $0) }
  }

  /// The links of one unit.
  static func links(of unit: TextUnit, index: Int) -> [ArticleLink] {
    guard let target = unit.target else { return links(of: unit.content, unit: index) }
    let range = 0..<unit.content.length
    return [ArticleLink(unit: index, range: range, text: unit.content.text, target: target)]
  }

  private static func links(of content: StyledText, unit: Int) -> [ArticleLink] {
    let scalars = Array(content.text.unicodeScalars)
    let words = { (range: Range<Int>) in
      String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
    }
    var links: [ArticleLink] = []
    for span in content.spans {
      guard let target = target(of: span, words(span.range)) else { continue }
      if let last = links.last, last.range.upperBound == span.range.lowerBound,
        span.link != nil ? last.target == target : span.role == .documentNumber && isNumber(last)
      {
        let range = last.range.lowerBound..<span.range.upperBound
        links[links.count - 1].range = range
        links[links.count - 1].text = words(range)
      } else {
        links.append(
          ArticleLink(unit: unit, range: span.range, text: words(span.range), target: target))
      }
    }
    return links.compactMap(settled)
  }

  private static func isNumber(_ link: ArticleLink) -> Bool {
    if case .document = link.target { true } else { false }
  }

  private static func target(of span: StyledText.Span, _ words: String) -> Target? {
    if let link = span.link { return .address(link) }
    return span.role == .documentNumber ? .document(words, isNamed: false) : nil
  }

  /// A link with the number in its canonical form, which its parts alone did not have.
  private static func settled(_ link: ArticleLink) -> ArticleLink? {
    guard case .document(_, _) = link.target else { return link }
    var link = link
    if let number = DocumentNumber.mentions(in: link.text).first {
      link.target = .document(number.canonical, isNamed: number.isNamed)
    } else {
      link.target = .document(link.text, isNamed: false)
    }
    return link
  }
}
