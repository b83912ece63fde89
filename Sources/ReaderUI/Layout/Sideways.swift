import Screen

/// What a line shows that is wider than its room: a part of a table, the rest to the left and right.
struct Sideways: Hashable, Sendable {
  /// The columns of the line where the part is shown; marks stand on both sides of them.
  var room: Range<Int>
  /// Where a part can begin: the first column of each column of the table, counted from its left.
  var stops: [Int]
  /// Columns of the whole.
  var columns: Int
  /// Columns of it left of the part that is shown.
  var shift = 0

  /// The shift at which the last column is in view.
  var lastShift: Int { max(0, columns - room.count) }

  /// The shift so many columns of the table further, or back.
  func shift(movedBy step: Int) -> Int {
    var shift = shift
    for _ in 0..<min(abs(step), stops.count) {
      let next = step > 0 ? stops.first { $0 > shift } : stops.last { $0 < shift }
      shift = min(next ?? (step > 0 ? lastShift : 0), lastShift)
    }
    return shift
  }

  /// The shift that brings a column of the whole into view, the same where it is in view.
  func shift(showing column: Int) -> Int {
    guard !(shift..<(shift + room.count)).contains(column) else { return shift }
    return min(stops.last { $0 <= column } ?? 0, lastShift)
  }
}

extension TextLine {
  /// The line with another part in view: words out of view stay, where nothing draws them.
  func shifted(to shift: Int) -> TextLine {
    guard let sideways else { return self }
    var line = self
    line.sideways?.shift = shift
    for index in parts.indices { line.parts[index].column -= shift }
    line.signs = signs.compactMap { sign in
      sign.column < sideways.room.lowerBound ? sign : sign.shifted(by: shift, in: sideways.room)
    }
    if shift > 0 {
      line.signs.append(.init(column: sideways.room.lowerBound - 1, text: "‹", role: .key))
    }
    if shift < sideways.lastShift {
      line.signs.append(.init(column: sideways.room.upperBound, text: "›", role: .key))
    }
    return line
  }
}

extension TextLine.Sign {
  /// The sign further to the left, without what is out of the room then; each of its characters
  /// takes a column.
  fileprivate func shifted(by shift: Int, in room: Range<Int>) -> Self? {
    let start = column - shift
    let text = self.text.dropFirst(max(0, room.lowerBound - start))
      .prefix(max(0, room.upperBound - max(start, room.lowerBound)))
    return text.isEmpty
      ? nil : Self(column: max(start, room.lowerBound), text: String(text), role: role)
  }
}

extension TextLayout {
  /// The shift of a table that is too wide for its lines, nil for any other unit.
  func sideways(ofUnit unit: Int) -> Sideways? {
    guard units.indices.contains(unit), case .table = units[unit].shape else { return nil }
    guard var found = lines(ofUnit: unit).lazy.compactMap(\.sideways).first else { return nil }
    found.shift = shifts[unit] ?? 0
    return found
  }

  /// Brings a place into view that is in a column of a table out of view.
  mutating func reveal(_ place: ReadingPlace) {
    guard let sideways = sideways(ofUnit: place.block) else { return }
    let offset = max(0, place.offset)
    for part in lines(ofUnit: place.block).flatMap(\.parts) where part.start <= offset {
      guard let cell = part.cells.first(where: { $0.range.contains(offset) }) else {
        continue
      }
      shift(
        unit: place.block,
        to: sideways.shift(showing: cell.columns.lowerBound - sideways.room.lowerBound))
      return
    }
  }
}
