// https://www.rfc-editor.org/rfc/rfc4180

/// A table in CSV: its columns by their names, and its rows.
struct CSVTable {
  /// The names of the columns, in lower case.
  let columns: [String]
  /// The rows, each with as many cells as it has.
  let rows: [[String]]

  /// The table in a text; commas, semicolons or tabs part its cells, whichever the head has most of.
  init(_ text: String) {
    var reader = Reader(text)
    columns = reader.row()?.map { $0.trimmed.lowercased() } ?? []
    var rows: [[String]] = []
    while let row = reader.row() {
      if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    self.rows = rows
  }

  /// The cell of a row in the column of this name; nil for an empty one.
  func cell(_ row: [String], _ name: String) -> String? {
    guard let place = columns.firstIndex(of: name), place < row.count else { return nil }
    let text = row[place].trimmed
    return text.isEmpty ? nil : String(text)
  }

  /// Reads cells, quoted or not.
  private struct Reader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var place = 0

    init(_ text: String) {
      bytes = Array(text.utf8)
      let head = bytes.prefix { $0 != 0x0A }
      let signs: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
      let counts = signs.map { sign in (sign: sign, count: head.count { $0 == sign }) }
      separator = counts.max { $0.count < $1.count }?.sign ?? UInt8(ascii: ",")
    }

    mutating func row() -> [String]? {
      guard place < bytes.count else { return nil }
      var cells: [String] = []
      while true {
        cells.append(cell())
        guard place < bytes.count else { return cells }
        let sign = bytes[place]
        place += 1
        if sign == separator { continue }
        if sign == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
        return cells
      }
    }

    private mutating func cell() -> String {
      let quote = UInt8(ascii: "\"")
      guard place < bytes.count, bytes[place] == quote else { return plain() }
      var result: [UInt8] = []
      place += 1
      while place < bytes.count {
        if bytes[place] == quote {
          guard place + 1 < bytes.count, bytes[place + 1] == quote else { break }
          place += 1
        }
        result.append(bytes[place])
        place += 1
      }
      place = min(place + 1, bytes.count)
      return String(decoding: result, as: UTF8.self) + plain()
    }

    private mutating func plain() -> String {
      let start = place
      while place < bytes.count, bytes[place] != separator, ![0x0A, 0x0D].contains(bytes[place]) {
        place += 1
      }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
  }
}
