import ArticleLibrary

/// A page with what was saved beside it, whatever the form it was saved in.
struct SavedPage {
  /// The file that it stands in.
  let file: SourceFile
  let tree: HTMLTree
  let metadata: PageMetadata
  private let pictures: SavedPictures

  /// How the page's encoding was found.
  private let finding: EncodingFinding

  /// A page in UTF-8; `location` is the address where it was found, when the file says so.
  ///
  /// Throws `.empty`, or `.malformed` where the parser gives up.
  init(
    _ page: (utf8: [UInt8], finding: EncodingFinding), file: SourceFile, location: String? = nil,
    pictures: SavedPictures
  ) throws(ImportFailure) {
    guard page.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    guard var tree = HTMLParser.tree(of: page.utf8) else { throw .malformed(line: nil, "HTML") }
    if tree.savedFrom == nil, let location {
      tree = HTMLTree(nodes: tree.nodes, savedFrom: location)
    }
    var pictures = pictures
    self.tree = pictures.taking(from: tree)
    self.pictures = pictures
    self.file = file
    finding = page.finding
    metadata = PageMetadata(tree: self.tree)
  }

  /// The article of the page; throws `.notAnArticle` for pages that list articles or have no text.
  func article() throws(ImportFailure) -> ImportedArticle {
    if let site = NukeVietPage(tree: tree, metadata: metadata), let found = try site.content() {
      return article(found, format: NukeVietPage.format)
    }
    var generic = GenericPage(tree: tree, metadata: metadata)
    generic.saved = file.modified
    return article(try generic.content(), format: HTMLImporter.format)
  }

  private func article(
    _ found: (content: ArticleContent, warnings: [ImportWarning]), format: String
  ) -> ImportedArticle {
    ImportedArticle(
      file: file.name, format: format, content: found.content,
      warnings: found.warnings + [finding.warning].compactMap { $0 },
      pictures: pictures.pictures(of: found.content))
  }
}
