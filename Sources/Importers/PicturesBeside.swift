import ArticleLibrary

/// The pictures that stand beside a text or a page, where it says that they are.
enum PicturesBeside {
  /// The pictures that an article shows by paths, under the addresses that it has for them.
  static func pictures(of content: ArticleContent, beside file: SourceFile) -> [ImportedPicture] {
    guard let sibling = file.sibling else { return [] }
    var addresses = content.image.map { [$0.url] } ?? []
    if content.markdown.hasBytes("![") {
      addresses += self.addresses(in: RichText(markdown: content.markdown).blocks)
    }
    var seen: Set<String> = []
    return addresses.prefix(SavedPictures.most).filter { seen.insert($0).inserted }.compactMap {
      guard let bytes = path(of: $0).flatMap(sibling) else { return nil }
      return ImportedPicture(address: $0, bytes: bytes)
    }
  }

  /// The path that an address is, nil for one that leads elsewhere.
  static func path(of address: String) -> String? {
    guard !address.isEmpty, PageAddress.scheme(of: address) == nil, !address.hasPrefix("/"),
      !address.hasPrefix("#"), !address.hasPrefix("?")
    else { return nil }
    let path = SavedPictures.decoded(address)
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  private static func addresses(in blocks: [RichText.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .image(let url, _): [url]
      case .list(_, let items): items.flatMap { addresses(in: $0.blocks) }
      case .quote(let inner): addresses(in: inner)
      case .definition(_, let meanings): addresses(in: Array(meanings.joined()))
      case .paragraph, .heading, .code, .table, .rule: []
      }
    }
  }
}
