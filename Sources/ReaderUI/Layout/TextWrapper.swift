import Screen

/// Breaks a text into lines of a width where UAX #14 lets lines end (see `LineBreaker`).
///
/// Only whole grapheme clusters, and ``Glyph`` says how wide they are. What is longer than a line
/// and has no place to break is broken where the line ends.
struct TextWrapper {
  /// A line of the text.
  struct Line: Equatable {
    /// Its words, without the blanks at its end.
    var text: Substring
    /// Unicode scalars of the text before it.
    var start: Int
    /// Columns that it takes, with its hyphen.
    var columns: Int
    /// Whether it ends inside a word, so that a hyphen belongs at its end.
    var hasHyphen = false
    /// Whether the text or a part of it ends with it.
    var isLast = false
  }

  /// Columns that a line has; at least two, so that a wide character fits.
  let width: Int
  /// Unicode scalars between which no line ends, unless nothing else helps; in order.
  let unbreakable: [Range<Int>]
  /// Whether lines are filled to the last column whatever stands there, as for code.
  let fillsLines: Bool
  /// Columns that the first line has not.
  let indent: Int

  private var lines: [Line] = []
  private var breaker = LineBreaker()
  /// Where the line begins.
  private var start: Position
  /// Where it can end, as far as is known.
  private var chance: Chance?
  /// Whether there is more on it than blanks.
  private var hasInk = false
  /// Places inside words where a hyphen may stand, and the next of them.
  private let hyphens: [Int]
  private var nextHyphen = 0
  private var nextUnbreakable = 0

  /// A place in the text.
  private struct Position {
    var index: String.Index
    var scalar: Int
    /// Columns from the beginning of the line.
    var column: Int
  }

  /// A place where a line can end.
  private struct Chance {
    var place: Position
    var hasHyphen = false
  }

  /// The lines of `text`; an empty text has one empty line.
  ///
  /// `hyphens` are Unicode scalars of the text before which a word may be divided, in order.
  static func lines(
    of text: String, width: Int, unbreakable: [Range<Int>] = [], fillsLines: Bool = false,
    hyphens: [Int] = [], indent: Int = 0
  ) -> [Line] {
    var wrapper = TextWrapper(
      text, width: width, unbreakable: unbreakable, fillsLines: fillsLines, hyphens: hyphens,
      indent: indent)
    wrapper.wrap(text)
    return wrapper.lines
  }

  private init(
    _ text: String, width: Int, unbreakable: [Range<Int>], fillsLines: Bool, hyphens: [Int],
    indent: Int
  ) {
    self.width = max(2, width)
    self.unbreakable = unbreakable
    self.fillsLines = fillsLines
    self.hyphens = hyphens
    self.indent = self.width > 3 * indent ? indent : 0
    start = Position(index: text.startIndex, scalar: 0, column: 0)
  }

  private mutating func wrap(_ text: String) {
    let isSimple = text.unicodeScalars.allSatisfy(Self.standsAlone)
    var here = start
    here.column = indent
    while here.index < text.endIndex {
      let cluster =
        isSimple ? Cluster(scalarOf: text, at: here.index) : Cluster(text, at: here.index)
      if !fillsLines { rememberChance(before: cluster, at: here, in: text) }
      var after = Position(
        index: cluster.end, scalar: here.scalar + cluster.length, column: here.column)
      if Self.isNewline(cluster.first) {
        end(text, at: Chance(place: here), isLast: true)
        after.column = 0
        begin(at: after)
      } else if cluster.first == " " && !fillsLines {
        after.column += cluster.columns
      } else {
        makeRoom(for: cluster.columns, text, &here)
        after.column = here.column + cluster.columns
        hasInk = true
      }
      here = after
    }
    end(text, at: Chance(place: here), isLast: true)
  }

