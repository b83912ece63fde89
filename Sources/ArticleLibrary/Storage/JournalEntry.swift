public import Vietnamese

/// A change that a person made to the library.
public struct JournalEntry: Hashable, Sendable, Identifiable {
  /// What was changed.
  public enum Kind: String, Hashable, Codable, Sendable {
    /// Articles were marked as read.
    case read
    /// Articles were marked as unread.
    case unread
    /// Articles were bookmarked.
    case bookmark
    /// Bookmarks were taken off.
    case unbookmark
    /// Articles were imported or updated by an import.
    case `import`
    /// Articles were made anew of the files that the library keeps.
    case reimport
    /// The person corrected the text of an article.
    case revise
    /// Articles were deleted.
    case delete
    /// A saved search was made, changed or deleted.
    case search
    /// A passage was highlighted.
    case highlight
    /// A highlight was taken away.
    case unhighlight
    /// The note of a highlight was changed.
    case noteHighlight
  }

  /// What became of a change.
  public enum State: String, Hashable, Codable, Sendable {
    /// It stands.
    case done
    /// It was taken back.
    case undone
    /// It could not be taken back, or not all of it.
    case givenUp
  }

  /// Its number; later changes have larger ones.
  public var id: Int64
  /// What was changed.
  public var kind: Kind
  /// How many articles it concerned.
  public var count: Int
  /// When.
  public var at: Timestamp
  /// What became of it.
  public var state: State

  /// A change.
  public init(id: Int64, kind: Kind, count: Int, at: Timestamp, state: State = .done) {
    self.state = state
    self.id = id
    self.kind = kind
    self.count = count
    self.at = at
  }
}
