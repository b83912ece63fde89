public import Vietnamese

/// A part of an article in which a query can look for words.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// The headline.
  case title
  /// Who wrote it.
  case author
  /// Where it was published first.
  case source
  /// The section of the site, or its topic.
  case section
  /// The tags, the article's own and the person's.
  case tag
  /// The number of an official document.
  case number
  /// Who signed an official document.
  case signer
}

/// A mark or a kind that an article has or not.
public enum QueryState: String, CaseIterable, Hashable, Sendable {
  /// Not read yet.
  case unread
  /// Read.
  case read
  /// Bookmarked.
  case bookmarked
  /// An official document.
  case document
}

/// Something beside the text that an article has or not.
public enum QueryPart: String, CaseIterable, Hashable, Sendable {
  /// A picture.
  case image
  /// A file to download.
  case attachment
  /// A note of the person's.
  case note
}

/// A stretch of days; an end that is nil is open.
///
/// An article without a date counts by the day of its import, as in every list.
public struct QueryDays: Hashable, Sendable {
  /// The first day.
  public var first: Day?
  /// The last day.
  public var last: Day?
  /// Minutes that the clock whose midnights part the days is ahead of UTC.
  public var offsetMinutes: Int

  /// A stretch of days.
  public init(first: Day?, last: Day?, offsetMinutes: Int = Timestamp.vietnamOffset) {
    self.first = first
    self.last = last
    self.offsetMinutes = offsetMinutes
  }
}

/// What may stand before a colon in a query.
public enum QueryKey: Hashable, Sendable {
  /// A field with words.
  case field(QueryField)
  /// `is:`
  case state
  /// `has:`
  case part
  /// `before:`
  case before
  /// `after:`
  case after
  /// `on:`
  case on
  /// `lang:`
  case language
  /// `sort:`
  case order

  /// The names of all keys, English before Vietnamese; the first of a key is its proper name.
  ///
  /// Names are read without case, marks, hyphens and underscores.
  public static let names: [(name: String, key: QueryKey)] = [
    ("title", .field(.title)), ("tieude", .field(.title)),
    ("author", .field(.author)), ("tacgia", .field(.author)),
    ("source", .field(.source)), ("nguon", .field(.source)),
    ("section", .field(.section)), ("chuyenmuc", .field(.section)),
    ("tag", .field(.tag)), ("the", .field(.tag)), ("tukhoa", .field(.tag)),
    ("number", .field(.number)), ("so", .field(.number)), ("sohieu", .field(.number)),
    ("signer", .field(.signer)), ("nguoiky", .field(.signer)),
    ("is", .state), ("la", .state),
    ("has", .part), ("co", .part),
    ("before", .before), ("truoc", .before),
    ("after", .after), ("sau", .after),
    ("on", .on), ("ngay", .on),
    ("lang", .language), ("language", .language), ("ngonngu", .language),
    ("sort", .order), ("sapxep", .order),
  ]

  /// The values of `is:`.
  public static let states: [(name: String, state: QueryState)] = [
    ("unread", .unread), ("chuadoc", .unread), ("read", .read), ("dadoc", .read),
    ("bookmarked", .bookmarked), ("danhdau", .bookmarked), ("dadanhdau", .bookmarked),
    ("document", .document), ("vanban", .document),
  ]

  /// The values of `has:`.
  public static let parts: [(name: String, part: QueryPart)] = [
    ("image", .image), ("picture", .image), ("anh", .image), ("hinh", .image),
    ("attachment", .attachment), ("file", .attachment), ("dinhkem", .attachment),
    ("tep", .attachment), ("note", .note), ("ghichu", .note),
  ]

  /// The values of `sort:`.
  public static let orders: [(name: String, order: SearchRequest.Order)] = [
    ("newest", .newest), ("new", .newest), ("moi", .newest), ("moinhat", .newest),
    ("oldest", .oldest), ("old", .oldest), ("cu", .oldest), ("cunhat", .oldest),
    ("relevance", .relevance), ("lienquan", .relevance), ("phuhop", .relevance),
    ("title", .title), ("tieude", .title),
  ]

  /// Languages by name; a tag such as `vi` needs none.
  static let languages: [String: String] = [
    "tiengviet": "vi", "vietnamese": "vi", "viet": "vi", "english": "en", "tienganh": "en",
    "anh": "en", "french": "fr", "tiengphap": "fr", "german": "de", "tiengduc": "de",
    "chinese": "zh", "tiengtrung": "zh", "japanese": "ja", "tiengnhat": "ja", "russian": "ru",
    "tiengnga": "ru", "korean": "ko", "tienghan": "ko",
  ]

  /// The key with this name.
  init?(name: some StringProtocol) {
    let plain = QueryKey.plain(name)
    guard let found = QueryKey.names.first(where: { $0.name == plain }) else { return nil }
    self = found.key
  }

  /// A name as names are compared: lower case, no marks, no blanks, hyphens and underscores.
  static func plain(_ name: some StringProtocol) -> String {
    SearchText.words(of: String(name)).map { SearchText.folded($0.canonical) }.joined()
  }
}
