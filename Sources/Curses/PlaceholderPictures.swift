import Glibc
import Screen

// The protocol: https://sw.kovidgoyal.net/kitty/graphics-protocol/#unicode-placeholders

/// Shows pictures inside tmux, in a terminal around it that has kitty's graphics protocol.
///
/// The files go through tmux, once; where they are shown, letters say. So scrolling costs no more than
/// with text, and tmux cuts a picture where a pane ends and takes it away with its window.
struct PlaceholderPictures {
  private var sent: [Sent] = []
  /// The first byte of the pictures' numbers: other readers have the same terminal.
  private let family: UInt32

  private struct Sent {
    let picture: Int
    let number: UInt32
    let cells: Mosaic
  }

  /// Colours that each terminal has, and tmux leaves as they are.
  private static let colors: UInt32 = 7
  /// How many first bytes a reader has.
  private static let bytes: UInt32 = 8
  /// So many pictures are left with the terminal.
  private static let most = Int(colors * bytes)

  /// Pictures with numbers of their own for the process `reader`.
  init(reader: Int32 = getpid()) {
    family = 1 + UInt32(bitPattern: reader) % 31 * Self.bytes
  }

  /// Writes the letters of these pictures, and gives what to send before; everything again when the
  /// screen `isCleared`, for tmux may be in another terminal since.
  mutating func show(
    _ places: [PicturePlace], on canvas: inout Canvas, isCleared: Bool
  ) -> [UInt8] {
    if isCleared { sent = [] }
    var bytes: [UInt8] = []
    for place in places.prefix(Self.most) {
      bytes += send(place, keeping: places)
      guard let cells = cells(of: place) else { continue }
      for row in 0..<place.area.size.rows {
        canvas.write(
          cells, line: place.firstRow + row, column: place.area.origin.column,
          row: place.area.origin.row + row)
      }
    }
    return bytes
  }

  /// Takes the pictures back, and forgets them.
  mutating func removal() -> [UInt8] {
    defer { sent = [] }
    return sent.flatMap { Self.removal(of: $0.number) }
  }

  private func cells(of place: PicturePlace) -> Mosaic? {
    sent.first { $0.picture == place.picture.number && $0.cells.size == place.size }?.cells
  }

  private mutating func send(_ place: PicturePlace, keeping places: [PicturePlace]) -> [UInt8] {
    guard cells(of: place) == nil else { return [] }
    var bytes: [UInt8] = []
    if sent.count >= Self.most {
      let needed = Set(places.map(\.picture.number))
      let index = sent.firstIndex { !needed.contains($0.picture) } ?? 0
      bytes += Self.removal(of: sent.remove(at: index).number)
    }
    let number = freeNumber()
    guard let cells = PicturePlaceholder.cells(for: number, size: place.size) else { return bytes }
    sent.append(Sent(picture: place.picture.number, number: number, cells: cells))
    let (columns, rows) = (place.size.columns, place.size.rows)
    let commands =
      KittyPictures.transmission(of: place.picture, as: number)
      + [KittyPictures.command("a=p,U=1,i=\(number),c=\(columns),r=\(rows)")]
    return bytes + commands.flatMap(TmuxPassthrough.wrapped)
  }

  private func freeNumber() -> UInt32 {
    let taken = Set(sent.map(\.number))
    for byte in family..<family + Self.bytes {
      for color in 1...Self.colors where !taken.contains(byte << 24 | color) {
        return byte << 24 | color
      }
    }
    return family << 24 | 1
  }

  private static func removal(of number: UInt32) -> [UInt8] {
    TmuxPassthrough.wrapped(KittyPictures.command("a=d,d=I,i=\(number)"))
  }
}
