internal import FoundationEssentials

/// Writes `StoredFields` as `JSONDecoder` reads them, many times as fast as `JSONEncoder`, which an
/// import would otherwise wait for once an article.
struct FieldsJSON {
  private(set) var bytes: [UInt8] = []

  /// The JSON of an article's fields.
  init(_ fields: StoredFields) throws {
    bytes.reserveCapacity(256 + (fields.lead?.utf8.count ?? 0))
    bytes.append(UInt8(ascii: "{"))
    put("file", fields.file)
    put("format", fields.format)
    put("lead", fields.lead)
    put("author", fields.author)
    put("topic", fields.topic)
    put("language", fields.language)
    put("tags", fields.tags)
    put("revised", fields.revised)
    put("sourceKey", fields.sourceKey)
    // What few articles have is left to the encoder.
    try encode("modified", fields.modified)
    try encode("image", fields.image)
    try encode("attachments", fields.attachments)
    try encode("newer", fields.newer)
    try encode("older", fields.older)
    try encode("document", fields.document)
    try encode("site", fields.site)
    try encode("warnings", fields.warnings)
    try encode("person", fields.person)
    try encode("columns", fields.columns)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func begin(_ key: StaticString) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func put(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    begin(key)
    put(text)
  }

  private mutating func put(_ key: StaticString, _ texts: [String]?) {
    guard let texts else { return }
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      put(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func put(_ key: StaticString, _ number: Int64?) {
    guard let number else { return }
    begin(key)
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func put(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for (at, byte) in utf8.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<at]))
        escape(byte)
        start = at + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    guard byte < 0x20 else { return bytes.append(byte) }
    bytes.append(contentsOf: "u00".utf8)
    for digit in [byte >> 4, byte & 0xF] {
      bytes.append(Array("0123456789abcdef".utf8)[Int(digit)])
    }
  }

  private mutating func encode(_ key: StaticString, _ value: (some Encodable)?) throws {
    guard let value else { return }
    begin(key)
    bytes.append(contentsOf: try JSONEncoder().encode(value))
  }
}
