// https://www.w3.org/TR/epub-33/

public import ArticleLibrary
internal import CLibArchive

/// Writes a selection of articles as a book (EPUB 3), one chapter an article.
///
/// Chapters go to the file as they come, so a large selection needs little memory.
public final class EPUBFile {
  /// What cannot be written, in the library's own words.
  public struct Fault: Error, Hashable, Sendable {
    /// The reason.
    public let reason: String
  }

  private struct Chapter {
    let name: String
    let title: String
  }

  private let archive: OpaquePointer
  private let title: String
  private let language: String
  private let modified: String
  private var chapters: [Chapter] = []
  private var pictures: [(name: String, type: PictureType)] = []

  /// A book at `path`; `modified` is when it was made, in UTC (`2020-06-02T15:51:00Z`).
  public init(path: String, title: String, language: String, modified: String) throws(Fault) {
    guard let archive = archive_write_new() else { throw Fault(reason: "no memory") }
    self.archive = archive
    self.title = title
    self.language = language
    self.modified = modified
    archive_write_set_format_zip(archive)
    archive_write_zip_set_compression_store(archive)
    guard archive_write_open_filename(archive, path) == ARCHIVE_OK else {
      throw Fault(reason: Self.reason(archive))
    }
    try write("mimetype", Array("application/epub+zip".utf8))
    archive_write_zip_set_compression_deflate(archive)
    try write("META-INF/container.xml", Array(Self.container.utf8))
  }

  deinit { archive_write_free(archive) }

  /// Adds an article as the next chapter, with the pictures that the library keeps with it.
  public func add(_ article: Article, pictures kept: [String: Picture]) throws(Fault) {
    let number = chapters.count + 1
    var names: [String: String] = [:]
    for (address, picture) in kept.sorted(by: { $0.key < $1.key }) {
      guard let type = PictureType(picture) else { continue }
      let name = "picture\(pictures.count + 1).\(type.fileExtension)"
      try write("OEBPS/" + name, picture.bytes)
      pictures.append((name, type))
      names[address] = name
    }
    let page = ArticlePage(article) { names[$0] }
    let name = "chapter\(number).xhtml"
    let title = HTMLWriter.escaped(article.content.title)
    let text = """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="\(language)" xml:lang="\(language)">
      <head><title>\(title)</title></head>
      <body>
      \(page.html(level: 1))
      </body>
      </html>

      """
    try write("OEBPS/" + name, Array(text.utf8))
    chapters.append(Chapter(name: name, title: title))
  }

  /// Writes the contents and ends the book.
  public func finish() throws(Fault) {
    try write("OEBPS/nav.xhtml", Array(navigation.utf8))
    try write("OEBPS/book.opf", Array(package.utf8))
    guard archive_write_close(archive) == ARCHIVE_OK else {
      throw Fault(reason: Self.reason(archive))
    }
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws(Fault) {
    guard let entry = archive_entry_new() else { throw Fault(reason: "no memory") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, name)
    archive_entry_set_size(entry, Int64(bytes.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    guard archive_write_header(archive, entry) == ARCHIVE_OK else {
      throw Fault(reason: Self.reason(archive))
    }
    let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw Fault(reason: Self.reason(archive)) }
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "unknown"
  }

  private static let container = """
    <?xml version="1.0" encoding="utf-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  private var navigation: String {
    let items = chapters.map { "<li><a href=\"\($0.name)\">\($0.title)</a></li>" }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
      <head><title>\(HTMLWriter.escaped(title))</title></head>
      <body><nav epub:type="toc"><ol>
      \(items.joined(separator: "\n"))
      </ol></nav></body>
      </html>

      """
  }

  private var package: String {
    let files =
      chapters.enumerated().map { number, chapter in
        "<item id=\"c\(number + 1)\" href=\"\(chapter.name)\" media-type=\"application/xhtml+xml\"/>"
      }
      + pictures.enumerated().map { number, picture in
        "<item id=\"p\(number + 1)\" href=\"\(picture.name)\" media-type=\"\(picture.type.mediaType)\"/>"
      }
    let spine = chapters.indices.map { "<itemref idref=\"c\($0 + 1)\"/>" }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">tinbai:\(modified):\(chapters.count)</dc:identifier>
      <dc:title>\(HTMLWriter.escaped(title))</dc:title>
      <dc:language>\(HTMLWriter.escaped(language))</dc:language>
      <meta property="dcterms:modified">\(modified)</meta>
      </metadata>
      <manifest>
      <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      \(files.joined(separator: "\n"))
      </manifest>
      <spine>
      \(spine.joined(separator: "\n"))
      </spine>
      </package>

      """
  }
}
