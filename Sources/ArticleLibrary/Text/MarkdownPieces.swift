// https://github.github.com/gfm/ (what ends a block is in its sections 3 to 5)

/// A long Markdown text that is read piece by piece, so that its beginning can be shown at once.
///
/// The blocks of all pieces are those of the whole text. A text is cut before a line that starts
/// at the margin behind a blank one, and only where that line cannot belong to a list, a meaning, to
/// code or to raw HTML above it. Texts with link definitions or footnotes are read in one piece.
public struct MarkdownPieces: Hashable, Sendable {
  private let markdown: String
  /// Bytes that have been read.
  public private(set) var taken = 0
  private let isWhole: Bool

  /// The pieces of a text.
  public init(_ markdown: String) {
    var text = markdown
    text.makeContiguousUTF8()
    self.markdown = text
    isWhole = text.utf8.count <= MarkdownPieces.least || MarkdownPieces.hasDefinitions(text)
  }

  /// Texts that are not longer are one piece.
  private static let least = 48_000

  /// Bytes that have not been read.
  public var remaining: Int { markdown.utf8.count - taken }
  /// Whether everything has been read.
  public var isAtEnd: Bool { remaining == 0 }

  /// Reads the next piece of at least `bytes`, or whatever is left.
  public mutating func read(_ bytes: Int) -> RichText {
    let end = isWhole ? markdown.utf8.count : nextCut(atLeast: bytes)
    let utf8 = markdown.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: taken)
    let piece = markdown[from..<utf8.index(from, offsetBy: end - taken)]
    taken = end
    return RichText(markdown: String(piece))
  }

  /// Where the text may be cut behind `bytes` more, in bytes.
  private func nextCut(atLeast bytes: Int) -> Int {
    markdown.utf8.withContiguousStorageIfAvailable { utf8 in
      var finder = CutFinder(bytes: utf8, position: taken)
      return finder.cut(behind: taken + bytes)
    } ?? markdown.utf8.count
  }

  /// Whether a line looks like `[name]: …`, which means something everywhere in the text.
  private static func hasDefinitions(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { utf8 in
      for index in utf8.indices.dropLast()
      where utf8[index] == UInt8(ascii: "]") && utf8[index + 1] == UInt8(ascii: ":") {
        if startsWithBracket(utf8, before: index) { return true }
      }
      return false
    } ?? true
  }

  /// Whether the line that holds `index`, or the one before it, begins with a bracket.
  private static func startsWithBracket(_ utf8: UnsafeBufferPointer<UInt8>, before index: Int)
    -> Bool
  {
    var place = index - 1
    var lines = 0
    var first: UInt8 = 0
    while place >= 0, lines < 3 {
      let byte = utf8[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if first == UInt8(ascii: "[") { return true }
        lines += 1
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: ">") {
        first = byte
      }
      place -= 1
    }
    return place < 0 && first == UInt8(ascii: "[")
  }
}

/// Walks through lines and finds where a text can be cut; lives no longer than the bytes.
private struct CutFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the line begins.
  var position: Int

  private var fence: (sign: UInt8, length: Int)?
  private var isBehindBlank = false

  init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The first cut at `least` or behind it; the end when there is none or none is sure.
  mutating func cut(behind least: Int) -> Int {
    while position < bytes.count {
      let end = lineEnd
      let text = position..<end
      if position >= least, isBehindBlank, fence == nil, beginsBlock(text) { return position }
      guard pass(text) else { return bytes.count }
      position = end < bytes.count ? end + 1 : end
    }
    return bytes.count
  }

  private var lineEnd: Int {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether a line begins a block of its own whatever stands above the blank line before it.
  private func beginsBlock(_ line: Range<Int>) -> Bool {
    guard let first = bytes[line].first else { return false }
    switch first {
    case 0...0x20, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "<"),
      UInt8(ascii: ":"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return false
    default: return true
    }
  }

  /// Goes over a line; false when it opens something whose end is not sure.
  private mutating func pass(_ line: Range<Int>) -> Bool {
    guard let start = line.first(where: { bytes[$0] > 0x20 }) else {
      isBehindBlank = true
      return true
    }
    let indent = start - line.lowerBound
    isBehindBlank = false
    if let open = fence {
      if run(at: start, in: line) >= open.length, bytes[start] == open.sign, indent < 4,
        bytes[(start + run(at: start, in: line))..<line.upperBound].allSatisfy({ $0 <= 0x20 })
      {
        fence = nil
      }
      return true
    }
    if bytes[start] == UInt8(ascii: "<") { return !opensHTML(start..<line.upperBound) }
    guard let found = fenceRun(in: start..<line.upperBound) else { return true }
    guard found.place == line.lowerBound else { return indent >= 4 }
    fence = (bytes[found.place], found.length)
    return true
  }

  private func run(at place: Int, in line: Range<Int>) -> Int {
    bytes[place..<line.upperBound].prefix { $0 == bytes[place] }.count
  }

  /// A fence in a line, also one behind list marks, but not one with a backtick behind it.
  private func fenceRun(in line: Range<Int>) -> (place: Int, length: Int)? {
    guard
      let place = line.first(where: {
        !Array(" \t-+*.)0123456789>".utf8).contains(bytes[$0])
      }), bytes[place] == UInt8(ascii: "`") || bytes[place] == UInt8(ascii: "~")
    else { return nil }
    let length = run(at: place, in: line)
    guard length >= 3 else { return nil }
    let info = bytes[(place + length)..<line.upperBound]
    if bytes[place] == UInt8(ascii: "`"), info.contains(UInt8(ascii: "`")) { return nil }
    return (place, length)
  }

  /// Whether a line opens HTML that may go on over blank lines.
  private func opensHTML(_ line: Range<Int>) -> Bool {
    let next = line.count > 1 ? bytes[line.lowerBound + 1] | 0x20 : 0
    return Array("!?pst".utf8).contains(next)
  }
}
