// https://html.spec.whatwg.org/multipage/parsing.html, only as much as words need

/// The words of raw HTML that stands in Markdown.
enum HTMLWords {
  /// Whether an inline tag breaks the line.
  static func isLineBreak(_ tag: String) -> Bool {
    tag.lowercased().hasPrefix("<br") && tagName(tag.dropFirst().unicodeScalars) == "br"
  }

  /// The words between the tags: a paragraph for each block, nothing of scripts and comments.
  static func paragraphs(of html: String) -> [String] {
    var text = String.UnicodeScalarView()
    var rest = html.unicodeScalars[...]
    let lastEnd = rest.lastIndex(of: ">") ?? rest.startIndex
    while let next = rest.first {
      if next == "<", let tag = tag(rest, lastEnd: lastEnd) {
        rest = afterTag(tag, in: rest)
        if !inlineTags.contains(tag.name) { text.append("\n") }
      } else if next == "&", let (scalar, length) = entity(rest) {
        text.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        text.append(next)
        rest.removeFirst()
      }
    }
    return String(text).split(whereSeparator: \.isNewline)
      .map { $0.split { $0.isWhitespace }.joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// Tags that stand within a line.
  private static let inlineTags: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font", "i", "img", "ins",
    "kbd", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "!--",
  ]

  private typealias Scalars = Substring.UnicodeScalarView

  private struct Tag {
    var name: String
    var end: String.Index
    var isClosing: Bool
  }

  /// The tag or comment that `<` begins, nil when it is a sign by itself.
  private static func tag(_ rest: Scalars, lastEnd: String.Index) -> Tag? {
    let inside = rest.dropFirst()
    if inside.starts(with: "!--".unicodeScalars) {
      return Tag(name: "!--", end: end(of: "-->", in: inside.dropFirst(3)), isClosing: false)
    }
    // Without this, signs that never close would each be followed to the end.
    guard rest.startIndex < lastEnd else { return nil }
    let isClosing = inside.first == "/"
    let name = tagName(isClosing ? inside.dropFirst() : inside)
    guard !name.isEmpty || inside.first == "!" || inside.first == "?" else { return nil }
    guard let end = inside.firstIndex(of: ">") else { return nil }
    return Tag(name: name, end: inside.index(after: end), isClosing: isClosing)
  }

  private static func tagName(_ inside: Scalars) -> String {
    String(
      inside.prefix { $0.properties.isASCIIHexDigit || $0.isASCII && $0.properties.isAlphabetic }
    )
    .lowercased()
  }

  private static func afterTag(_ tag: Tag, in rest: Scalars) -> Scalars {
    let after = rest[tag.end...]
    guard !tag.isClosing, ["script", "style"].contains(tag.name) else { return after }
    let closing = rest[end(of: "</" + tag.name, in: after)...]
    return closing.drop { $0 != ">" }.dropFirst()
  }

  /// The index after the first `mark`, whatever its case, or the end.
  private static func end(of mark: String, in scalars: Scalars) -> String.Index {
    var rest = scalars
    let first = mark.unicodeScalars.first
    while let start = rest.firstIndex(where: { $0 == first }) {
      rest = rest[start...]
      let found = rest.prefix(mark.unicodeScalars.count)
      if String(found).lowercased() == mark { return found.endIndex }
      rest.removeFirst()
    }
    return scalars.endIndex
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The scalar that an entity at the front means, and the entity's length in scalars.
  private static func entity(_ rest: Scalars) -> (Unicode.Scalar, Int)? {
    let body = rest.dropFirst().prefix(10).prefix { $0 != ";" }
    guard rest.dropFirst(body.count + 1).first == ";" else { return nil }
    let name = String(body)
    if let scalar = names[name] { return (scalar, body.count + 2) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, body.count + 2)
  }
}
