import ArticleLibrary
import Screen

/// The lines of an article at a width, made when they are looked at.
///
/// Each unit has a height, guessed at first; whatever makes a unit's lines makes it exact. Lines
/// are numbered from the top by the heights known so far, so the number of a line may change
/// when a height above it becomes exact: a ``ReadingPlace`` is what stays.
struct TextLayout: Sendable {
  /// How the lines are made.
  let style: UnitLayout
  /// What the lines are made of.
  private(set) var units: [TextUnit] = []
  /// Whether any of it is, or was, a table.
  private(set) var hasTables = false

  private var index = LineIndex()
  private var isExact: [Bool] = []
  /// Lines of units that were made lately.
  private var made: [Int: [TextLine]] = [:]
  /// Lines that are known to be exact and made; none when anything has changed since.
  private var settled = 0..<0
  /// Where units may begin whose heights are guesses.
  private var firstGuess = 0
  /// Columns that wide tables are shifted by, by their units.
  private(set) var shifts: [Int: Int] = [:]

  /// Texts of so many bytes are laid out at once.
  private static let shortText = 40_000
  /// How many units keep their lines.
  private static let kept = 600

  /// The lines of `units` at `width` columns.
  init(_ units: [TextUnit], width: Int) {
    self.init(units, style: UnitLayout(width: width))
  }

  /// The lines of `units` as `style` makes them.
  init(_ units: [TextUnit], style: UnitLayout) {
    self.style = style
    append(units)
    var bytes = 0
    for unit in units {
      bytes += unit.content.text.utf8.count
      if bytes > Self.shortText { return }
    }
    for unit in units.indices { settle(unit: unit) }
  }

  /// Columns that a line has.
  var width: Int { style.width }
  /// How many lines there are, as far as is known.
  var lineCount: Int { index.total }
  /// Whether every height is exact.
  var isSettled: Bool { firstGuess >= units.count }

  /// Adds units at the end.
  mutating func append(_ more: [TextUnit]) {
    settled = 0..<0
    units += more
    for unit in more {
      if case .table = unit.shape { hasTables = true }
      index.append(style.guess(of: unit))
      isExact.append(false)
    }
  }

  /// Removes the units from `count` on.
  mutating func cut(to count: Int) {
    guard count < units.count else { return }
    settled = 0..<0
    let heights = index.heights[..<count]
    index = LineIndex()
    for height in heights { index.append(height) }
    units.removeSubrange(count...)
    isExact.removeSubrange(count...)
    made = made.filter { $0.key < count }
    firstGuess = min(firstGuess, count)
  }

  /// All lines, for texts that are short.
  var lines: [TextLine] { units.indices.flatMap { lines(ofUnit: $0) } }

  /// The lines of a unit, with the blank ones before it; wide tables from their first column.
  func lines(ofUnit unit: Int) -> [TextLine] {
    made[unit] ?? style.lines(of: units[unit], index: unit)
  }

  /// The lines that have these numbers; fewer at the end of the text.
  ///
  /// A height that is a guess is filled up with blank lines or cut: ``settle(lines:)`` them first.
  func lines(in range: Range<Int>) -> [TextLine] {
    guard range.upperBound > 0, var (unit, row) = index.unit(at: max(0, range.lowerBound)) else {
      return []
    }
    var lines: [TextLine] = []
    let count = range.upperBound - max(0, range.lowerBound)
    while lines.count < count, unit < units.count {
      let all = self.lines(ofUnit: unit)
      for line in row..<max(row, index.heights[unit]) where lines.count < count {
        lines.append(line < all.count ? shown(all[line]) : TextLine(unit: unit))
      }
      (unit, row) = (unit + 1, 0)
    }
    return lines
  }

  /// A line as it is shown: of a wide table the part that is in view.
  func shown(_ line: TextLine) -> TextLine {
    line.sideways == nil ? line : line.shifted(to: shifts[line.unit] ?? 0)
  }

  /// Shows another part of a wide table.
  mutating func shift(unit: Int, to shift: Int) { shifts[unit] = shift }

  /// The number of a unit's first line behind its blank ones.
  func firstLine(ofUnit unit: Int) -> Int { index.start(of: unit) + gap(of: unit) }

  /// Blank lines before a unit.
  func gap(of unit: Int) -> Int { style.gap(before: units[unit]) }
}

