// The format: https://man7.org/linux/man-pages/man5/term.5.html

/// A terminal's description as `tic` compiled it, with some of its parts changed.
struct CompiledTerminfo {
  private var bytes: [UInt8]
  private let header: Header

  private struct Header {
    let numberSize: Int
    let names, booleans, numbers, strings, table: Int
    var numbersStart: Int { (12 + names + booleans + 1) & ~1 }
    var stringsStart: Int { numbersStart + numbers * numberSize }
    var tableStart: Int { stringsStart + strings * 2 }
    var tableEnd: Int { tableStart + table }
  }

  /// Indices of capabilities, from `<term.h>`.
  enum Capability {
    static let maxColors = 13
    static let maxPairs = 14
    static let setForeground = 359
    static let setBackground = 360
  }

  /// The description in `bytes`; nil when they are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 12 else { return nil }
    let words = (0..<6).map { Int(bytes[2 * $0]) | Int(bytes[2 * $0 + 1]) << 8 }
    guard words[0] == 0x11A || words[0] == 0x21E, words.allSatisfy({ $0 < 0x8000 }) else {
      return nil
    }
    header = Header(
      numberSize: words[0] == 0x11A ? 2 : 4, names: words[1], booleans: words[2],
      numbers: words[3], strings: words[4], table: words[5])
    guard header.tableEnd <= bytes.count else { return nil }
    self.bytes = bytes
  }

  /// A number; nil when the terminal has none.
  func number(_ index: Int) -> Int? {
    guard index < header.numbers else { return nil }
    let start = header.numbersStart + index * header.numberSize
    let word = (0..<header.numberSize).reduce(UInt32(0)) {
      $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1))
    }
    let value =
      header.numberSize == 2 ? Int(Int16(truncatingIfNeeded: word)) : Int(Int32(bitPattern: word))
    return value < 0 ? nil : value
  }

  /// Changes a number that the terminal has; values up to 32,767.
  mutating func setNumber(_ index: Int, to value: Int) {
    guard index < header.numbers else { return }
    let start = header.numbersStart + index * header.numberSize
    for offset in 0..<header.numberSize {
      bytes[start + offset] = UInt8(truncatingIfNeeded: value >> (8 * offset))
    }
  }

  /// A string without its end; nil when the terminal has none.
  func string(_ index: Int) -> [UInt8]? {
    guard index < header.strings else { return nil }
    let place = header.stringsStart + index * 2
    let offset = Int(bytes[place]) | Int(bytes[place + 1]) << 8
    guard offset < header.table else { return nil }
    let start = header.tableStart + offset
    return Array(bytes[start..<header.tableEnd].prefix { $0 != 0 })
  }

  /// This description with some strings replaced; nil when they do not fit into the format.
  func replacing(strings: [(index: Int, text: [UInt8])]) -> CompiledTerminfo? {
    var changed = Array(bytes[..<header.tableEnd])
    var table = header.table
    for (index, text) in strings {
      guard index < header.strings, !text.contains(0) else { return nil }
      let place = header.stringsStart + index * 2
      changed[place] = UInt8(truncatingIfNeeded: table)
      changed[place + 1] = UInt8(truncatingIfNeeded: table >> 8)
      changed += text + [0]
      table += text.count + 1
    }
    guard table < 0x7000 else { return nil }
    changed[10] = UInt8(truncatingIfNeeded: table)
    changed[11] = UInt8(truncatingIfNeeded: table >> 8)
    // What extends the description starts at an even place.
    if !changed.count.isMultiple(of: 2) { changed.append(0) }
    let extended = (header.tableEnd + 1) & ~1
    if extended < bytes.count { changed += bytes[extended...] }
    return CompiledTerminfo(changed)
  }

  /// The description as the value of `TERMINFO`, which ncurses then reads instead of a file.
  ///
  /// See "TERMINFO" in https://invisible-island.net/ncurses/man/ncurses.3x.html.
  var inlineValue: String {
    let digits = Array("0123456789abcdef".utf8)
    var text = Array("hex:".utf8)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
