// https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/

/// A record of a web archive.
struct WARCRecord {
  /// Its headers, names in lower case.
  var headers: [String: String]
  /// What was recorded.
  var block: ArraySlice<UInt8>
}

/// Cuts a web archive into its records.
enum WARCReader {
  /// Records at most.
  private static let most = 100_000

  /// The records in the archive's order; a broken one ends the reading.
  static func records(of bytes: [UInt8]) -> [WARCRecord] {
    var records: [WARCRecord] = []
    var rest = bytes[...]
    while records.count < most {
      rest = rest.drop { $0 == 0x0D || $0 == 0x0A }
      guard rest.starts(with: Array("WARC/".utf8)), let head = MessageHead(rest) else { break }
      guard let length = head.fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
        break
      }
      let block = head.rest.prefix(length)
      records.append(WARCRecord(headers: head.fields, block: block))
      rest = head.rest.dropFirst(length)
    }
    return records
  }
}

/// The head of a message: lines `Name: value` up to a blank line, as HTTP, WARC and letters have.
struct MessageHead {
  /// The first line where it is no field: a request, a status, a version.
  private(set) var first = ""
  /// The fields, names in lower case; of several with the same name the first.
  private(set) var fields: [String: String] = [:]
  /// What follows the blank line.
  private(set) var rest: ArraySlice<UInt8>

  /// Bytes at most of a head.
  private static let largest = 1 << 18

  /// The head at the start of `bytes`; nil when no blank line ends it.
  init?(
    _ bytes: ArraySlice<UInt8>,
    decode: ([UInt8]) -> String = { String(decoding: $0, as: UTF8.self) }
  ) {
    rest = bytes
    var lines: [[UInt8]] = []
    while true {
      guard let end = rest.firstIndex(of: 0x0A), end - bytes.startIndex < Self.largest else {
        return nil
      }
      var line = rest[..<end]
      if line.last == 0x0D { line = line.dropLast() }
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 }
      } else {
        lines.append(Array(line))
      }
    }
    for (number, line) in lines.enumerated() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), number > 0 || !Self.isFirst(line)
      else {
        if number == 0 { first = decode(line) }
        continue
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = decode(Array(line[(colon + 1)...]))
      if fields[String(name.trimmed)] == nil {
        fields[String(name.trimmed)] = String(value.trimmed)
      }
    }
  }

  private static func isFirst(_ line: [UInt8]) -> Bool {
    line.starts(with: Array("HTTP/".utf8)) || line.starts(with: Array("WARC/".utf8))
  }
}
