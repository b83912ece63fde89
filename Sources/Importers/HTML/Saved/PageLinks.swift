public import ArticleLibrary

/// Where the links of a page lead: a list of articles, such as a home page.
public struct PageLinks: Sendable {
  /// Links at most that are read.
  static let most = 20_000

  private var addresses: Set<String> = []
  private var files: Set<String> = []

  /// The links of a saved page; none where the file is no page.
  public init(in file: SourceFile) {
    guard file.bytes.count <= ImporterChoice.largestArticle,
      let tree = HTMLParser.tree(of: PageEncoding.utf8(of: file.bytes))
    else { return }
    let metadata = PageMetadata(tree: tree)
    let links = tree.body.descendants.lazy.filter { $0.tag == "a" }.compactMap { $0["href"] }
    for link in links.prefix(Self.most) {
      if let address = metadata.address.absolute(link) { addresses.insert(Self.normal(address)) }
      if PageAddress.scheme(of: link) == nil, !link.hasPrefix("/") {
        files.insert(SavedPictures.decoded(PageAddress.fileName(of: link)))
      }
    }
  }

  /// Whether there is none.
  public var isEmpty: Bool { addresses.isEmpty && files.isEmpty }

  /// Whether one of them leads to an article: to its own address, or to the file it was read from.
  public func lead(to article: ImportedArticle) -> Bool {
    if let url = article.content.url, addresses.contains(Self.normal(url)) { return true }
    return files.contains(PageAddress.fileName(of: article.file))
  }

  /// An address without what does not tell two pages apart: scheme, `www.`, fragment, last slash.
  private static func normal(_ address: String) -> String {
    var text = address.prefix { $0 != "#" }
    for start in ["https://", "http://"] where text.hasPrefix(start) {
      text = text.dropFirst(start.count)
    }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    while text.last == "/" { text = text.dropLast() }
    return String(text)
  }
}
