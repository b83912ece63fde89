import Screen

// The protocol: https://sw.kovidgoyal.net/kitty/graphics-protocol/

/// Shows pictures above the cells, in terminals that have kitty's graphics protocol.
///
/// ncurses knows nothing of it and leaves the cells below blank; the cursor is put back.
struct KittyPictures {
  /// Asks whether the terminal has the protocol; one that does not says nothing.
  static let question = Array("\u{1B}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u{1B}\\".utf8)
  /// Takes all pictures away.
  static let removal = command("a=d,d=A")

  private var shown: [PicturePlace] = []
  /// The numbers of the pictures that the terminal has, from the oldest on.
  private var sent: [Int] = []

  /// So many pictures are left with the terminal.
  private static let most = 60
  /// The most letters of one command.
  private static let pieceLength = 4096

  /// Whether none is shown.
  var isBare: Bool { shown.isEmpty }
  /// Whether the terminal has any picture.
  var isEmpty: Bool { sent.isEmpty }

  /// What to write so that these pictures are shown and no others; all again when the screen
  /// `isCleared`.
  mutating func show(_ places: [PicturePlace], isCleared: Bool) -> [UInt8] {
    guard isCleared || places != shown else { return [] }
    var bytes: [UInt8] = shown.isEmpty && !isCleared ? [] : Self.command("a=d,d=a")
    if shown.isEmpty, places.isEmpty { return [] }
    shown = places
    for picture in places.map(\.picture) where !sent.contains(picture.number) {
      bytes += Self.transmission(of: picture, as: UInt32(picture.number)).joined()
      sent.append(picture.number)
    }
    for (index, place) in places.enumerated() { bytes += Self.placement(place, index + 1) }
    let needed = Set(places.map(\.picture.number))
    while sent.count > Self.most, let oldest = sent.first(where: { !needed.contains($0) }) {
      bytes += Self.command("a=d,d=I,i=\(oldest)")
      sent.removeAll { $0 == oldest }
    }
    return bytes
  }

  /// Forgets everything: the terminal has been given back.
  mutating func forget() {
    shown = []
    sent = []
  }

  /// A command of the protocol; the terminal does not answer it.
  static func command(_ keys: String, _ letters: ArraySlice<UInt8> = []) -> [UInt8] {
    let head = Array("\u{1B}_Gq=2,\(keys)".utf8)
    return head + (letters.isEmpty ? [] : [0x3B] + letters) + [0x1B, 0x5C]
  }

  /// The commands that hand the file of a picture over under a number.
  static func transmission(of picture: PixelPicture, as number: UInt32) -> [[UInt8]] {
    let letters = Base64.encoded(picture.png)
    var commands: [[UInt8]] = []
    for start in stride(from: 0, to: letters.count, by: pieceLength) {
      let end = min(start + pieceLength, letters.count)
      let more = end < letters.count ? "m=1" : "m=0"
      let keys = start == 0 ? "a=t,f=100,i=\(number),\(more)" : more
      commands.append(command(keys, letters[start..<end]))
    }
    return commands
  }

  private static func placement(_ place: PicturePlace, _ number: Int) -> [UInt8] {
    let pixels = place.picture.pixels
    let top = place.firstRow * pixels.height / place.size.rows
    let end = (place.firstRow + place.area.size.rows) * pixels.height / place.size.rows
    let (row, column) = (place.area.origin.row + 1, place.area.origin.column + 1)
    let keys =
      "a=p,i=\(place.picture.number),p=\(number),C=1,c=\(place.area.size.columns),"
      + "r=\(place.area.size.rows),x=0,y=\(top),w=\(pixels.width),h=\(max(1, end - top))"
    return Array("\u{1B}7\u{1B}[\(row);\(column)H".utf8) + command(keys) + Array("\u{1B}8".utf8)
  }
}
