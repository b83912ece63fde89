internal import Vietnamese

/// The fields of an article that no list, filter or search by column needs, as JSON beside the
/// body; short and stable names, absent things left out.
///
/// A new one has to be written by `FieldsJSON` too.
struct StoredFields: Codable {
  var lead: String?
  var modified: StoredMoment?
  var author: String?
  var topic: String?
  var tags: [String]?
  var language: String?
  var image: ArticleImage?
  var attachments: [Attachment]?
  var newer: [StoredReference]?
  var older: [StoredReference]?
  var document: StoredDocument?
  var site: StoredSite?
  var file: String
  var format: String
  var warnings: [ImportWarning]?
  /// What the person made of the article, but for the marks that have columns.
  var person: StoredState?
  /// When the person corrected the text, in seconds since 1970.
  var revised: Int64?
  /// The fingerprint of the text that was corrected.
  var sourceKey: Int64?
  /// What the columns hold; only in the journal, where a whole article stands in one place.
  var columns: StoredColumns?
}

/// What a person made of an article, but for the marks that have columns.
struct StoredState: Codable {
  var archived: Bool?
  var tags: [String]?
  var note: String?
  var highlights: [ImportedHighlight]?
  var progress: Double?
  var added: StoredMoment?

  init?(_ state: ImportedState?) {
    guard let state else { return nil }
    archived = state.isArchived ? true : nil
    tags = state.userTags.presence
    note = state.note
    highlights = state.highlights.presence
    progress = state.progress
    added = StoredMoment(state.added)
    if self.state.isEmpty { return nil }
  }

  var state: ImportedState {
    ImportedState(
      isArchived: archived ?? false, userTags: tags ?? [], note: note,
      highlights: highlights ?? [], progress: progress, added: added?.timestamp)
  }
}

/// A moment: seconds since 1970 and the clock's offset in minutes.
struct StoredMoment: Codable {
  var at: Int64
  var offset: Int

  init?(_ timestamp: Timestamp?) {
    guard let timestamp else { return nil }
    at = timestamp.seconds
    offset = timestamp.offsetMinutes
  }

  var timestamp: Timestamp { Timestamp(seconds: at, offsetMinutes: offset) }
}

/// The fields of an article that have columns of their own.
struct StoredColumns: Codable {
  var kind: ArticleKind
  var title: String
  var published: StoredMoment?
  var source: String?
  var section: String?
  var url: String?
}

/// A mention of another article; days are counted from 1 January 1970.
struct StoredReference: Codable {
  var title: String
  var url: String?
  var day: Int?

  init(_ reference: ArticleReference) {
    title = reference.title
    url = reference.url
    day = reference.date?.daysSinceEpoch
  }

  var reference: ArticleReference {
    ArticleReference(title: title, url: url, date: day.map(Day.init(daysSinceEpoch:)))
  }
}

/// What an official document says of itself.
struct StoredDocument: Codable {
  var number: String?
  var intro: String?
  var category: String?
  var areas: [String]?
  var subject: String?
  var signer: String?
  var issued: Int?
  var validFrom: Int?
  var expires: Int?
  var replaces: [String]?
  var replacedBy: [String]?

  init(_ details: DocumentDetails) {
    number = details.number
    intro = details.intro
    category = details.category
    areas = details.areas.presence
    subject = details.subject
    signer = details.signer
    issued = details.issued?.daysSinceEpoch
    validFrom = details.validFrom?.daysSinceEpoch
    expires = details.expires?.daysSinceEpoch
    replaces = details.replaces.presence
    replacedBy = details.replacedBy.presence
  }

  var details: DocumentDetails {
    DocumentDetails(
      number: number, intro: intro, category: category, areas: areas ?? [], subject: subject,
      signer: signer, issued: issued.map(Day.init(daysSinceEpoch:)),
      validFrom: validFrom.map(Day.init(daysSinceEpoch:)),
      expires: expires.map(Day.init(daysSinceEpoch:)), replaces: replaces ?? [],
      replacedBy: replacedBy ?? [])
  }
}

/// What a page shows of its site.
struct StoredSite: Codable {
  struct Counter: Codable {
    var name: String
    var value: Int
  }

  var name: String?
  var phones: [SitePhone]?
  var statistics: [Counter]?
  var documents: [SiteDocument]?
  var sessionTimeout: Int?

  init(_ info: SiteInfo) {
    name = info.name
    phones = info.phones.presence
    statistics = info.statistics.map { Counter(name: $0.name, value: $0.value) }.presence
    documents = info.documents.presence
    sessionTimeout = info.sessionTimeout
  }

  var info: SiteInfo {
    SiteInfo(
      name: name, phones: phones ?? [],
      statistics: (statistics ?? []).map { SiteCounter(name: $0.name, value: $0.value) },
      documents: documents ?? [], sessionTimeout: sessionTimeout)
  }
}

extension Array {
  /// The array, nil when it is empty.
  var presence: [Element]? { isEmpty ? nil : self }
}
