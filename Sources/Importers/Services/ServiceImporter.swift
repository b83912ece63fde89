import ArticleLibrary

/// Reads exports of read-later services, bookmarks of browsers and caches of readers of feeds.
///
/// What the person made of an entry is kept: read, archived, starred, tags, notes, marked
/// passages, progress, and when it was put there.
struct ServiceImporter {
  /// Gives each entry as an article, or why it is none.
  func articles(in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void) {
    guard let form = ServiceForm(head: Array(file.bytes.prefix(65_536))) else {
      return each(.failure(.notAnArticle(.data)))
    }
    do throws(ImportFailure) {
      let (links, format) = try Self.links(of: form, file)
      guard !links.isEmpty else { throw .notAnArticle(.noText) }
      for link in links {
        each(
          Result { () throws(ImportFailure) in
            try link.article(file: file.name, format: format)
          })
      }
    } catch {
      each(.failure(error))
    }
  }

  private static func links(
    of form: ServiceForm, _ file: SourceFile
  ) throws(ImportFailure) -> (links: [SavedLink], format: String) {
    switch form {
    case .cache: return try FeedCache.links(in: file.bytes)
    case .bookmarks: return (try BookmarkPage.links(in: file.bytes), form.name)
    case .omnivore, .wallabag, .karakeep: return (try links(ofJSON: form, file), form.name)
    default:
      let table = CSVTable(try SourceText.decode(file.bytes))
      return (table.rows.map { ServiceTable(form, table).link($0) }, form.name)
    }
  }

  private static func links(
    ofJSON form: ServiceForm, _ file: SourceFile
  ) throws(ImportFailure) -> [SavedLink] {
    guard let value = JSONValue(parsing: try SourceText.decode(file.bytes).utf8) else {
      throw .malformed(line: nil, "it is no JSON, or it is cut off")
    }
    let list = form == .karakeep ? value["bookmarks"] : value
    guard case .array(let entries)? = list else { throw .notAnArticle(.data) }
    return entries.compactMap { entry in
      guard case .object(let members) = entry else { return nil }
      switch form {
      case .omnivore: return ServiceJSON.omnivore(members, file)
      case .wallabag: return ServiceJSON.wallabag(members)
      default: return ServiceJSON.karakeep(members)
      }
    }
  }
}
