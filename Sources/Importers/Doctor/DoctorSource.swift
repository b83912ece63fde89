import ArticleLibrary
import Vietnamese

/// A file taken apart into the places that may say something.
struct DoctorSource {
  /// A place of the file and its words.
  struct Place {
    var name: String
    var text: String
    /// Whether a reader of the file sees it.
    var isShown: Bool
  }

  private(set) var encoding: EncodingFinding?
  private var places: [Place] = []

  /// Places of a file that are looked at.
  private static let most = 20_000

  init(_ file: SourceFile, form: SourceForm?) {
    guard file.bytes.count <= ImporterChoice.largestArticle else { return }
    switch form {
    case .html: readPage(file.bytes)
    case .mail, .mhtml: readMessage(file.bytes)
    case nil, .epub, .archive, .packed: break
    default: readLines(file.bytes)
    }
  }

  /// The headers of the first letter, and its parts in HTML, or else its plain ones.
  private mutating func readMessage(_ bytes: [UInt8]) {
    guard let letter = MailBox.letters(in: bytes).first else { return }
    let message = MIMEPart(letter)
    for name in ["subject", "from", "date", "list-id", "message-id", "content-location"] {
      if let value = message.headers[name] { add("header \(name)", EncodedWord.decoded(value)) }
    }
    let parts = message.leaves
    let pages = parts.filter { $0.headers.contentType == "text/html" }
    for page in pages {
      readPage(page.content, header: page.headers.parameter("charset", of: "content-type"))
    }
    guard pages.isEmpty else { return }
    for part in parts where ["text/plain", ""].contains(part.headers.contentType) {
      readLines(part.content)
    }
  }

  private mutating func readPage(_ bytes: [UInt8], header: String? = nil) {
    let (page, finding) = PageEncoding.decoded(bytes, header: header)
    encoding = encoding ?? finding
    guard let tree = HTMLParser.tree(of: page) else { return }
    for (index, node) in tree.nodes.enumerated().prefix(Self.most * 4) {
      let element = HTMLElement(tree: tree, index: index)
      if node.tag.isEmpty { readText(element) } else { readAttributes(element) }
    }
  }

  private mutating func readText(_ element: HTMLElement) {
    guard places.count < Self.most, let parent = element.parent else { return }
    let text = CleanText.line(element.nodeText)
    guard !text.isEmpty else { return }
    if parent.tag == "script", parent["type"]?.lowercased().contains("ld+json") ?? false {
      return readLinkedData(element.nodeText)
    }
    let isSeen = !element.isInsideUnseen
    guard isSeen || parent.tag == "title" || parent["itemprop"] != nil else { return }
    let name = parent["itemprop"].map { "itemprop \($0)" } ?? "<\(parent.tag)>"
    places.append(Place(name: isSeen ? "shown in \(name)" : name, text: text, isShown: isSeen))
  }

  private mutating func readAttributes(_ element: HTMLElement) {
    guard places.count < Self.most else { return }
    switch element.tag {
    case "meta":
      let key = element["property"] ?? element["name"] ?? element["itemprop"]
      guard let key, let content = element["content"] else { return }
      add("meta \(key)", content)
    case "html": if let language = element["lang"] { add("<html lang>", language) }
    case "link":
      if element["rel"] == "canonical", let address = element["href"] {
        add("link canonical", address)
      }
    case "time": if let moment = element["datetime"] { add("<time datetime>", moment) }
    case "img": if let address = element["src"] { add("<img>", address) }
    default:
      if let property = element["itemprop"], let value = element["content"] ?? element["href"] {
        add("itemprop \(property)", value)
      }
    }
  }

  private mutating func add(_ name: String, _ value: String) {
    let text = CleanText.line(value)
    if !text.isEmpty { places.append(Place(name: name, text: text, isShown: false)) }
  }

  private mutating func readLinkedData(_ script: String) {
    guard script.utf8.count <= LinkedData.largestScript,
      let value = JSONValue(parsing: script.utf8)
    else { return }
    readMembers(value, path: "JSON-LD", depth: 0)
  }

  private mutating func readMembers(_ value: JSONValue, path: String, depth: Int) {
    guard depth < 6, places.count < Self.most else { return }
    switch value {
    case .string(let text): add(path, text)
    case .array(let values):
      for value in values { readMembers(value, path: path, depth: depth + 1) }
    case .object(let members):
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        readMembers(value, path: depth == 0 ? "\(path) \(key)" : "\(path).\(key)", depth: depth + 1)
      }
    default: break
    }
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    guard let (text, finding) = try? SourceText.decoded(bytes) else { return }
    encoding = finding
    for (index, line) in PlainLines.of(TextForm.nfc(text)).enumerated().prefix(Self.most)
    where !line.isEmpty {
      places.append(Place(name: "line \(index + 1)", text: String(line), isShown: true))
    }
  }
}

extension DoctorSource {
  /// Places at most that are named for a field.
  private static let mostNamed = 4

  /// The places that say one of the forms, each with what it says where that is more.
  func origins(of forms: [FieldForm]) -> [String] {
    for isExact in [true, false] {
      var names: [String] = []
      for form in forms.prefix(20) {
        for place in places where names.count < Self.mostNamed {
          guard let name = name(of: place, saying: form, isExact), !names.contains(name) else {
            continue
          }
          names.append(name)
        }
      }
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The place's name where it says the form, as a whole and to the minute with `isExact`.
  private func name(of place: Place, saying form: FieldForm, _ isExact: Bool) -> String? {
    switch form {
    case .text(let wanted):
      if place.text == wanted || CleanText.line(wanted) == place.text { return place.name }
      let isPart =
        !isExact && wanted.utf8.count >= 3 && place.text.utf8.count <= 400
        && place.text.contains(wanted)
      return isPart ? "\(place.name) “\(Self.shortened(place.text))”" : nil
    case .moment(let wanted):
      guard place.text.utf8.count <= 120, let moment = Self.moment(in: place.text),
        isExact ? moment.seconds / 60 == wanted.seconds / 60 : moment.day == wanted.day
      else { return nil }
      return "\(place.name) “\(Self.shortened(place.text))”"
    }
  }

  private static func moment(in text: String) -> Timestamp? {
    let value = text.split(separator: ":", maxSplits: 1).last.map { String($0.trimmed) } ?? text
    return Timestamp(iso8601: text) ?? DateLine(text)?.timestamp ?? NukeVietPage.misprintedTime(
      text)
      ?? DateLine(value)?.timestamp ?? Timestamp(iso8601: value)
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }

  /// What is shown and is not in the article.
  func dropped(beside content: ArticleContent) -> Inspection.Dropped {
    var kept = Set<Substring>()
    let plain = RichText(markdown: content.markdown).plainText
    let fields = FieldList.fields(of: content).map(\.value)
    for text in [plain] + fields { kept.formUnion(Self.words(text)) }
    var dropped = Inspection.Dropped()
    var pieces: Set<String> = []
    for place in places where place.isShown {
      let words = Self.words(place.text)
      let missing = words.count { !kept.contains($0) }
      guard missing * 3 > words.count else { continue }
      dropped.words += words.count
      pieces.insert(place.text)
    }
    dropped.samples = pieces.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.prefix(5)
      .map(Self.shortened)
    return dropped
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
