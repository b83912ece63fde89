/// How many columns and rows an area has.
public struct Size: Hashable, Sendable {
  /// Width in terminal columns.
  public var columns: Int
  /// Height in terminal rows.
  public var rows: Int

  /// A size of `columns` by `rows`.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen: columns from the left, rows from the top, both from 0.
public struct Point: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the top edge.
  public var row: Int

  /// The place at `column`, `row`.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// Width and height; never negative.
  public var size: Size

  /// The area that starts at `column`, `row`; negative widths and heights count as none.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: max(0, columns), rows: max(0, rows))
  }

  /// An area of `size` at the top left.
  public init(size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column to the right of the area.
  public var endColumn: Int { origin.column + size.columns }
  /// The first row below the area.
  public var endRow: Int { origin.row + size.rows }
  /// Whether the area has no cell.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether the cell at `point` belongs to the area.
  public func contains(_ point: Point) -> Bool {
    point.column >= origin.column && point.column < endColumn && point.row >= origin.row
      && point.row < endRow
  }

  /// The part that this area shares with `other`; empty when they are apart.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(origin.column, other.origin.column)
    let row = max(origin.row, other.origin.row)
    return Rect(
      column: column, row: row, columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row)
  }
}
