/// Markup of a feed made harmless: addresses absolute, programs and forms of attack gone.
struct FeedMarkup {
  private let base: String
  private let isXHTML: Bool
  private var output = ""
  private var hidden = 0
  private var maths = 0
  private var graphics = 0

  /// Attributes that hold an address.
  private static let addresses: Set<String> = [
    "a href", "applet codebase", "area href", "audio src", "blockquote cite", "body background",
    "del cite", "form action", "frame longdesc", "frame src", "iframe longdesc", "iframe src",
    "head profile", "img longdesc", "img src", "img usemap", "input src", "input usemap",
    "ins cite", "link href", "object classid", "object codebase", "object data", "object usemap",
    "q cite", "script src", "source src", "video poster", "video src",
  ]
  private static let hiding: Set<String> = ["applet", "script", "style"]
  private static let mathNames = "http://www.w3.org/1998/Math/MathML"
  private static let graphicNames = "http://www.w3.org/2000/svg"

  private init(base: String, isXHTML: Bool) {
    self.base = base
    self.isXHTML = isXHTML
  }

  /// The markup as it may be shown; `type` is what the feed says that it is.
  static func clean(_ markup: String, base: String, type: String) -> String {
    var cleaner = FeedMarkup(base: base, isXHTML: type == "application/xhtml+xml")
    var scanner = MarkupScanner(prepared(markup))
    scanner.scan { cleaner.take($0) }
    return String(cleaner.output.trimmed).replacing("\r\n", with: "\n")
  }

  /// Opens `<br/>` and `<b/>`, and writes quotes as they are.
  private static func prepared(_ markup: String) -> String {
    var result = ""
    var rest = markup[...]
    while let close = rest.firstRange(of: "/>") {
      let head = rest[..<close.lowerBound]
      let open = head.lastIndex { $0 == "<" || $0 == ">" }
      let name = open.map { head[head.index(after: $0)...] } ?? ""
      let trimmed = name.reversed().drop(while: \.isWhitespace).reversed()
      if let open, head[open] == "<", !name.isEmpty, !trimmed.isEmpty,
        !trimmed.contains(where: \.isWhitespace)
      {
        let tag = String(trimmed)
        result += head[..<open]
        result += FeedVocabulary.void.contains(tag) ? "<\(tag) />" : "<\(tag)></\(tag)>"
      } else {
        result += rest[..<close.upperBound]
      }
      rest = rest[close.upperBound...]
    }
    return (result + rest).replacing("&#39;", with: "'").replacing("&#34;", with: "\"")
      .replacing("<![CDATA[", with: "&lt;![CDATA[")
  }

  private mutating func take(_ piece: MarkupPiece) {
    switch piece {
    case .text(let text): if hidden <= 0 { output += text }
    case .remark(let text): output += "<!--\(text)-->"
    case .end(let tag): takeEnd(tag)
    case .start(let tag, let attributes, let closesItself):
      takeStart(tag, attributes)
      if closesItself, isXHTML { takeEnd(tag) }
    }
  }

  private mutating func takeStart(_ tag: String, _ given: [(name: String, value: String)]) {
    var attributes = Dictionary(given, uniquingKeysWith: { $1 })
    var allowed = FeedVocabulary.attributes
    var isGraphic = false
    if graphics > 0 || !FeedVocabulary.elements.contains(tag) {
      if Self.hiding.contains(tag) { hidden += 1 }
      enter(tag, &attributes)
      if maths > 0, FeedVocabulary.mathElements.contains(tag) {
        allowed = FeedVocabulary.mathAttributes
      } else if graphics > 0, FeedVocabulary.graphicElementsLowercased.contains(tag) {
        allowed = FeedVocabulary.graphicAttributesLowercased
        isGraphic = true
      } else if !FeedVocabulary.elements.contains(tag) {
        return
      }
    }
    if maths > 0 || graphics > 0, attributes.keys.contains(where: { $0.hasPrefix("xlink:") }) {
      attributes["xmlns:xlink"] = "http://www.w3.org/1999/xlink"
    }
    let name = isGraphic ? FeedVocabulary.graphicSpelling[tag] ?? tag : tag
    output += "<" + name
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where allowed.contains(key) {
      write(key, value, tag: tag, isGraphic: isGraphic)
    }
    output += FeedVocabulary.void.contains(name) ? " />" : ">"
  }

  /// Notes where formulas and drawings begin.
  private mutating func enter(_ tag: String, _ attributes: inout [String: String]) {
    let space = tag == "svg" ? Self.graphicNames : tag == "math" ? Self.mathNames : nil
    guard let space else { return }
    if attributes["xmlns"]?.isEmpty ?? true { attributes["xmlns"] = space }
    guard attributes["xmlns"] == space else { return }
    if tag == "svg" { graphics += 1 } else { maths += 1 }
  }

