import ArticleLibrary
import Vietnamese

/// A page of any site: what it says of itself first, then what it looks like.
struct GenericPage {
  let tree: HTMLTree
  let metadata: PageMetadata
  let linked: LinkedData
  /// The element that is marked as an article in the page itself (https://schema.org microdata).
  let scope: HTMLElement?
  /// When the page was saved, nil when nobody knows.
  var saved: Timestamp?

  init(tree: HTMLTree, metadata: PageMetadata) {
    self.tree = tree
    self.metadata = metadata
    linked = LinkedData(tree: tree)
    scope = tree.root.first { element in
      guard let type = element["itemtype"] else { return false }
      return LinkedData.isArticle(type) && !type.hasSuffix("Review")
    }
  }

  /// The article and what is doubtful about it.
  func content() throws(ImportFailure) -> (ArticleContent, [ImportWarning]) {
    let found = ReadableBody.text(of: tree, at: metadata.canonical)
    let titles = PageTitle(self)
    let title = titles.title(above: found?.elements.first)
    var blocks =
      found.map { found in
        RichTextBuilder.blocks(
          of: found.elements, address: metadata.address,
          without: { found.isLeftOut($0) || titles.repeats($0, title) })
      } ?? []
    if let body = linked.body, body.utf8.count > 3 * Self.length(of: blocks) {
      blocks = [.paragraph([RichText.Run(body)])]
    }
    let edges = ArticleEdges(blocks, title: title ?? "")
    blocks = edges.blocks
    guard Self.length(of: blocks) > 0 else { throw .notAnArticle(.noText) }
    guard let title, !title.isEmpty else { throw .notAnArticle(.noTitle) }
    try checkThatItIsNoList(blocks)
    var content = ArticleContent(title: title, markdown: MarkdownWriter.markdown(of: blocks))
    content.language = language(of: content)
    let dates = PageDates(self, before: found?.elements.first, language: content.language)
    content.published = dates.published
    content.modified = dates.modified
    fill(&content, blocks)
    content.author = PageAuthor(self, byline: edges.byline).name
    return (content, dates.warnings)
  }

  private func fill(_ content: inout ArticleContent, _ blocks: [RichText.Block]) {
    content.lead = lead(beside: blocks)
    content.source = linked.publisher ?? metadata["og:site_name"] ?? host
    content.section = linked.section ?? metadata["article:section"]
    let tags = metadata.all("article:tag")
    content.tags = tags.isEmpty ? linked.keywords : tags
    content.url = metadata.canonical
    content.image = image
    let name = metadata["og:site_name"] ?? metadata["application-name"]
    content.site = name.map { SiteInfo(name: $0) }
  }

  /// The language that the page names, else Vietnamese where its words are.
  private func language(of content: ArticleContent) -> String? {
    if let named = metadata.language ?? PageMetadata.languageTag(linked.language) { return named }
    let words = String((content.title + " " + content.markdown).prefix(4000))
    return VietnameseReading(words).isVietnamese ? "vi" : nil
  }

  /// Whether the page's address ends in Vietnam's letters, or its site names Vietnam's language.
  var isOnVietnameseSite: Bool {
    let host = metadata.canonical.flatMap(PageAddress.Parts.init)?.host ?? ""
    return host.hasSuffix(".vn") || metadata["og:locale"]?.hasPrefix("vi") == true
  }

  /// Letters of the blocks' words, pictures not counted.
  private static func length(of blocks: [RichText.Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .paragraph(let runs), .heading(_, let runs):
        sum + runs.reduce(0) { $0 + $1.text.utf8.count }
      case .list(_, let items): sum + items.reduce(0) { $0 + length(of: $1.blocks) }
      case .definition(let terms, let meanings):
        sum + terms.joined().reduce(0) { $0 + $1.text.utf8.count }
          + meanings.reduce(0) { $0 + length(of: $1) }
      case .quote(let inner): sum + length(of: inner)
      case .code(_, let text): sum + text.utf8.count
      case .table(let rows, _):
        sum + rows.joined().joined().reduce(0) { $0 + $1.text.utf8.count }
      case .image, .rule: sum
      }
    }
  }

  /// A page that leads to articles and has little text of its own is no article.
  ///
  /// What calls itself an article is believed.
  private func checkThatItIsNoList(_ blocks: [RichText.Block]) throws(ImportFailure) {
    let type = metadata["og:type"]?.lowercased() ?? ""
    guard !linked.isPresent, scope == nil, !type.contains("article") else { return }
    if let url = metadata.canonical, let parts = PageAddress.Parts(url), parts.path == "/" {
      throw .notAnArticle(.list)
    }
    let cards = linkedHeadings
    let own = Self.proseLength(of: blocks)
    if cards >= 5 && own < 600 || cards >= 10 && own < 150 * cards { throw .notAnArticle(.list) }
  }

  /// How many headings of the page are links to somewhere else.
  private var linkedHeadings: Int {
    tree.body.descendants.count { element in
      guard ["h1", "h2", "h3", "h4"].contains(element.tag), !element.isInvisible,
        let link = element.first(tag: "a") ?? element.closest(where: { $0.tag == "a" }),
        let address = link["href"], !address.hasPrefix("#")
      else { return false }
      let words = element.line
      return words.utf8.count > 12 && (link.contains(element) || link.line == words)
    }
  }

  /// Bytes of the paragraphs that are longer than a card's summary and not mostly links.
  private static func proseLength(of blocks: [RichText.Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .paragraph(let runs):
        let linked = runs.reduce(0) { $0 + ($1.link == nil ? 0 : $1.text.utf8.count) }
        let length = length(of: [block])
        return length > 200 && linked * 2 < length ? sum + length : sum
      case .quote(let inner): return sum + proseLength(of: inner)
      case .list, .code, .table, .definition: return sum + length(of: [block]) / 2
      default: return sum
      }
    }
  }

  private var host: String? {
    guard let url = metadata.canonical, let parts = PageAddress.Parts(url) else { return nil }
    return parts.host.hasPrefix("www.") ? String(parts.host.dropFirst(4)) : parts.host
  }

  /// The page's summary, where the text does not begin with the same words.
  private func lead(beside blocks: [RichText.Block]) -> String? {
    let summary = metadata["og:description"] ?? linked.summary ?? metadata["description"]
    guard let summary, summary.count > 20, !summary.hasSuffix("…"), !summary.hasSuffix("...") else {
      return nil
    }
    var words = ""
    for case .paragraph(let runs) in blocks.prefix(4) { words += runs.map(\.text).joined() + " " }
    return CleanText.line(words).contains(summary.prefix(60)) ? nil : summary
  }

  private var image: ArticleImage? {
    let url = metadata.first(of: ["og:image", "og:image:url", "twitter:image"]) ?? linked.image
    guard let url, !PageImage.isStandIn(url), let address = metadata.address.absolute(url) else {
      return nil
    }
    return ArticleImage(url: address, caption: nil)
  }
}
