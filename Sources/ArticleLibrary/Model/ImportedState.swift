public import Vietnamese

/// What a person made of an article in another program, or in another library.
public struct ImportedState: Hashable, Sendable {
  /// Whether it was read.
  public var isRead: Bool
  /// Whether it was starred, liked or bookmarked.
  public var isBookmarked: Bool
  /// Whether it was put away.
  public var isArchived: Bool
  /// The person's own tags.
  public var userTags: [String]
  /// What the person wrote about it.
  public var note: String?
  /// Passages that the person marked.
  public var highlights: [ImportedHighlight]
  /// How far it was read, 0 to 1.
  public var progress: Double?
  /// When it was put there.
  public var added: Timestamp?
  /// When the person corrected its text.
  public var revised: Timestamp?

  /// An article that nobody has touched yet.
  public init(
    isRead: Bool = false, isBookmarked: Bool = false, isArchived: Bool = false,
    userTags: [String] = [], note: String? = nil, highlights: [ImportedHighlight] = [],
    progress: Double? = nil, added: Timestamp? = nil, revised: Timestamp? = nil
  ) {
    self.isRead = isRead
    self.isBookmarked = isBookmarked
    self.isArchived = isArchived
    self.userTags = userTags
    self.note = note
    self.highlights = highlights
    self.progress = progress
    self.added = added
    self.revised = revised
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { self == ImportedState() }

  /// This state and what another import knows besides: marks add up, later words come behind.
  func joined(with other: ImportedState) -> ImportedState {
    var result = self
    result.isRead = isRead || other.isRead
    result.isBookmarked = isBookmarked || other.isBookmarked
    result.isArchived = isArchived || other.isArchived
    result.userTags += other.userTags.filter { !userTags.contains($0) }
    if let theirs = other.note, let mine = note, !mine.contains(theirs) {
      result.note = "\(mine)\n\n\(theirs)"
    } else {
      result.note = note ?? other.note
    }
    result.highlights += other.highlights.without(highlights)
    result.progress = [progress, other.progress].compactMap(\.self).max()
    result.added = [added, other.added].compactMap(\.self).min()
    return result
  }
}

/// A passage that a person marked.
public struct ImportedHighlight: Hashable, Codable, Sendable {
  /// The words of the passage.
  public var quote: String
  /// What the person wrote beside it.
  public var note: String?
  /// The words before it, nil where the export does not have them.
  public var before: String?
  /// The words behind it, nil where the export does not have them.
  public var after: String?
  /// When it was marked, in seconds since 1970; nil where nobody knows.
  public var seconds: Int64?

  /// A mark on `quote`.
  public init(
    quote: String, note: String? = nil, before: String? = nil, after: String? = nil,
    at moment: Timestamp? = nil
  ) {
    self.quote = quote
    self.note = note
    self.before = before
    self.after = after
    seconds = moment?.seconds
  }

  /// A highlight of the library, as it leaves it.
  init(_ highlight: Highlight) {
    self.init(
      quote: highlight.quote, note: highlight.note,
      before: highlight.before.isEmpty ? nil : highlight.before,
      after: highlight.after.isEmpty ? nil : highlight.after, at: highlight.at)
  }

  /// Whether two marks are on the same words and say the same of them.
  func isSame(as other: ImportedHighlight) -> Bool {
    quote == other.quote && note == other.note
  }
}

extension [ImportedHighlight] {
  /// Those that are not among others.
  func without(_ others: [ImportedHighlight]) -> [ImportedHighlight] {
    filter { mark in !others.contains { $0.isSame(as: mark) } }
  }
}