// From places to lines and back
extension TextLayout {
  /// The line that shows `place`.
  func line(of place: ReadingPlace) -> Int {
    guard place.block < units.count else { return max(0, lineCount - 1) }
    guard place.block >= 0 else { return 0 }
    let all = lines(ofUnit: place.block)
    let lead = lead(of: place.block, all)
    let first = index.start(of: place.block) + lead
    if place.offset < 0 { return first + max(place.offset, -lead) }
    var line = 0
    for (row, content) in all.dropFirst(lead).enumerated() {
      if let start = content.parts.map(\.start).min(), start <= place.offset { line = row }
    }
    return first + line
  }

  /// How many lines of a unit, blank or of its picture, stand above its words.
  private func lead(of unit: Int, _ lines: [TextLine]) -> Int {
    let gap = gap(of: unit)
    guard units[unit].picture != nil else { return gap }
    return gap + lines.dropFirst(gap).prefix { $0.area != nil }.count
  }

  /// The place of the first words at `line` or below, or of the lines without words above them.
  func place(ofLine line: Int) -> ReadingPlace {
    guard let (unit, row) = index.unit(at: line) else {
      return line < 0 || units.isEmpty ? .top : lastPlace
    }
    let lines = lines(ofUnit: unit)
    let lead = lead(of: unit, lines)
    if row < lead { return ReadingPlace(block: unit, offset: row - lead) }
    guard row < lines.count else { return ReadingPlace(block: unit, offset: 0) }
    for content in lines[row...] where !content.parts.isEmpty { return content.place }
    for next in (unit + 1)..<max(unit + 1, units.count) {
      if let found = self.lines(ofUnit: next).first(where: { !$0.parts.isEmpty }) {
        return found.place
      }
    }
    return lines[row].place
  }

  private var lastPlace: ReadingPlace {
    lines(ofUnit: units.count - 1).last?.place ?? ReadingPlace(block: units.count - 1, offset: 0)
  }
}

// Guesses made exact
extension TextLayout {
  /// Makes the heights of all units exact that have one of these lines, and keeps their lines.
  ///
  /// Lines above the first of them keep their numbers.
  mutating func settle(lines range: Range<Int>) {
    let first = max(0, range.lowerBound)
    if settled.contains(first), range.upperBound <= settled.upperBound { return }
    guard let found = index.unit(at: first) else { return }
    var unit = found.unit
    var start = first - found.row
    while unit < units.count, start < range.upperBound {
      settle(unit: unit)
      start += index.heights[unit]
      unit += 1
    }
    settled = (first - found.row)..<start
  }

  /// Makes the heights of units above `line` exact until they have `count` lines, and gives the
  /// number that the line has then.
  mutating func settle(_ count: Int, linesAbove line: Int) -> Int {
    let beyond = max(0, line - lineCount + 1)
    guard let (unit, row) = index.unit(at: line - beyond) else { return line }
    settle(unit: unit)
    var above = unit
    var found = row
    while found < count, above > 0 {
      above -= 1
      settle(unit: above)
      found += index.heights[above]
    }
    return index.start(of: unit) + row + beyond
  }

  /// Makes the height of the unit at a place exact.
  mutating func settle(at place: ReadingPlace) {
    if units.indices.contains(place.block) { settle(unit: place.block) }
  }

  private mutating func settle(unit: Int) {
    guard made[unit] == nil else { return }
    let lines = style.lines(of: units[unit], index: unit)
    if made.count > Self.kept { made = made.filter { abs($0.key - unit) < Self.kept / 4 } }
    made[unit] = lines
    index.set(unit, to: lines.count)
    isExact[unit] = true
    settled = 0..<0
    passExact()
  }

  private mutating func passExact() {
    while firstGuess < units.count, isExact[firstGuess] { firstGuess += 1 }
  }

  /// The next units whose heights are guesses, nil when there are none: work for another thread.
  func unsettled(bytes: Int) -> TextMeasuring? {
    guard firstGuess < units.count else { return nil }
    var end = firstGuess
    var taken = 0
    while end < units.count, taken < bytes {
      taken += units[end].content.text.utf8.count + 16
      end += 1
    }
    return TextMeasuring(
      style: style, first: firstGuess, units: units[firstGuess..<end], of: units.count)
  }

  /// Takes heights in that another thread has found, unless they are of another layout.
  mutating func take(_ heights: TextHeights) {
    guard heights.style == style, heights.first + heights.lines.count <= units.count else { return }
    settled = 0..<0
    for (unit, height) in zip(heights.first..., heights.lines) where !isExact[unit] {
      index.set(unit, to: height)
      isExact[unit] = true
    }
    passExact()
  }
}
