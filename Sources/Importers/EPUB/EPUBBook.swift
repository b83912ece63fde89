// https://www.w3.org/TR/epub-33/ and http://idpf.org/epub/201

import Vietnamese

/// A book: what it says of itself, its chapters in order, and its files.
struct EPUBBook {
  /// A file of the text.
  struct Chapter {
    /// Its name in the archive.
    var path: String
    /// Its title in the table of contents, nil where that does not name it.
    var title: String?
  }

  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var language: String?
  private(set) var subjects: [String] = []
  private(set) var published: Timestamp?
  private(set) var chapters: [Chapter] = []
  /// The picture on the cover, by its name in the archive.
  private(set) var cover: String?
  private let files: [String: [UInt8]]
  private(set) var types: [String: String] = [:]

  /// A book in the files of an archive; nil when it has no package that says what is in it.
  init?(_ entries: [ArchiveEntry]) {
    files = Dictionary(entries.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let container = XMLOutline(files["META-INF/container.xml"] ?? [])
    let named = container.elements("rootfile").first?["full-path"]
    let path = named ?? files.keys.sorted().first { $0.hasSuffix(".opf") }
    guard let path, let package = files[path].map(XMLOutline.init) else { return nil }
    readMetadata(package)
    readChapters(package, EPUBPath(path))
  }

  /// The bytes of a file by its name in the archive.
  func file(_ path: String) -> [UInt8]? {
    files[path] ?? files[EPUBPath.unescaped(path)]
  }

  private mutating func readMetadata(_ package: XMLOutline) {
    let words = { (name: String) in
      package.elements(name).map { CleanText.line($0.text) }.filter { !$0.isEmpty }
    }
    title = words("title").first
    authors = words("creator")
    publisher = words("publisher").first
    language = PageMetadata.languageTag(words("language").first)
    subjects = words("subject")
    let dates = package.elements("date")
    let date = dates.first { $0["event"] == "publication" } ?? dates.first
    published = date.flatMap { FeedDate.timestamp($0.text) }
  }

  private mutating func readChapters(_ package: XMLOutline, _ base: EPUBPath) {
    var paths: [String: String] = [:]
    var contents: String?
    for item in package.elements("item") {
      guard let id = item["id"], let reference = item["href"] else { continue }
      let path = base.path(of: reference)
      paths[id] = path
      types[path] = item["media-type"]
      let properties = (item["properties"] ?? "").split(separator: " ")
      if properties.contains("nav") { contents = path }
      if properties.contains("cover-image") { cover = path }
    }
    let spine = package.elements("spine").first
    let old = spine?["toc"].flatMap { paths[$0] }
    let cover = package.elements("meta").first { $0["name"] == "cover" }?["content"]
    self.cover = self.cover ?? cover.flatMap { paths[$0] }
    let titles = titles(new: contents, old: old)
    for reference in package.elements("itemref").prefix(20_000) {
      guard let path = reference["idref"].flatMap({ paths[$0] }), path != contents else { continue }
      chapters.append(Chapter(path: path, title: titles[path]))
    }
  }

  /// The titles of the table of contents, by the file that they lead to.
  private func titles(new: String?, old: String?) -> [String: String] {
    var titles: [String: String] = [:]
    if let old, let bytes = file(old) {
      let base = EPUBPath(old)
      let outline = XMLOutline(bytes)
      for point in outline.elements("navpoint") {
        guard let source = outline.first("content", inside: point)?["src"],
          let label = outline.first("text", inside: point)
        else { continue }
        let path = base.path(of: source)
        titles[path] = titles[path] ?? CleanText.line(label.text)
      }
    }
    if let new, let bytes = file(new) {
      let base = EPUBPath(new)
      for link in XMLOutline(bytes).elements("a") {
        guard let reference = link["href"] else { continue }
        let path = base.path(of: reference)
        titles[path] = titles[path] ?? CleanText.line(link.text)
      }
    }
    return titles.filter { !$0.value.isEmpty }
  }
}

/// The place of a file in a book, to which others are relative.
struct EPUBPath {
  private let folder: String

  init(_ path: String) {
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The name in the archive that a reference means; it cannot lead out of the archive.
  func path(of reference: String) -> String {
    let plain = Self.unescaped(String(reference.prefix { $0 != "#" && $0 != "?" }))
    return String(FeedAddress.joined("a://b/" + folder, plain).dropFirst("a://b/".count))
  }

  /// A name without the escapes of addresses.
  static func unescaped(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
