public import Vietnamese

/// Whether a text is news or an official text with a number.
public enum ArticleKind: String, Codable, Hashable, Sendable {
  /// News, a notice, a post, a chapter.
  case article
  /// An official document: a decision, a circular, a plan.
  case document
}

/// A picture that stands for an article.
public struct ArticleImage: Hashable, Codable, Sendable {
  /// Its address, as absolute as the page allowed.
  public var url: String
  /// The text under it.
  public var caption: String?

  /// A picture at `url`.
  public init(url: String, caption: String? = nil) {
    self.url = url
    self.caption = caption
  }
}

/// A file that an article offers.
public struct Attachment: Hashable, Codable, Sendable {
  /// The name that is shown.
  public var name: String
  /// Its address, nil when the source had only the name.
  public var url: String?

  /// A file called `name`.
  public init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// An article that the page itself lists as newer or older.
public struct ArticleReference: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// Its address, nil when the source had only the title.
  public var url: String?
  /// The day that is shown beside it.
  public var date: Day?

  /// A mention of the article `title`.
  public init(title: String, url: String? = nil, date: Day? = nil) {
    self.title = title
    self.url = url
    self.date = date
  }
}

/// What an official document says of itself.
public struct DocumentDetails: Hashable, Sendable {
  /// Its number, such as `22/2019/TT-BTTTT`.
  public var number: String?
  /// The line that sums it up.
  public var intro: String?
  /// Its kind, such as "Quyết định".
  public var category: String?
  /// The fields it concerns.
  public var areas: [String]
  /// The body that issued it.
  public var subject: String?
  /// Who signed it.
  public var signer: String?
  /// The day of issue.
  public var issued: Day?
  /// The first day in force.
  public var validFrom: Day?
  /// The last day in force.
  public var expires: Day?
  /// Numbers or titles of the documents that it replaces.
  public var replaces: [String]
  /// Numbers or titles of the documents that replace it.
  public var replacedBy: [String]

  /// A document of which nothing is known yet.
  public init(
    number: String? = nil, intro: String? = nil, category: String? = nil, areas: [String] = [],
    subject: String? = nil, signer: String? = nil, issued: Day? = nil, validFrom: Day? = nil,
    expires: Day? = nil, replaces: [String] = [], replacedBy: [String] = []
  ) {
    self.number = number
    self.intro = intro
    self.category = category
    self.areas = areas
    self.subject = subject
    self.signer = signer
    self.issued = issued
    self.validFrom = validFrom
    self.expires = expires
    self.replaces = replaces
    self.replacedBy = replacedBy
  }
}

/// A telephone that a site lists; the number is nil where only the heading was captured.
public struct SitePhone: Hashable, Codable, Sendable {
  /// What it is for.
  public var name: String
  /// The number as printed.
  public var number: String?

  /// A line of the telephone block.
  public init(name: String, number: String? = nil) {
    self.name = name
    self.number = number
  }
}

/// One of a site's visit counters on the day of capture.
public struct SiteCounter: Hashable, Sendable {
  /// Its label, such as "Hôm nay".
  public var name: String
  /// Its value.
  public var value: Int

  /// A counter.
  public init(name: String, value: Int) {
    self.name = name
    self.value = value
  }
}

/// A legal document that a site lists beside its news.
public struct SiteDocument: Hashable, Codable, Sendable {
  /// The document's number.
  public var number: String
  /// Its title, nil where only the number was captured.
  public var title: String?
  /// The document's own page.
  public var url: String?

  /// A line of the documents block.
  public init(number: String, title: String? = nil, url: String? = nil) {
    self.number = number
    self.title = title
    self.url = url
  }
}

/// What a page shows of its site, as captured with the article.
public struct SiteInfo: Hashable, Sendable {
  /// The site's name.
  public var name: String?
  /// Useful telephone numbers.
  public var phones: [SitePhone]
  /// Visit counters, in the page's order.
  public var statistics: [SiteCounter]
  /// Legal documents.
  public var documents: [SiteDocument]
  /// Seconds until the session ends.
  public var sessionTimeout: Int?

  /// A site of which nothing is known yet.
  public init(
    name: String? = nil, phones: [SitePhone] = [], statistics: [SiteCounter] = [],
    documents: [SiteDocument] = [], sessionTimeout: Int? = nil
  ) {
    self.name = name
    self.phones = phones
    self.statistics = statistics
    self.documents = documents
    self.sessionTimeout = sessionTimeout
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == SiteInfo() }
}

/// The text of an article and everything that belongs to it, whoever holds it.
public struct ArticleContent: Hashable, Sendable {
  /// News or official document.
  public var kind: ArticleKind
  /// The headline; an importer never leaves it empty.
  public var title: String
  /// The paragraph that introduces the body.
  public var lead: String?
  /// When it was published.
  public var published: Timestamp?
  /// When it was changed last.
  public var modified: Timestamp?
  /// Who wrote it.
  public var author: String?
  /// Where it was published first, as the page says.
  public var source: String?
  /// The section of the site.
  public var section: String?
  /// The topic or series.
  public var topic: String?
  /// The article's own tags.
  public var tags: [String]
  /// BCP 47 language tag, such as "vi".
  public var language: String?
  /// The article's own address.
  public var url: String?
  /// The lead picture.
  public var image: ArticleImage?
  /// Files to download.
  public var attachments: [Attachment]
  /// Articles that the page lists as newer.
  public var newer: [ArticleReference]
  /// Articles that the page lists as older.
  public var older: [ArticleReference]
  /// The body as GitHub-flavoured Markdown, in NFC.
  public var markdown: String
  /// Set for official documents.
  public var document: DocumentDetails?
  /// The page's site.
  public var site: SiteInfo?

  /// An article called `title` with a body.
  public init(kind: ArticleKind = .article, title: String, markdown: String) {
    self.kind = kind
    self.title = title
    self.markdown = markdown
    tags = []
    attachments = []
    newer = []
    older = []
  }
}
