// http://opml.org/spec2.opml

public import ArticleLibrary

/// Reads lists of feeds (OPML): one article that names the sources, by their groups.
public struct OPMLImporter: Importer {
  /// "opml".
  public static let format = "opml"

  /// An importer of lists of feeds.
  public init() {}

  /// The list as an article; only sources of the web (http and https) are named.
  ///
  /// Throws `.notAnArticle(.noText)` for a list without such sources.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    let list = OutlineReader()
    XMLReader.read(XMLSource(file.bytes).bytes, list)
    guard list.count > 0 else { throw .notAnArticle(.noText) }
    let title = list.title.isEmpty ? file.stem : list.title
    var content = ArticleContent(title: title, markdown: list.markdown)
    content.compose()
    var warnings: [ImportWarning] = []
    if list.refused > 0 {
      let message = "\(list.refused) sources are left out: their addresses are not of the web"
      warnings.append(ImportWarning(field: "markdown", message: message))
    }
    return [
      ImportedArticle(
        file: file.name, format: Self.format, content: content, warnings: warnings)
    ]
  }
}

/// Gathers the outlines of a list.
private final class OutlineReader: XMLListener {
  private(set) var title = ""
  private(set) var count = 0
  private(set) var refused = 0
  private var blocks: [RichText.Block] = []
  private var items: [RichText.ListItem] = []
  private var isInTitle = false
  private var depth = 0

  var markdown: String { MarkdownWriter.markdown(of: blocks + closed) }

  private var closed: [RichText.Block] { items.isEmpty ? [] : [.list(start: nil, items: items)] }

  func start(
    _ name: XMLName, attributes: [(name: XMLName, value: String)],
    namespaces: [(prefix: String, uri: String)]
  ) {
    let tag = name.local.lowercased()
    isInTitle = tag == "title"
    guard tag == "outline" else { return }
    depth += 1
    var values: [String: String] = [:]
    for (name, value) in attributes { values[name.local.lowercased()] = value }
    let words = CleanText.line(values["title"] ?? values["text"] ?? "")
    if let address = values["xmlurl"] {
      addSource(address, words: words, page: values["htmlurl"])
    } else if !words.isEmpty {
      blocks += closed
      items = []
      blocks.append(.heading(level: min(depth + 1, 6), [RichText.Run(words)]))
    }
  }

  private func addSource(_ address: String, words: String, page: String?) {
    guard PageAddress.Parts(address) != nil else {
      refused += 1
      return
    }
    count += 1
    var runs = [RichText.Run(words.isEmpty ? address : words, link: address)]
    if let page, PageAddress.Parts(page) != nil {
      runs += [RichText.Run(" – "), RichText.Run(page, link: page)]
    }
    items.append(RichText.ListItem(blocks: [.paragraph(runs)]))
  }

  func end(_ name: XMLName) {
    isInTitle = false
    if name.local.lowercased() == "outline" { depth -= 1 }
  }

  func text(_ text: String) {
    if isInTitle, title.utf8.count < 1000 { title = CleanText.line(title + text) }
  }
}
