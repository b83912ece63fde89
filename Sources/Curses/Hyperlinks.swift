import Screen

// The form: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda

/// Makes links of cells that ncurses has written, in terminals that have hyperlinks (OSC 8).
///
/// ncurses knows nothing of them: the letters of a link are written once more as they are, this time as
/// a link. A link is gone where something is written over it, and nowhere else. So a row that had links
/// is written again as a whole by ncurses, before anything else in it changes; and links are written
/// only once all is at rest, so that scrolling costs nothing.
struct Hyperlinks {
  /// The links that are in the cells; of a row all or none of those that are to be.
  private var shown: [HyperlinkPlace] = []
  /// The links that are to be, and since when nothing in their rows has changed, in milliseconds.
  private var wanted: [HyperlinkPlace] = []
  private var since = 0

  /// So long nothing changes before links are written.
  static let rest = SixelPictures.rest

  /// Takes the links of the next screen, and gives the rows to be written again as a whole: they have
  /// links now that they should not have, or have `changed`.
  mutating func take(
    _ places: [HyperlinkPlace], changed: [Int], isCleared: Bool, at milliseconds: Int
  ) -> [Int] {
    if isCleared { shown = [] }
    guard !places.isEmpty || !wanted.isEmpty else { return [] }
    if isCleared || places != wanted || places.contains(where: { changed.contains($0.row) }) {
      since = milliseconds
    }
    wanted = places
    guard !shown.isEmpty else { return [] }
    let before = Dictionary(grouping: shown, by: \.row)
    let after = Dictionary(grouping: places, by: \.row)
    let stale = before.keys.filter { changed.contains($0) || before[$0] != after[$0] }
    shown.removeAll { stale.contains($0.row) }
    return stale.sorted()
  }

  /// What to write behind the cells so that all links are shown, once they have been at rest for a while.
  ///
  /// `cells` gives what writes these columns of a row once more.
  mutating func show(at milliseconds: Int, cells: (Int, Range<Int>) -> [UInt8]) -> [UInt8] {
    guard shown.count != wanted.count, milliseconds - since >= Self.rest else { return [] }
    let rows = Set(shown.map(\.row))
    var bytes = Array("\u{1B}7".utf8)
    for place in wanted where !rows.contains(place.row) {
      let (row, column) = (place.row + 1, place.columns.lowerBound + 1)
      bytes += Array("\u{1B}[\(row);\(column)H".utf8) + Self.beginning(of: place.link)
      bytes += cells(place.row, place.columns) + Self.end
    }
    shown = wanted
    return bytes + Array("\u{1B}8".utf8)
  }

  /// How long until links are to be shown, in milliseconds; nil when all are.
  func wait(at milliseconds: Int) -> Int? {
    shown.count == wanted.count ? nil : max(1, since + Self.rest - milliseconds)
  }

  /// Forgets everything: the terminal has been given back.
  mutating func forget() {
    shown = []
    wanted = []
  }

  private static func beginning(of link: Hyperlink) -> [UInt8] {
    Array("\u{1B}]8;id=\(String(link.number, radix: 36));\(link.address)\u{1B}\\".utf8)
  }

  private static let end = Array("\u{1B}]8;;\u{1B}\\".utf8)
}
