/// The structure of a body: blocks of runs, made from Markdown once and laid out at any width.
public struct RichText: Hashable, Sendable {
  /// The blocks, in order.
  public var blocks: [Block]

  /// A text of `blocks`.
  public init(blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Words that share their emphasis and their link.
  public struct Run: Hashable, Sendable {
    /// The words; a line break in it is a hard one.
    public var text: String
    /// How they are set.
    public var emphasis: Emphasis
    /// Where they lead, nil for nowhere.
    public var link: String?

    /// A run of `text`.
    public init(_ text: String, emphasis: Emphasis = [], link: String? = nil) {
      self.text = text
      self.emphasis = emphasis
      self.link = link
    }
  }

  /// Emphasis that Markdown gives to words.
  public struct Emphasis: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// The emphasis with these bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// `**strong**`.
    public static let strong = Emphasis(rawValue: 1)
    /// `*emphasis*`.
    public static let emphasis = Emphasis(rawValue: 2)
    /// `` `code` ``.
    public static let code = Emphasis(rawValue: 4)
    /// `~~struck~~`.
    public static let strike = Emphasis(rawValue: 8)
  }

  /// A block; lists and quotes hold further blocks.
  public indirect enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph([Run])
    /// A heading of level 1–6.
    case heading(level: Int, [Run])
    /// A list; `start` is nil for bullets.
    case list(start: Int?, items: [ListItem])
    /// Terms, and what they mean: a paragraph each, or more blocks.
    case definition(terms: [[Run]], meanings: [[Block]])
    /// A quotation.
    case quote([Block])
    /// Preformatted text.
    case code(language: String?, String)
    /// A table: rows of cells of runs, the first row is the head; columns without an alignment stand
    /// at the left.
    case table(rows: [[[Run]]], alignments: [Alignment] = [])
    /// A picture of its own paragraph.
    case image(url: String, description: String)
    /// A line across.
    case rule
  }

  /// Where the cells of a table's column stand.
  public enum Alignment: Hashable, Sendable {
    /// At its left.
    case left
    /// In its middle.
    case center
    /// At its right.
    case right
  }

  /// An entry of a list.
  public struct ListItem: Hashable, Sendable {
    /// Whether a task is done, nil for an ordinary entry.
    public var isDone: Bool?
    /// What it says.
    public var blocks: [Block]

    /// An entry of `blocks`.
    public init(isDone: Bool? = nil, blocks: [Block]) {
      self.isDone = isDone
      self.blocks = blocks
    }
  }
}
