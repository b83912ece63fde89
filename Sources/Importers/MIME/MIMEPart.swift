/// One part of a message, or the whole of it.
///
/// Specification: RFC 2045 and RFC 2046, section 5.1.
struct MIMEPart: Sendable {
  /// Parts at most that a message is cut into.
  static let most = 4096
  /// Multiparts inside each other at most.
  static let depth = 8

  let headers: MIMEHeaders
  /// The content as it was sent, still encoded.
  let body: ArraySlice<UInt8>

  /// Reads the headers of a message or part.
  init(_ bytes: ArraySlice<UInt8>) {
    var end = bytes.startIndex
    headers = MIMEHeaders(of: bytes, end: &end)
    body = bytes[end...]
  }

  /// The content without its transfer encoding.
  var content: [UInt8] {
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    case "base64": Base64.bytes(body, isWhole: false) ?? []
    default: Array(body)
    }
  }

  /// All parts that are not cut further, in order; the message itself when it has no parts.
  var leaves: [MIMEPart] {
    var found: [MIMEPart] = []
    gather(into: &found, depth: 0)
    return found
  }

  private func gather(into found: inout [MIMEPart], depth: Int) {
    guard found.count < Self.most else { return }
    guard depth < Self.depth, headers.contentType.hasPrefix("multipart/"),
      let boundary = headers.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return found.append(self) }
    for piece in Self.pieces(of: body, boundary: Array("--".utf8) + Array(boundary.utf8)) {
      MIMEPart(piece).gather(into: &found, depth: depth + 1)
    }
  }

  /// What stands between the lines that begin with the boundary.
  private static func pieces(
    of body: ArraySlice<UInt8>, boundary: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var place = body.startIndex
    while place < body.endIndex, pieces.count < most {
      let lineEnd = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[place..<lineEnd].starts(with: boundary) {
        if let start { pieces.append(withoutLastLineEnd(body[start..<max(start, place)])) }
        let tail = body[place..<lineEnd].dropFirst(boundary.count)
        start = min(lineEnd + 1, body.endIndex)
        if tail.starts(with: [0x2D, 0x2D]) {
          start = nil
          break
        }
      }
      place = lineEnd + 1
    }
    if let start, start < body.endIndex { pieces.append(body[start...]) }
    return pieces
  }

  private static func withoutLastLineEnd(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var piece = piece
    if piece.last == 0x0A { piece = piece.dropLast() }
    if piece.last == 0x0D { piece = piece.dropLast() }
    return piece
  }
}
