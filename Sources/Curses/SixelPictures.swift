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

  private var shown: [PicturePlace] = []

  /// The rows of the screen to be written again before these pictures are shown.
  func rowsToClear(for places: [PicturePlace]) -> [Range<Int>] {
    places == shown ? [] : shown.map { $0.area.origin.row..<$0.area.endRow }
  }

  /// What to write so that these pictures are shown, once the rows of those before are written
  /// again; all again when the screen `isCleared`.
  mutating func show(_ places: [PicturePlace], isCleared: Bool) -> [UInt8] {
    guard isCleared || places != shown else { return [] }
    shown = places
    guard !places.isEmpty else { return [] }
    var bytes = Array("\u{1B}7".utf8)
    for place in places {
      for row in 0..<place.area.size.rows {
        let line = place.firstRow + row
        guard place.picture.sixels.indices.contains(line) else { continue }
        let (row, column) = (place.area.origin.row + row + 1, place.area.origin.column + 1)
        bytes += Array("\u{1B}[\(row);\(column)H".utf8) + place.picture.sixels[line]
      }
    }
    return bytes + Array("\u{1B}8".utf8)
  }

  /// Forgets everything: the terminal has been given back.
  mutating func forget() { shown = [] }
}
