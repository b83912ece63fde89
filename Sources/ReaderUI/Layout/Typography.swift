import Screen

/// How the text of an article is set, apart from colours.
public struct Typography: Hashable, Codable, Sendable {
  /// The most columns that a line takes.
  public var measure: Int
  /// What tells paragraphs apart.
  public var paragraphs: Paragraphs
  /// What lines end like.
  public var alignment: Alignment
  /// Whether words may be divided at the ends of lines, where patterns of their language are known.
  public var hyphenates: Bool
  /// Who puts right-to-left text in its order.
  public var direction: Direction

  /// What tells paragraphs apart; the raw values are the names in the settings file.
  public enum Paragraphs: String, Hashable, Codable, CaseIterable, Sendable {
    /// A blank line.
    case spaced
    /// An indent of the first line.
    case indented
  }

  /// What lines end like; the raw values are the names in the settings file.
  public enum Alignment: String, Hashable, Codable, CaseIterable, Sendable {
    /// They end where their words end.
    case left
    /// Blanks are widened until all lines of a paragraph but the last have one length.
    case justified
  }

  /// Who puts right-to-left text in its order; the raw values are the names in the settings file.
  public enum Direction: String, Hashable, Codable, CaseIterable, Sendable {
    /// The reader does, for terminals that write whatever comes from the left to the right.
    case reader
    /// The terminal does: the text is sent as it is stored.
    case terminal
  }

  /// The measures that can be set.
  public static let measures = 20...200

  /// Typography; what is left out is the default.
  public init(
    measure: Int = 80, paragraphs: Paragraphs = .spaced, alignment: Alignment = .left,
    hyphenates: Bool = false, direction: Direction = .reader
  ) {
    self.measure = max(20, measure)
    self.paragraphs = paragraphs
    self.alignment = alignment
    self.hyphenates = hyphenates
    self.direction = direction
  }
}
