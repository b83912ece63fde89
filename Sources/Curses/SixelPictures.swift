import Screen

// The form of the sequences: https://vt100.net/docs/vt3xx-gp/chapter14.html

/// Shows pictures in the pixels of the cells, in terminals that have sixels.
///
/// A picture is gone where something is written over it, and nowhere else: the rows where pictures
/// were have to be written again. Each row of cells has a sequence of its own, so that what is above
/// or below a pane is left out.
struct SixelPictures {
  /// Asks the terminal what it is (DA1); one that has sixels says so with a 4.
  static let question = Array("\u{1B}[c".utf8)

  /// The pictures that are in the cells.
  private var shown: [PicturePlace] = []
  /// The pictures that are to be, and since when, in milliseconds.
  private var wanted: [PicturePlace] = []
  private var since = 0

  /// So long pictures that move are left out: each costs a terminal tens of thousands of bytes, and
  /// while a person scrolls they would all be written for every line.
  static let rest = 100

  /// Whether none is shown, and none was to be.
  var isBare: Bool { shown.isEmpty && wanted.isEmpty }

  /// The rows of the screen to be written again before these pictures are shown.
  func rowsToClear(for places: [PicturePlace]) -> [Range<Int>] {
    shown.filter { !places.contains($0) }.map { $0.area.origin.row..<$0.area.endRow }
  }

  /// What to write so that these pictures are shown, once the rows of those before are written
  /// again; all again when the screen `isCleared`.
  ///
  /// Pictures that have moved are shown when they have been at rest for a while: see ``wait(at:)``.
  mutating func show(
    _ places: [PicturePlace], isCleared: Bool, at milliseconds: Int
  ) -> [UInt8] {
    let wasMoving = shown != wanted
    let cleared = rowsToClear(for: places)
    if isCleared { shown = [] }
    shown.removeAll { place in
      !places.contains(place)
        || cleared.contains { $0.overlaps(place.area.origin.row..<place.area.endRow) }
    }
    let moves = wasMoving || !cleared.isEmpty
    if places != wanted {
      wanted = places
      since = milliseconds
    }
    let new = places.filter { !shown.contains($0) }
    guard new.isEmpty || isCleared || !moves || milliseconds - since >= Self.rest else { return [] }
    shown = places
    guard !new.isEmpty else { return [] }
    return new.reduce(Array("\u{1B}7".utf8)) { $0 + Self.rows(of: $1) } + Array("\u{1B}8".utf8)
  }

  /// Forgets that pictures are in these rows, which ncurses writes again as a whole.
  mutating func lose(rows: [Int]) {
    shown.removeAll { place in
      rows.contains { (place.area.origin.row..<place.area.endRow).contains($0) }
    }
  }

  /// How long until pictures that have moved are to be shown, in milliseconds; nil for none.
  func wait(at milliseconds: Int) -> Int? {
    shown == wanted ? nil : max(1, since + Self.rest - milliseconds)
  }

  private static func rows(of place: PicturePlace) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in 0..<place.area.size.rows {
      let line = place.firstRow + row
      guard place.picture.sixels.indices.contains(line) else { continue }
      let (row, column) = (place.area.origin.row + row + 1, place.area.origin.column + 1)
      bytes += Array("\u{1B}[\(row);\(column)H".utf8) + place.picture.sixels[line]
    }
    return bytes
  }

  /// Forgets everything: the terminal has been given back.
  mutating func forget() {
    shown = []
    wanted = []
  }
}