  /// Ends lines until `columns` more fit behind `here`.
  private mutating func makeRoom(for columns: Int, _ text: String, _ here: inout Position) {
    while here.column + columns > width, here.index > start.index {
      let chosen = chance ?? Chance(place: here)
      end(text, at: chosen, isLast: false)
      here.column -= chosen.place.column
      begin(at: chosen.place)
      hasInk = here.index > start.index
    }
  }

  private mutating func begin(at position: Position) {
    start = position
    start.column = 0
    chance = nil
    hasInk = false
  }

  private mutating func end(_ text: String, at chance: Chance, isLast: Bool) {
    var columns = chance.place.column
    var last = chance.place.index
    while !fillsLines, last > start.index, text[text.index(before: last)] == " " {
      last = text.index(before: last)
      columns -= 1
    }
    lines.append(
      Line(
        text: text[start.index..<last], start: start.scalar,
        columns: columns + (chance.hasHyphen ? 1 : 0), hasHyphen: chance.hasHyphen, isLast: isLast))
  }

  private mutating func rememberChance(
    before cluster: Cluster, at here: Position, in text: String
  ) {
    let isBehindSoftHyphen =
      here.index > start.index
      && text.unicodeScalars[text.unicodeScalars.index(before: here.index)]
        == "\u{AD}"
    let found = breaker.takes(cluster.first, next: Self.base(behind: cluster.end, in: text))
    if cluster.length > 1 {
      for scalar in text.unicodeScalars[here.index..<cluster.end].dropFirst() {
        _ = breaker.takes(scalar, next: nil)
      }
    }
    while nextHyphen < hyphens.count, hyphens[nextHyphen] < here.scalar { nextHyphen += 1 }
    let isDivided = nextHyphen < hyphens.count && hyphens[nextHyphen] == here.scalar
    guard found == .allowed || isDivided, hasInk, !isUnbreakable(here.scalar) else { return }
    let hasHyphen = isDivided || isBehindSoftHyphen
    if hasHyphen, here.column >= width { return }
    chance = Chance(place: here, hasHyphen: hasHyphen)
  }

  /// The first scalar at or behind `index` that is no mark.
  private static func base(behind index: String.Index, in text: String) -> Unicode.Scalar? {
    text.unicodeScalars[index...].first { !$0.properties.isGraphemeExtend }
  }

  private mutating func isUnbreakable(_ scalar: Int) -> Bool {
    while nextUnbreakable < unbreakable.count, unbreakable[nextUnbreakable].upperBound <= scalar {
      nextUnbreakable += 1
    }
    return nextUnbreakable < unbreakable.count && unbreakable[nextUnbreakable].lowerBound < scalar
  }
}

extension TextWrapper {
  /// A grapheme cluster of the text.
  private struct Cluster {
    /// Its first Unicode scalar.
    let first: Unicode.Scalar
    /// Where the next one begins.
    let end: String.Index
    /// Unicode scalars that it has.
    let length: Int
    /// Columns that it takes.
    let columns: Int

    /// The cluster at `index`.
    init(_ text: String, at index: String.Index) {
      let scalars = text[index].unicodeScalars
      first = scalars[scalars.startIndex]
      end = text.index(after: index)
      length = scalars.count
      columns =
        length == 1 && TextWrapper.isNarrow(first) ? 1 : Glyph.width(of: text[index])
    }

    /// The cluster at `index` of a text in which every scalar stands alone.
    init(scalarOf text: String, at index: String.Index) {
      first = text.unicodeScalars[index]
      end = text.unicodeScalars.index(after: index)
      length = 1
      columns = TextWrapper.isNarrow(first) ? 1 : Glyph.width(of: Character(first))
    }
  }

  /// Whether a scalar never joins the one before it, so that clusters need not be looked for.
  ///
  /// Finding clusters takes most of the time of wrapping; Vietnamese in NFC does without.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0D: false
    case 0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028: true
    default: false
    }
  }

  /// Letters and signs that take one column in every terminal.
  private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xC0..<0x250, 0x1EA0..<0x1EFA: true
    default: false
    }
  }

  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
