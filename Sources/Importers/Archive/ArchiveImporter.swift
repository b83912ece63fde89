import ArticleLibrary

/// Reads what stands in archives: ZIP, TAR in any compression, and single files that are packed.
///
/// Each file in it is read as if it lay in a folder, by the importer that its own bytes ask for.
struct ArchiveImporter {
  /// Archives inside each other at most.
  static let deepest = 3

  /// How many archives stand around this one.
  let depth: Int

  /// Gives the articles of each file of an archive, or the reasons why there are none.
  func articles(in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void) {
    guard depth < Self.deepest else { return each(.failure(.archiveTooDeep)) }
    var reader = ArchiveReader()
    let entries = reader.entries(of: file.bytes, where: Self.isWanted)
    let parts = Self.partsOfExports(entries)
    for entry in entries where !parts.contains(where: entry.name.hasPrefix) {
      read(entry, of: entries, in: file, each)
    }
    for (name, reason) in reader.refused {
      each(.failure(name.isEmpty ? reason : .inside(name, reason)))
    }
    if entries.isEmpty, reader.refused.isEmpty { each(.failure(.empty)) }
  }

  private func read(
    _ entry: ArchiveEntry, of entries: [ArchiveEntry], in file: SourceFile,
    _ each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    var inner = SourceFile(
      name: "\(file.name)/\(entry.name)", bytes: entry.bytes, modified: entry.modified)
    let folder = entry.name.lastIndex(of: "/").map { String(entry.name[...$0]) } ?? ""
    inner.folder = String(folder.dropLast())
    inner.sibling = { name in
      let wanted = FeedAddress.joined("a://b/" + folder, name).dropFirst(6)
      return entries.first { $0.name == wanted }?.bytes
    }
    for result in ImporterChoice.articles(in: inner, depth: depth + 1) {
      each(result.mapError { .inside(entry.name, $0) })
    }
  }

  /// The folders that hold the texts and marked passages of an Omnivore export: its lists name them.
  private static func partsOfExports(_ entries: [ArchiveEntry]) -> [String] {
    entries.flatMap { entry -> [String] in
      let folder = entry.name.lastIndex(of: "/").map { String(entry.name[...$0]) } ?? ""
      let name = entry.name.dropFirst(folder.count)
      guard name.hasPrefix("metadata_"), name.hasSuffix(".json") else { return [] }
      return ["content/", "highlights/"].map { folder + $0 }
    }
  }

  /// Gives the articles of a file that is packed by itself, such as `page.html.gz`.
  func articlesOfPackedFile(
    in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) throws(ImportFailure) {
    guard depth < Self.deepest else { throw .archiveTooDeep }
    let bytes = try ArchiveReader.unpacked(file.bytes)
    if BinaryForm.isTar(bytes) { return articles(in: file, each: each) }
    var inner = file
    inner.bytes = bytes
    if ["gz", "bz2", "xz", "zst"].contains(file.fileExtension) {
      inner.name = String(file.name.dropLast(file.fileExtension.count + 1))
    }
    for result in ImporterChoice.articles(in: inner, depth: depth + 1) {
      each(
        result.map { article in
          var article = article
          article.file = file.name
          return article
        })
    }
  }

  /// Whether a file may be an article: not hidden, and none of the parts of a saved page.
  private static func isWanted(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    if parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) { return false }
    return true
  }
}
