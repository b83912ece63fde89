/// Units of an article whose lines are to be counted, which is work for another thread.
public struct TextMeasuring: Hashable, Sendable {
  let style: UnitLayout
  let first: Int
  private let units: ArraySlice<TextUnit>
  private let count: Int

  init(style: UnitLayout, first: Int, units: ArraySlice<TextUnit>, of count: Int) {
    self.style = style
    self.first = first
    self.units = units
    self.count = count
  }

  /// How many lines each of them takes.
  public func heights() -> TextHeights {
    TextHeights(
      style: style, first: first, lines: units.map { style.lines(of: $0, index: 0).count })
  }

  /// Measurings of the same units of one article at one width are the same.
  public static func == (left: TextMeasuring, right: TextMeasuring) -> Bool {
    left.style == right.style && left.first == right.first && left.count == right.count
      && left.units.count == right.units.count
  }

  /// Without the units, which may be large.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(style)
    hasher.combine(first)
    hasher.combine(count)
  }
}

/// How many lines some units of an article take.
public struct TextHeights: Equatable, Sendable {
  let style: UnitLayout
  let first: Int
  let lines: [Int]
}
