import Screen

/// Breaks a text into lines of a width, at blanks, behind hyphens and between CJK letters.
///
/// Only whole grapheme clusters, and ``Glyph`` says how wide they are. A word that is longer than
/// a line is broken where the line ends.
struct TextWrapper {
  /// A line of the text.
  struct Line: Equatable {
    /// Its words, without the blanks at its end.
    var text: Substring
    /// Unicode scalars of the text before it.
    var start: Int
    /// Columns that it takes.
    var columns: Int
  }

  /// Columns that a line has; at least two, so that a wide character fits.
  let width: Int
  /// Unicode scalars between which no line ends, unless nothing else helps.
  let unbreakable: [Range<Int>]
  /// Whether lines are filled to the last column whatever stands there, as for code.
  let fillsLines: Bool

  private var lines: [Line] = []
  /// Where the line begins, and where the one after it would if it ended at the last chance.
  private var start: Position
  private var chance: (end: Position, next: Position)?

  /// A place in the text.
  private struct Position {
    var index: String.Index
    var scalar: Int
    /// Columns from the beginning of the line.
    var column: Int
  }

  /// The lines of `text`; an empty text has one empty line.
  static func lines(
    of text: String, width: Int, unbreakable: [Range<Int>] = [], fillsLines: Bool = false
  ) -> [Line] {
    var wrapper = TextWrapper(
      text, width: width, unbreakable: unbreakable, fillsLines: fillsLines)
    wrapper.wrap(text)
    return wrapper.lines
  }

  private init(_ text: String, width: Int, unbreakable: [Range<Int>], fillsLines: Bool) {
    self.width = max(2, width)
    self.unbreakable = unbreakable
    self.fillsLines = fillsLines
    start = Position(index: text.startIndex, scalar: 0, column: 0)
  }

  private mutating func wrap(_ text: String) {
    let isSimple = text.unicodeScalars.allSatisfy(Self.standsAlone)
    var here = start
    while here.index < text.endIndex {
      let cluster =
        isSimple ? Cluster(scalarOf: text, at: here.index) : Cluster(text, at: here.index)
      var after = Position(
        index: cluster.end, scalar: here.scalar + cluster.length, column: here.column)
      if Self.isNewline(cluster.first) {
        end(text, at: here)
        after.column = 0
        begin(at: after)
      } else if cluster.first == " " && !fillsLines {
        after.column += 1
        rememberBlank(from: here, to: after)
      } else {
        makeRoom(for: cluster.columns, text, &here)
        after.column = here.column + cluster.columns
        rememberBreaks(around: cluster.first, from: here, to: after, in: text)
      }
      here = after
    }
    end(text, at: here)
  }

  /// Ends lines until `columns` more fit behind `here`.
  private mutating func makeRoom(for columns: Int, _ text: String, _ here: inout Position) {
    while here.column + columns > width, here.index > start.index {
      let (lineEnd, next) = chance ?? (here, here)
      end(text, at: lineEnd)
      here.column -= next.column
      begin(at: next)
    }
  }

  private mutating func begin(at position: Position) {
    start = position
    start.column = 0
    chance = nil
  }

  private mutating func end(_ text: String, at position: Position) {
    var columns = position.column
    var last = position.index
    while !fillsLines, last > start.index, text[text.index(before: last)] == " " {
      last = text.index(before: last)
      columns -= 1
    }
    lines.append(Line(text: text[start.index..<last], start: start.scalar, columns: columns))
  }

  /// A line may end before a blank; blanks at the beginning of a paragraph's line stay.
  private mutating func rememberBlank(from here: Position, to after: Position) {
    if let last = chance, last.next.index == here.index {
      chance = (last.end, after)
    } else if here.index > start.index {
      chance = (here, after)
    }
  }

  private mutating func rememberBreaks(
    around scalar: Unicode.Scalar, from here: Position, to after: Position, in text: String
  ) {
    guard scalar.value > 0x2C, scalar.value < 0x61 || scalar.value > 0x2000, !fillsLines else {
      return
    }
    if Self.isIdeograph(scalar) {
      if here.index > start.index, !isUnbreakable(here.scalar), chance?.next.index != here.index {
        chance = (here, here)
      }
      if !isUnbreakable(after.scalar), !isClosing(text, at: after.index) { chance = (after, after) }
    } else if Self.isHyphen(scalar), here.index > start.index, !isUnbreakable(after.scalar),
      isLetter(text, at: after.index), isLetter(text, at: text.index(before: here.index))
    {
      chance = (after, after)
    }
  }

  private func isUnbreakable(_ scalar: Int) -> Bool {
    unbreakable.contains { $0.lowerBound < scalar && scalar < $0.upperBound }
  }

  private func isLetter(_ text: String, at index: String.Index) -> Bool {
    index < text.endIndex && text[index].isLetter
  }

  private func isClosing(_ text: String, at index: String.Index) -> Bool {
    index < text.endIndex && Self.closing.contains(text[index])
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

  private static let closing: Set<Character> = [
    "、", "。", "，", "．", "！", "？", "）", "」", "』", "】", "〕", "〉", "》", "：", "；", "・", "ー", ",", ".",
    "!", "?", ")", "]", "}", "”", "’", ":", ";",
  ]

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "–" || scalar == "—" || scalar == "/"
  }

  /// Whether lines may end before and behind this letter: CJK signs, kana, wide forms.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
