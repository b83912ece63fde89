/// What a piece of the screen is; a theme says how it looks.
///
/// The raw values are the names that theme files use. Panes know roles alone, never colours.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text, and the ground that everything else stands on.
  case text
  /// Secondary text: dates, sources, counts.
  case secondary
  /// The title of an article in the detail pane.
  case title
  /// A heading inside an article.
  case heading
  /// The lead of an article.
  case lead
  /// A picture's caption.
  case caption
  /// A quotation.
  case quote
  /// Code, inline or in a block.
  case code
  /// A link or an address.
  case link
  /// The number of an official document.
  case documentNumber = "document-number"
  /// The title of an unread article in a list.
  case unread
  /// The title of a read article in a list.
  case read
  /// The mark of an unread article.
  case unreadMark = "unread-mark"
  /// The mark of a bookmark.
  case bookmark
  /// The selected row in the pane that has the focus.
  case selected
  /// The selected row in a pane without the focus.
  case selectedInactive = "selected-inactive"
  /// A matched word.
  case match
  /// The matched word where the person is.
  case currentMatch = "current-match"
  /// Words that the person has highlighted.
  case highlight
  /// A pane's header line.
  case header
  /// The rule between panes.
  case rule
  /// The track of a scroll bar.
  case scrollTrack = "scroll-track"
  /// The moving part of a scroll bar.
  case scrollThumb = "scroll-thumb"
  /// The status line.
  case status
  /// A key's name in the status line or in help.
  case key
  /// A message that something is done.
  case notice
  /// A warning or an error.
  case error
  /// The text that a person types.
  case input
  /// What stands before the text that a person types.
  case prompt
}
