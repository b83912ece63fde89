import Vietnamese

extension ArticleJSON {
  /// The members of the object for what an importer made: none of them `null`.
  public static func members(for article: ImportedArticle) -> [String: JSONValue] {
    let content = article.content
    var members = texts(of: content)
    members["file"] = .text(article.file)
    members["format"] = .text(article.format)
    members["warnings"] = .list(
      article.warnings.map {
        .object(present: ["field": .string($0.field), "message": .string($0.message)])
      })
    members["tags"] = .list(content.tags)
    members["image"] = content.image.map {
      .object(present: ["url": .text($0.url), "caption": .text($0.caption)])
    }
    members["attachments"] = .list(
      content.attachments.map {
        .object(present: ["name": .text($0.name), "url": .text($0.url)])
      })
    members["newer"] = .list(content.newer.map(value(for:)))
    members["older"] = .list(content.older.map(value(for:)))
    members["document"] = content.document.map(value(for:))
    members["site"] = content.site.flatMap { $0.isEmpty ? nil : value(for: $0) }
    if let state = article.state { members.merge(Self.members(for: state)) { own, _ in own } }
    return members
  }

  private static func texts(of content: ArticleContent) -> [String: JSONValue] {
    let members: [String: JSONValue?] = [
      "kind": .string(content.kind.rawValue),
      "title": .text(content.title),
      "lead": .text(content.lead),
      "published": .text(content.published?.iso8601),
      "modified": .text(content.modified?.iso8601),
      "author": .text(content.author),
      "source": .text(content.source),
      "section": .text(content.section),
      "topic": .text(content.topic),
      "language": .text(content.language),
      "url": .text(content.url),
      "markdown": .text(content.markdown),
      "text": .text(RichText(markdown: content.markdown).plainText),
    ]
    return members.compactMapValues { $0 }
  }

  private static func value(for reference: ArticleReference) -> JSONValue {
    .object(present: [
      "title": .text(reference.title), "url": .text(reference.url),
      "date": .text(reference.date?.iso8601),
    ])
  }

  private static func value(for document: DocumentDetails) -> JSONValue {
    .object(present: [
      "number": .text(document.number),
      "intro": .text(document.intro),
      "category": .text(document.category),
      "areas": .list(document.areas),
      "subject": .text(document.subject),
      "signer": .text(document.signer),
      "issued": .text(document.issued?.iso8601),
      "validFrom": .text(document.validFrom?.iso8601),
      "expires": .text(document.expires?.iso8601),
      "replaces": .list(document.replaces),
      "replacedBy": .list(document.replacedBy),
    ])
  }

  private static func value(for site: SiteInfo) -> JSONValue {
    let phones = site.phones.map { phone in
      JSONValue.object(present: ["name": .text(phone.name), "number": .text(phone.number)])
    }
    let documents = site.documents.map { document in
      JSONValue.object(present: [
        "number": .text(document.number), "title": .text(document.title),
        "url": .text(document.url),
      ])
    }
    let counters = Dictionary(
      site.statistics.map { ($0.name, JSONValue.integer($0.value)) },
      uniquingKeysWith: { first, _ in first })
    return .object(present: [
      "name": .text(site.name),
      "phones": .list(phones),
      "statistics": counters.isEmpty ? nil : .object(counters),
      "documents": .list(documents),
      "sessionTimeout": site.sessionTimeout.map { .integer($0) },
    ])
  }
}
