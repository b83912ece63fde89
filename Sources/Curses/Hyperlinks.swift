import Screen

// The form: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda

/// Makes links of cells that ncurses has written, in terminals that have hyperlinks (OSC 8).
///
/// ncurses knows nothing of them: the letters of a link are written once more as they are, this time as
/// a link. A link is gone where something is written over it, and nowhere else: a row that has links,
/// and whose cells or links are to be others, is written again as a whole by ncurses. Both happen when
/// all has been at rest for a while, so that scrolling costs nothing; a link that is to go does not
/// wait longer than that, whatever moves.
struct Hyperlinks {
  /// The links that are in the cells; but for rows that are to be written again, all or none of those
  /// that are to be in a row.
  private var shown: [HyperlinkPlace] = []
  /// Rows whose cells have changed since, and that may have links.
  private var touched: Set<Int> = []
  /// Since when there may be links that are to go, in milliseconds; nil when there are none.
  private var staleSince: Int?
  /// The links that are to be, and since when nothing in their rows has changed, in milliseconds.
  private var wanted: [HyperlinkPlace] = []
  private var since = 0

  /// Whether none are shown, and none are to come or to go.
  var areNone: Bool { shown.isEmpty && wanted.isEmpty && staleSince == nil }

  /// Rows that change at least where ncurses moves some: three of them, and one beside.
  private static let fewestMoved = 4

  /// So long nothing changes before links are written.
  static let rest = SixelPictures.rest

  /// Takes the links of the next screen and the rows whose cells have `changed`, and gives the rows that
  /// are to be written again as a whole.
  mutating func take(
    _ places: [HyperlinkPlace], changed: [Int], isCleared: Bool, at milliseconds: Int
  ) -> [Int] {
    if isCleared { forget() }
    let isOther = places != wanted
    if isOther || places.contains(where: { changed.contains($0.row) }) { since = milliseconds }
    wanted = places
    guard !shown.isEmpty else { return [] }
    for place in shown where changed.contains(place.row) { touched.insert(place.row) }
    // Where so many rows change ncurses may have moved some in the terminal, with their links.
    if changed.count >= Self.fewestMoved { touched.formUnion(changed) }
    if isOther || !touched.isEmpty { staleSince = staleSince ?? milliseconds }
    guard let staleSince, milliseconds - staleSince >= Self.rest else { return [] }
    return takeStale()
  }

  /// The rows that may have links that are to go, which have none from now on.
  private mutating func takeStale() -> [Int] {
    let before = Dictionary(grouping: shown, by: \.row)
    let after = Dictionary(grouping: wanted, by: \.row)
    let stale = touched.union(before.keys.filter { before[$0] != after[$0] })
    shown.removeAll { stale.contains($0.row) }
    touched = []
    staleSince = nil
    return stale.sorted()
  }

  /// What to write behind the cells so that all links are shown, once they have been at rest for a while.
  ///
  /// `cells` gives what writes these columns of a row once more.
  mutating func show(at milliseconds: Int, cells: (Int, Range<Int>) -> [UInt8]) -> [UInt8] {
    guard staleSince == nil, shown.count != wanted.count, milliseconds - since >= Self.rest else {
      return []
    }
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

  /// How long until links are to be shown or to go, in milliseconds; nil when all is as it should be.
  func wait(at milliseconds: Int) -> Int? {
    guard staleSince != nil || shown.count != wanted.count else { return nil }
    return max(1, (staleSince ?? since) + Self.rest - milliseconds)
  }

  /// Forgets everything: the terminal has been given back, or cleared.
  mutating func forget() { self = Hyperlinks() }

  private static func beginning(of link: Hyperlink) -> [UInt8] {
    Array("\u{1B}]8;id=\(String(link.number, radix: 36));\(link.address)\u{1B}\\".utf8)
  }

  private static let end = Array("\u{1B}]8;;\u{1B}\\".utf8)
}