  private mutating func write(_ key: String, _ value: String, tag: String, isGraphic: Bool) {
    var value = key == "rel" || key == "type" ? value.lowercased() : value
    if Self.addresses.contains("\(tag) \(key)") {
      value = FeedAddress.safe(String(value.trimmed), beside: base)
    }
    if key == "style" {
      value = FeedStyle.clean(value, isGraphic: graphics > 0)
      if value.isEmpty { return }
    }
    if key == "href" { value = FeedAddress.safe(value) }
    let name = isGraphic ? FeedVocabulary.graphicSpelling[key] ?? key : key
    output += " \(name)=\"\(Self.escaped(value))\""
  }

  private mutating func takeEnd(_ tag: String) {
    var name = tag
    if !FeedVocabulary.elements.contains(tag) {
      if Self.hiding.contains(tag) { hidden -= 1 }
      if maths > 0, FeedVocabulary.mathElements.contains(tag) {
        if tag == "math" { maths -= 1 }
      } else if graphics > 0, FeedVocabulary.graphicElementsLowercased.contains(tag) {
        name = FeedVocabulary.graphicSpelling[tag] ?? tag
        if tag == "svg" { graphics -= 1 }
      } else {
        return
      }
    }
    if !FeedVocabulary.void.contains(name) { output += "</\(name)>" }
  }

  /// An attribute's value with its brackets, quotes and bare ampersands escaped.
  private static func escaped(_ value: String) -> String {
    var result = ""
    var rest = value[...]
    while let letter = rest.first {
      switch letter {
      case ">": result += "&gt;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      case "&":
        let name = rest.dropFirst().prefix { $0 == "#" || $0 == "_" || $0.isLetter || $0.isNumber }
        let isReference = !name.isEmpty && rest.dropFirst(1 + name.count).first == ";"
        result += isReference ? "&" : "&amp;"
      default: result.append(letter)
      }
      rest = rest.dropFirst()
    }
    return result
  }
}

/// The declarations of a `style` attribute that set how words look.
enum FeedStyle {
  private static let boxes: Set<Substring> = ["background", "border", "margin", "padding"]

  /// The declarations that may stay; nothing when the attribute has anything unexpected in it.
  static func clean(_ style: String, isGraphic: Bool) -> String {
    let style = withoutAddresses(style)
    guard style.unicodeScalars.allSatisfy(isPlain) else { return "" }
    var kept: [String] = []
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        if declaration.trimmed.isEmpty { continue }
        return ""
      }
      let name = String(parts[0].trimmed)
      let value = String(parts[1].drop(while: \.isWhitespace))
      guard !name.isEmpty, name.allSatisfy({ $0 == "-" || $0 == "_" || $0.isLetter || $0.isNumber })
      else { return "" }
      guard !value.isEmpty, isKept(name, value, isGraphic) else { continue }
      kept.append("\(name): \(value);")
    }
    return kept.joined(separator: " ")
  }

  private static func isKept(_ name: String, _ value: String, _ isGraphic: Bool) -> Bool {
    let lower = name.lowercased()
    if FeedVocabulary.styles.contains(lower) { return true }
    if let box = lower.split(separator: "-").first, boxes.contains(box) {
      return value.split(whereSeparator: \.isWhitespace).allSatisfy { word in
        FeedVocabulary.styleWords.contains(String(word)) || isMeasure(word)
      }
    }
    return isGraphic && FeedVocabulary.graphicStyles.contains(lower)
  }

  /// A colour or a length: `#fff`, `rgb(1,2,3)`, `12px`, `1.5em`.
  private static func isMeasure(_ word: Substring) -> Bool {
    if word.hasPrefix("#") {
      return word.count > 1 && word.dropFirst().allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
    if word.hasPrefix("rgb(") {
      return word.dropFirst(4).allSatisfy { $0.isNumber || "%,)".contains($0) }
    }
    let number = word.prefix { $0.isNumber || $0 == "." }
    let units = ["", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")"]
    return number.count <= 5 && units.contains(String(word.dropFirst(number.count)))
  }

  private static func withoutAddresses(_ style: String) -> String {
    var result = ""
    var rest = style[...]
    while let start = rest.firstRange(of: "url"),
      rest[start.upperBound...].drop(while: \.isWhitespace).first == "(",
      let close = rest[start.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<start.lowerBound] + " "
      rest = rest[rest.index(after: close)...].drop(while: \.isWhitespace)
    }
    return result + rest
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
      || (scalar.isASCII
        && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)))
      || ":,;#%.!-_'\"()".unicodeScalars.contains(scalar)
  }
}
