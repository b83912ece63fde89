/// Reads letters that need no thought: one scalar each, one column wide, without marks.
///
/// Nearly all text is made of them, Vietnamese too. What is not, and what is followed by something
/// that may be a mark, is left to ``GlyphScanner``.
struct SimpleLetters {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The byte where the next letter begins.
  private(set) var place = 0
  /// The scalar there; 0 at the end and where no simple letter stands.
  private var upcoming: UInt32 = 0
  private var end = 0

  /// The letters of text in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    look()
  }

  /// Whether a scalar is a letter of one column, kept as it is, that joins nothing.
  static func isSimple(_ code: UInt32) -> Bool {
    switch code {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027: true
    default: false
    }
  }

  /// The next letter; nil at the end of the text or of the letters that are simple.
  @inline(__always)
  mutating func next() -> UInt32? {
    let code = upcoming
    guard code != 0 else { return nil }
    let (start, next) = (place, end)
    place = next
    look()
    // A mark may follow, which stands on this letter.
    if upcoming == 0, next < bytes.count, bytes[next] >= 0xCC {
      place = start
      return nil
    }
    return code
  }

  /// Finds out what stands at ``place``.
  @inline(__always)
  private mutating func look() {
    upcoming = 0
    guard place < bytes.count else { return }
    let first = UInt32(bytes[place])
    var code = first
    var length = 1
    if first >= 0xE0, first < 0xF0, place + 2 < bytes.count {
      length = 3
      code = (first & 0x0F) << 12 | tail(place + 1) << 6 | tail(place + 2)
    } else if first >= 0xC0, first < 0xE0, place + 1 < bytes.count {
      length = 2
      code = (first & 0x1F) << 6 | tail(place + 1)
    } else if first >= 0x80 {
      return
    }
    guard Self.isSimple(code) else { return }
    upcoming = code
    end = place + length
  }

  @inline(__always)
  private func tail(_ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }
}
