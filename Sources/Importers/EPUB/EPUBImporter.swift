public import ArticleLibrary

/// Reads books: one article a chapter, the book as its source, with the pictures.
public struct EPUBImporter: Importer {
  /// "epub".
  public static let format = "epub"

  /// An importer of books.
  public init() {}

  /// The chapters, the last first: lists are in the order "newest first", so the book reads on
  /// downwards.
  ///
  /// Throws `.malformed` for an archive that is no book, and `.notAnArticle(.noText)` for a book
  /// without text.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    var reader = ArchiveReader()
    let entries = reader.entries(of: file.bytes) { _ in true }
    guard let book = EPUBBook(entries) else {
      if let reason = reader.refused.first?.reason { throw reason }
      throw .malformed(line: nil, "it is no book: nothing says what its chapters are")
    }
    var chapters = Self.joined(book).compactMap { EPUBChapter($0, of: book, in: file).article }
    guard !chapters.isEmpty else { throw .notAnArticle(.noText) }
    if let (name, reason) = reader.refused.first {
      let message = name.isEmpty ? "the book is damaged: \(reason)" : "\(name) could not be read"
      chapters[0].warnings.append(ImportWarning(field: "markdown", message: message))
    }
    return chapters.reversed()
  }

  /// Files that the contents do not name belong to the chapter before them.
  private static func joined(_ book: EPUBBook) -> [[EPUBBook.Chapter]] {
    let hasContents = book.chapters.contains { $0.title != nil }
    var groups: [[EPUBBook.Chapter]] = []
    for chapter in book.chapters {
      if hasContents, chapter.title == nil, let last = groups.last, last[0].title != nil {
        groups[groups.count - 1].append(chapter)
      } else {
        groups.append([chapter])
      }
    }
    return groups
  }
}

/// A chapter of a book, in one file or several.
struct EPUBChapter {
  private let parts: [EPUBBook.Chapter]
  private let book: EPUBBook
  private let file: SourceFile

  init(_ parts: [EPUBBook.Chapter], of book: EPUBBook, in file: SourceFile) {
    self.parts = parts
    self.book = book
    self.file = file
  }

  /// The chapter as an article; nil when it has no words.
  var article: ImportedArticle? {
    var blocks: [RichText.Block] = []
    var pictures: [ImportedPicture] = []
    var heading: String?
    for part in parts {
      guard let bytes = book.file(part.path),
        let tree = HTMLParser.tree(of: PageEncoding.utf8(of: bytes))
      else { continue }
      heading = heading ?? Self.heading(of: tree)
      blocks += RichTextBuilder.blocks(of: tree.body, address: PageAddress(base: nil))
      pictures += self.pictures(of: tree, EPUBPath(part.path))
    }
    let named = parts[0].title ?? heading
    if case .heading(_, let runs)? = blocks.first,
      CleanText.line(runs.map(\.text).joined()) == named
    {
      blocks.removeFirst()
    }
    let markdown = MarkdownWriter.markdown(of: blocks)
    guard blocks.contains(where: Self.hasWords) else { return nil }
    return article(named ?? book.title ?? file.stem, markdown, pictures)
  }

  private func article(
    _ title: String, _ markdown: String, _ pictures: [ImportedPicture]
  ) -> ImportedArticle {
    var content = ArticleContent(title: title, markdown: markdown)
    content.author = book.authors.isEmpty ? nil : book.authors.joined(separator: ", ")
    content.source = book.title ?? file.stem
    content.topic = book.title
    content.language = book.language
    content.published = book.published
    content.tags = book.subjects
    var pictures = pictures
    if let cover = book.cover, let bytes = book.file(cover) {
      content.image = ArticleImage(url: cover)
      pictures.insert(
        ImportedPicture(address: cover, mediaType: book.types[cover], bytes: bytes), at: 0)
    }
    content.compose()
    return ImportedArticle(
      file: file.name, format: EPUBImporter.format, content: content, pictures: pictures)
  }

  private static func heading(of tree: HTMLTree) -> String? {
    let heading = tree.body.first { ["h1", "h2", "h3"].contains($0.tag) }
    let words = heading.map { CleanText.line($0.line) } ?? ""
    return words.isEmpty ? nil : words
  }

  private func pictures(of tree: HTMLTree, _ base: EPUBPath) -> [ImportedPicture] {
    tree.body.descendants.filter { $0.tag == "img" }.compactMap { image in
      guard let address = PageAddress(base: nil).absolute(image["src"]) else { return nil }
      let path = base.path(of: address)
      guard let bytes = book.file(path) else { return nil }
      return ImportedPicture(address: address, mediaType: book.types[path], bytes: bytes)
    }
  }

  private static func hasWords(_ block: RichText.Block) -> Bool {
    switch block {
    case .paragraph, .list, .definition, .quote, .code, .table: true
    case .heading, .image, .rule: false
    }
  }
}
