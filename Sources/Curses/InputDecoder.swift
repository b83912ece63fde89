import Screen

// What terminals send: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html

/// Turns the bytes that a terminal sends into events.
///
/// Bytes may come in pieces of any size: what is not finished waits for the rest. Nothing is lost
/// and nothing changes places. It knows no terminal and no clock.
struct InputDecoder {
  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  private var mouse = MouseDecoder()
  private var answers: [TerminalAnswer] = []

  /// Whether what waits may be a key by itself (Escape, Alt and `[`), which only time can tell.
  var isUndecided: Bool {
    pending.first == 0x1B && paste == nil
      && ([
        [0x1B], [0x1B, 0x5B], [0x1B, 0x4F], [0x1B, 0x5F], [0x1B, 0x50], [0x1B, 0x50, 0x3E],
      ].contains(pending) || pending.starts(with: [0x1B, 0x5F, 0x47]))
  }

  /// What the terminal has answered since the last call.
  mutating func takeAnswers() -> [TerminalAnswer] {
    defer { answers = [] }
    return answers
  }

  /// The events in `bytes`, at `milliseconds` of a clock that only goes forward.
  mutating func events(in bytes: some Sequence<UInt8>, at milliseconds: Int) -> [TerminalEvent] {
    pending += bytes
    if pending.count == 1, paste == nil, (0x20..<0x7F).contains(pending[0]) {
      return [.key(.character(Character(Unicode.Scalar(pending.removeLast()))))]
    }
    return decode(at: milliseconds, isComplete: false)
  }

  /// The keys in what waits, since nothing followed for a while.
  mutating func settle() -> [TerminalEvent] {
    isUndecided ? decode(at: 0, isComplete: true) : []
  }

  private mutating func decode(at milliseconds: Int, isComplete: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var text = String.UnicodeScalarView()
    var place = 0
    func flush() {
      events += String(text).map { .key(.character($0)) }
      text = String.UnicodeScalarView()
    }
    while place < pending.count {
      let rest = pending[place...]
      if paste != nil {
        guard let length = continuePaste(rest, &events) else { break }
        place += length
      } else if let (scalar, length) = Self.scalar(rest) {
        text.append(scalar)
        place += length
      } else if rest[place] >= 0x80 {
        break
      } else {
        flush()
        guard let length = control(rest, isComplete, milliseconds, &events) else { break }
        place += length
      }
    }
    flush()
    pending.removeFirst(min(place, pending.count))
    return events
  }

  /// Takes one control or sequence; its length, or nil when it is not finished.
  private mutating func control(
    _ rest: ArraySlice<UInt8>, _ isComplete: Bool, _ milliseconds: Int,
    _ events: inout [TerminalEvent]
  ) -> Int? {
    guard let first = rest.first else { return nil }
    guard first == 0x1B else {
      events.append(.key(KeySequences.control(first)))
      return 1
    }
    switch KeySequences.sequence(rest, isComplete: isComplete) {
    case .unfinished: return nil
    case .key(let key, let length):
      events.append(.key(key))
      return length
    case .mouse(let report, let length):
      if let event = mouse.event(report, at: milliseconds) { events.append(.mouse(event)) }
      return length
    case .paste(let length):
      paste = []
      return length
    case .answer(let answer, let length):
      answers.append(answer)
      return length
    case .ignored(let length): return length
    }
  }

  /// Takes in pasted bytes up to the end mark; nil when the mark may have been cut in two.
  private mutating func continuePaste(
    _ rest: ArraySlice<UInt8>, _ events: inout [TerminalEvent]
  ) -> Int? {
    let mark = Array("\u{1B}[201~".utf8)
    var place = rest.startIndex
    while let escape = rest[place...].firstIndex(of: 0x1B) {
      let tail = rest[escape...].prefix(mark.count)
      if tail.elementsEqual(mark) {
        let text = Self.text(of: (paste ?? []) + rest[..<escape])
        paste = nil
        events.append(.paste(text))
        return escape + mark.count - rest.startIndex
      }
      if tail.count < mark.count, mark.starts(with: tail) {
        paste?.append(contentsOf: rest[..<escape])
        return escape > rest.startIndex ? escape - rest.startIndex : nil
      }
      place = escape + 1
    }
    paste?.append(contentsOf: rest)
    return rest.count
  }

  /// Pasted bytes as text; terminals send line breaks as carriage returns.
  private static func text(of bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      scalars.append(scalar == "\r" ? "\n" : scalar)
    }
    return String(scalars)
  }

  /// The printable scalar at the beginning and its length in bytes.
  ///
  /// Nil for a control and for a letter whose end is still to come; a broken letter is U+FFFD.
  static func scalar(_ rest: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = rest.first, first >= 0x20, first != 0x7F else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let mark: Unicode.Scalar = "\u{FFFD}"
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first) else { return (mark, 1) }
    let bytes = rest.prefix(length)
    if let broken = bytes.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return (mark, broken - rest.startIndex)
    }
    guard bytes.count == length else { return nil }
    return (String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? mark, length)
  }
}
