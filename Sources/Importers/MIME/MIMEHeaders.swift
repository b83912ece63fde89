/// The headers of a message or of one part of it.
///
/// Specification: RFC 5322, section 2.2; parameters: RFC 2045, section 5.1.
struct MIMEHeaders: Sendable {
  /// Bytes at most of a head that is looked at.
  static let largest = 256 << 10

  private var values: [String: String] = [:]

  /// The headers at the start of `bytes`; `end` is the place behind the blank line after them.
  init(of bytes: ArraySlice<UInt8>, end: inout Int) {
    var place = bytes.startIndex
    var name: String?
    let last = min(bytes.endIndex, bytes.startIndex + Self.largest)
    while place < last {
      let lineEnd = bytes[place..<last].firstIndex(of: 0x0A) ?? last
      var line = bytes[place..<lineEnd]
      if line.last == 0x0D { line = line.dropLast() }
      place = min(lineEnd + 1, last)
      guard let first = line.first else { break }
      let text = String(decoding: line, as: UTF8.self)
      if first == 0x20 || first == 0x09 {
        if let name { values[name]? += " " + text.trimmed }
      } else {
        name = add(text)
      }
    }
    end = place
  }

  /// Keeps the first header of each name.
  private mutating func add(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].trimmed.lowercased()
    guard values[name] == nil else { return nil }
    values[name] = String(line[line.index(after: colon)...].trimmed)
    return name
  }

  /// The value of a header by its name in lower case, unfolded.
  subscript(name: String) -> String? { values[name] }

  /// The type of the content without its parameters, in lower case.
  var contentType: String {
    let value = values["content-type"] ?? ""
    return value.prefix { $0 != ";" }.trimmed.lowercased()
  }

  /// A parameter of a header, such as `boundary` of `content-type`.
  func parameter(_ name: String, of header: String) -> String? {
    guard let value = values[header] else { return nil }
    var rest = value.drop { $0 != ";" }.dropFirst()
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let key = rest[..<equals].trimmed.lowercased()
      var tail = rest[rest.index(after: equals)...].drop { $0 == " " }
      let found: Substring
      if tail.first == "\"" {
        tail = tail.dropFirst()
        found = tail.prefix { $0 != "\"" }
        rest = tail.dropFirst(found.count + 1).drop { $0 != ";" }.dropFirst()
      } else {
        found = tail.prefix { $0 != ";" }
        rest = tail.dropFirst(found.count + 1)
      }
      if key == name { return String(found.trimmed) }
    }
    return nil
  }
}
