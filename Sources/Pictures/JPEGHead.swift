import Screen

// JPEG's segments: https://www.w3.org/Graphics/JPEG/itu-t81.pdf (annex B)
// Exif's orientation (tag 0x0112): https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf

/// What the segments before a JPEG's pixels say of it; looked for in a few of them only.
struct JPEGHead {
  /// How the camera was held, so how the stored picture has to be turned.
  private(set) var turn = Turn.none
  /// Whether a program of Adobe's has written it, whose inks are inverted.
  private(set) var isAdobe = false

  private static let mostSegments = 64

  /// What the bytes of a file say.
  init(_ bytes: [UInt8]) {
    var place = 2
    for _ in 0..<Self.mostSegments {
      guard place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] != 0xDA else { return }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      guard length >= 2 else { return }
      let body = bytes[min(place + 4, bytes.count)..<min(place + 2 + length, bytes.count)]
      switch bytes[place + 1] {
      case 0xE1 where body.starts(with: Array("Exif\0\0".utf8)):
        if let found = Self.orientation(Array(body.dropFirst(6))) { turn = found }
      case 0xEE where body.starts(with: Array("Adobe".utf8)): isAdobe = true
      default: break
      }
      place += 2 + length
    }
  }

  /// The orientation in the first directory of an Exif block, which is a small TIFF file.
  private static func orientation(_ tiff: [UInt8]) -> Turn? {
    let isBig: Bool
    switch Array(tiff.prefix(4)) {
    case [0x4D, 0x4D, 0, 42]: isBig = true
    case [0x49, 0x49, 42, 0]: isBig = false
    default: return nil
    }
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= tiff.count else { return nil }
      let part = tiff[place..<place + count]
      return (isBig ? Array(part) : part.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 200) {
      let place = directory + 2 + entry * 12
      guard number(place, 2) == 0x0112 else { continue }
      return number(place + 8, 2).flatMap(Turn.init)
    }
    return nil
  }

  /// Exif's eight orientations: what the first row and the first column of the stored pixels are.
  enum Turn: Int {
    /// Top and left: it is upright.
    case none = 1
    /// Top and right.
    case mirrored
    /// Bottom and right.
    case half
    /// Bottom and left.
    case flipped
    /// Left and top.
    case transposed
    /// Right and top: to be turned to the right.
    case right
    /// Right and bottom.
    case transversed
    /// Left and bottom: to be turned to the left.
    case left

    /// A size, with its sides exchanged where the picture lies.
    func size(of size: PixelSize) -> PixelSize {
      rawValue < 5 ? size : PixelSize(width: size.height, height: size.width)
    }

    /// Where the pixel of the upright picture is stored.
    func source(_ column: Int, _ row: Int, of stored: PixelSize) -> (x: Int, y: Int) {
      let (last, bottom) = (stored.width - 1, stored.height - 1)
      return switch self {
      case .none: (column, row)
      case .mirrored: (last - column, row)
      case .half: (last - column, bottom - row)
      case .flipped: (column, bottom - row)
      case .transposed: (row, column)
      case .right: (row, bottom - column)
      case .transversed: (last - row, bottom - column)
      case .left: (last - row, column)
      }
    }
  }
}
