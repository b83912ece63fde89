import ArticleLibrary

/// The pictures that were saved with a page: inside it, beside it, or in one archive with it.
struct SavedPictures {
  /// Pictures at most that are looked for.
  static let most = 500

  /// By their addresses in the page.
  private var found: [String: ImportedPicture] = [:]
  /// The folder that a browser saved beside the page, as the page calls it.
  private var folder: String?
  /// The paths of pictures in other places beside the page, by the names of their files.
  private var beside: [String: [String]] = [:]
  private let sibling: (@Sendable (String) -> [UInt8]?)?

  /// Pictures beside a page, read by `sibling`, and the parts of an archive.
  init(parts: [ImportedPicture] = [], sibling: (@Sendable (String) -> [UInt8]?)?) {
    self.sibling = sibling
    for part in parts where found[part.address] == nil { found[part.address] = part }
  }

  /// A tree in which short addresses stand for the pictures that are written into it.
  mutating func taking(from tree: HTMLTree) -> HTMLTree {
    var nodes = tree.nodes
    var isChanged = false
    for (index, node) in tree.nodes.enumerated() where node.tag == "img" {
      for (place, attribute) in node.attributes.enumerated() where attribute.name == "src" {
        if folder == nil, PageImage.isSavedCopy(attribute.value) {
          folder = attribute.value.lastIndex(of: "/").map { String(attribute.value[...$0]) }
        } else if sibling != nil, let path = PicturesBeside.path(of: attribute.value) {
          beside[PageAddress.fileName(of: path), default: []].append(path)
        }
        guard found.count < Self.most, let picture = DataAddress(attribute.value) else { continue }
        nodes[index].attributes[place].value = picture.name
        found[picture.name] = ImportedPicture(
          address: picture.name, mediaType: picture.mediaType, bytes: picture.bytes)
        isChanged = true
      }
    }
    return isChanged ? HTMLTree(nodes: nodes, savedFrom: tree.savedFrom) : tree
  }

  /// Whether there can be any.
  var isEmpty: Bool {
    found.isEmpty && (sibling == nil || (folder == nil && beside.isEmpty))
  }

  /// The pictures that an article shows, under the addresses that it has for them.
  func pictures(of content: ArticleContent) -> [ImportedPicture] {
    guard !isEmpty else { return [] }
    var addresses = Self.addresses(in: content.markdown)
    if let lead = content.image?.url { addresses.insert(lead, at: 0) }
    var seen: Set<String> = []
    return addresses.prefix(Self.most).filter { seen.insert($0).inserted }.compactMap(picture)
  }

  private func picture(at address: String) -> ImportedPicture? {
    if let exact = found[address] ?? found[Self.decoded(address)] {
      return ImportedPicture(address: address, mediaType: exact.mediaType, bytes: exact.bytes)
    }
    let name = Self.decoded(PageAddress.fileName(of: address))
    guard !name.isEmpty, name != "..", !name.contains("/") else { return nil }
    if let folder, let sibling {
      let path =
        PageImage.isSavedCopy(address) ? Self.decoded(address) : Self.decoded(folder) + name
      if let bytes = sibling(path) { return ImportedPicture(address: address, bytes: bytes) }
    }
    if let bytes = picture(called: name, at: Self.decoded(address)) {
      return ImportedPicture(address: address, bytes: bytes)
    }
    let twin = found.values.filter { Self.decoded(PageAddress.fileName(of: $0.address)) == name }
      .min { $0.address < $1.address }
    return twin.map { ImportedPicture(address: address, mediaType: $0.mediaType, bytes: $0.bytes) }
  }

  /// The bytes of the picture whose path in the page became an address: it ends in that path.
  private func picture(called name: String, at address: String) -> [UInt8]? {
    for path in beside[name] ?? [] {
      var end = path[...]
      while end.hasPrefix("../") { end = end.dropFirst(3) }
      guard address == end || address.hasSuffix("/" + end) else { continue }
      if let bytes = sibling?(path) { return bytes }
    }
    return nil
  }

  /// The addresses of the pictures in a text that `MarkdownWriter` wrote: each has its own line.
  static func addresses(in markdown: String) -> [String] {
    guard markdown.hasBytes("![") else { return [] }
    return markdown.split(separator: "\n").compactMap { line in
      guard line.last == ")", let start = line.firstRange(of: "!["),
        let open = line[start.upperBound...].ranges(of: "](").last
      else { return nil }
      return String(line[open.upperBound...].dropLast())
    }
  }

  /// An address without percent signs: `%20` is a blank.
  static func decoded(_ address: String) -> String {
    guard address.utf8.contains(0x25) else { return address }
    var result: [UInt8] = []
    var bytes = address.utf8[...]
    while let byte = bytes.popFirst() {
      if byte == 0x25,
        let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16),
        bytes.count >= 2
      {
        result.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return String(validating: result, as: UTF8.self) ?? address
  }
}
