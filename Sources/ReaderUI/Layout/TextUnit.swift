import ArticleLibrary
import Screen

/// A part of an article that is laid out by itself: a paragraph, a heading, a table ….
///
/// Units do not depend on the width; their numbers are the blocks of a ``ReadingPlace``.
struct TextUnit: Hashable, Sendable {
  /// How its lines are made.
  enum Shape: Hashable, Sendable {
    /// Words, broken at blanks.
    case flowing
    /// Words as they stand, cut where the line ends.
    case preformatted
    /// Cells: for each row and column a part of the text, in Unicode scalars; the first row is
    /// the head. Columns without an alignment stand at the left.
    case table([[Range<Int>]], [RichText.Alignment] = [])
    /// A name in a first column as wide as `labelColumns`, and words beside it.
    case labelled(String, labelColumns: Int)
    /// A line across.
    case rule
  }

  /// What stands before its lines: a bar, a bullet, a number.
  struct Prefix: Hashable, Sendable {
    /// Its text on the first line and on the others; both take the same columns.
    var first: String
    /// On the further lines.
    var rest: String
    /// What it is.
    var role: Role
  }

  /// Its words.
  var content: StyledText
  /// What it is.
  var role: Role
  /// Emphasis of the whole.
  var attributes: Attributes = []
  /// How its lines are made.
  var shape: Shape = .flowing
  /// The picture above its words, which are the caption behind the last prefix.
  var picture: TextArea?
  /// Whether searches look into it; not so for dates and labels.
  var isSearched = true
  /// Blank lines before it.
  var gap = 0
  /// Where the whole of it leads, nil for nowhere.
  var target: ArticleLink.Target?
  /// What stands before it, from the outside in.
  var prefixes: [Prefix] = []
  /// How many words it has, parted by blanks.
  var wordCount: Int {
    var words = 0
    var isInside = false
    for byte in content.text.utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A
      if isBlank, isInside { words += 1 }
      isInside = !isBlank
    }
    return words + (isInside ? 1 : 0)
  }
  /// What stands above its right end, in its blank line: the language of code.
  var corner = ""
  /// What the person has noted on words of it: below its lines, behind a sign.
  var notes: [String] = []
  /// How many of the prefixes also stand before the blank lines.
  var prefixesOfGap = 0
  /// Whether it is a paragraph right behind another one: the gap between them may be an indent.
  var followsParagraph = false
}

/// A line of a laid out article.
struct TextLine: Equatable, Sendable {
  /// Words of the unit.
  struct Part: Equatable, Sendable {
    /// Where they begin.
    var column: Int
    /// The words.
    var text: Substring
    /// Unicode scalars of the unit's text before them.
    var start: Int
  }

  /// Signs that are not the article's: bars, bullets, rules.
  struct Sign: Equatable, Sendable {
    /// Where it stands.
    var column: Int
    /// The sign.
    var text: String
    /// What it is.
    var role: Role
  }

  /// A row of a ``TextArea``.
  struct AreaRow: Equatable, Sendable {
    /// The address of the picture.
    var address: String
    /// Which of its rows, from 0.
    var row: Int
    /// The column where the area begins.
    var column: Int
    /// The size of the whole area.
    var size: Size
  }

  /// Which unit it belongs to.
  var unit: Int
  /// The words on it; none for a blank line.
  var parts: [Part] = []
  /// The signs on it.
  var signs: [Sign] = []
  /// The row of an area that it has, nil for a line of words.
  var area: AreaRow?
  /// What is shown of a table that is wider than the line, nil for what fits.
  var sideways: Sideways?

  /// Where it is in the article.
  var place: ReadingPlace { ReadingPlace(block: unit, offset: parts.first?.start ?? 0) }
}
