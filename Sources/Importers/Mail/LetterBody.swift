import ArticleLibrary
import Vietnamese

/// The words of a letter: those in HTML where it has some, else the plain ones.
struct LetterBody {
  let markdown: String
  let firstLine: String
  /// How the encoding of its first part was found.
  private(set) var finding: EncodingFinding?

  /// The words among the parts of a letter, nil when there are none.
  init?(_ parts: [MIMEPart], subject: String, pictures: inout SavedPictures) {
    let shown = parts.filter { part in
      part.headers["content-disposition"]?.lowercased().hasPrefix("attachment") != true
    }
    var finding: EncodingFinding?
    var blocks: [RichText.Block] = []
    for part in shown where part.headers.contentType == "text/html" {
      let page = Self.decoded(part)
      finding = finding ?? page.finding
      guard let tree = HTMLParser.tree(of: page.utf8) else { continue }
      blocks += Self.blocks(of: pictures.taking(from: tree))
    }
    if !blocks.isEmpty {
      blocks = MailEdges.trimmed(ArticleEdges(blocks, title: subject).blocks)
      markdown = MarkdownWriter.markdown(of: blocks)
    } else {
      var texts: [String] = []
      for part in shown where ["text/plain", ""].contains(part.headers.contentType) {
        let text = Self.decoded(part)
        finding = finding ?? text.finding
        texts.append(Self.unfolded(String(decoding: text.utf8, as: UTF8.self), part.headers))
      }
      markdown = FeedText(plain: TextForm.nfc(texts.joined(separator: "\n\n"))).markdown
    }
    firstLine = FeedText.line(of: markdown)
    guard !markdown.isEmpty, !firstLine.isEmpty else { return nil }
    self.finding = finding
  }

  private static func decoded(_ part: MIMEPart) -> (utf8: [UInt8], finding: EncodingFinding) {
    let charset = part.headers.parameter("charset", of: "content-type")
    return PageEncoding.decoded(part.content, header: charset)
  }

  private static func blocks(of tree: HTMLTree) -> [RichText.Block] {
    let base = tree.root.first { $0.tag == "base" }?["href"]
    return RichTextBuilder.blocks(of: tree.body, address: PageAddress(base: base))
  }

  /// The paragraphs of plain text: the lines joined where the letter, or their width, says so.
  private static func unfolded(_ text: String, _ headers: MIMEHeaders) -> String {
    let format = headers.parameter("format", of: "content-type")?.lowercased()
    if format == "flowed" {
      let drops = headers.parameter("delsp", of: "content-type")?.lowercased() == "yes"
      return FlowedText.joined(text, dropsBlanks: drops)
    }
    var result = ""
    for line in TextLine.lines(of: TextForm.nfc(text)) {
      if !result.isEmpty { result += line.hasGap ? "\n\n" : "\n" }
      result += line.text
    }
    return result
  }
}

/// Plain text whose lines were broken for the sending: RFC 3676.
enum FlowedText {
  /// The text with its paragraphs in one line each.
  static func joined(_ text: String, dropsBlanks: Bool) -> String {
    var result: [String] = []
    var open: (depth: Int, text: String)?
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for var line in lines {
      let depth = line.prefix { $0 == ">" }.count
      line = line.dropFirst(depth)
      if line.first == " " { line = line.dropFirst() }
      let isSignature = line == "-- "
      if let before = open, before.depth != depth || isSignature {
        result.append(marked(before.text, before.depth))
        open = nil
      }
      let flows = line.last == " " && !isSignature
      if flows, dropsBlanks { line = line.dropLast() }
      let joined = (open?.text ?? "") + line
      if flows {
        open = (depth, joined)
      } else {
        result.append(marked(joined, depth))
        open = nil
      }
    }
    if let open { result.append(marked(open.text, open.depth)) }
    return result.joined(separator: "\n")
  }

  private static func marked(_ text: String, _ depth: Int) -> String {
    depth == 0 ? text : String(repeating: ">", count: depth) + " " + text
  }
}

/// What newsletters have around their text: how to see it in a browser, and how to get rid of it.
enum MailEdges {
  private static let above = [
    "view in browser", "view this email in your browser", "view it in your browser",
    "view online", "view this email online", "read online", "open in browser",
    "email not displaying", "trouble viewing", "trouble reading", "xem trên trình duyệt",
    "xem trong trình duyệt", "xem thư này trên", "xem bản trên web", "đọc trên web",
  ]
  private static let below = [
    "unsubscribe", "update your preferences", "manage your subscription", "manage preferences",
    "email preferences", "you are receiving this", "you received this email",
    "you're receiving this", "why did i get this", "forward to a friend", "hủy đăng ký",
    "huỷ đăng ký", "bỏ đăng ký", "ngừng nhận thư", "không muốn nhận", "bạn nhận được thư này",
    "bạn nhận được email này",
  ]

  /// The blocks without such lines at the two ends.
  static func trimmed(_ blocks: [RichText.Block]) -> [RichText.Block] {
    var kept = blocks
    for index in kept.indices.prefix(4).reversed() where isLine(kept[index], saying: above) {
      kept.remove(at: index)
    }
    let tail = kept.indices.suffix(8).first { isLine(kept[$0], saying: below) }
    guard let tail, tail > 0, kept[tail...].allSatisfy({ words(of: $0).utf8.count < 400 }) else {
      return kept.isEmpty ? blocks : kept
    }
    kept.removeSubrange(tail...)
    while case .rule? = kept.last { kept.removeLast() }
    return kept.isEmpty ? blocks : kept
  }

  private static func isLine(_ block: RichText.Block, saying phrases: [String]) -> Bool {
    let line = words(of: block)
    guard !line.isEmpty, line.utf8.count < 400 else { return false }
    let lower = line.lowercased()
    return phrases.contains(where: lower.contains)
  }

  private static func words(of block: RichText.Block) -> String {
    switch block {
    case .paragraph(let runs), .heading(_, let runs): runs.map(\.text).joined()
    case .list(_, let items): items.flatMap(\.blocks).map(words).joined(separator: " ")
    case .definition(let terms, let meanings):
      (terms.joined().map(\.text) + meanings.joined().map(words)).joined(separator: " ")
    case .quote(let inner): inner.map(words).joined(separator: " ")
    case .code(_, let text): text
    case .table(let rows, _): rows.joined().joined().map(\.text).joined(separator: " ")
    case .image, .rule: ""
    }
  }
}
