/// Cuts output so that libvterm sees a letter and its marks at once.
///
/// In the last column libvterm 0.1 puts a mark that comes by itself at the beginning of the next
/// row, where other terminals put it on its letter; and it looks at 16 characters at a time. Once
/// ASCII is designated as its character set (ESC ( B, which says nothing new) it even separates
/// ASCII letters from their marks: that is left out as long as no other set is asked for.
struct MarginClusters {
  /// Bytes to write in one go; `again` is a letter that was written before.
  struct Piece: Equatable {
    var again: [UInt8] = []
    var bytes: [UInt8] = []
  }

  private enum Sequence { case none, escape, charset, control, command }

  private var held: [UInt8] = []
  private var letter: [UInt8] = []
  private var sequence = Sequence.none
  private var hasOtherSet = false

  /// The pieces of what was held and `bytes`; the last letter is one, an unfinished one is held.
  mutating func pieces(of bytes: some Collection<UInt8>) -> [Piece] {
    let all = withoutDesignation(held + bytes)
    let whole = all.count - Self.unfinished(all)
    held = Array(all[whole...])
    var pieces = [Piece()]
    var isNew = false  // Whether the letter is the end of the last piece.
    var isAlone = false  // Whether the last piece is the letter with its marks.
    for scalar in String(decoding: all[..<whole], as: UTF8.self).unicodeScalars {
      let encoded = Array(UTF8.encode(scalar).map { Array($0) } ?? [])
      if Self.isMark(scalar), !letter.isEmpty {
        if isNew, !isAlone {
          pieces[pieces.count - 1].bytes.removeLast(letter.count)
          pieces.append(Piece(bytes: letter))
        } else if !isAlone {
          pieces.append(Piece(again: letter))
        }
        isAlone = true
        letter += encoded
      } else {
        isNew = advance(over: scalar)
        isAlone = false
        letter = isNew ? encoded : []
      }
      pieces[pieces.count - 1].bytes += encoded
    }
    if isNew, !isAlone {
      pieces[pieces.count - 1].bytes.removeLast(letter.count)
      pieces.append(Piece(bytes: letter))
    }
    return pieces.filter { !$0.bytes.isEmpty }
  }

  /// Follows escape sequences; whether `scalar` is shown.
  private mutating func advance(over scalar: Unicode.Scalar) -> Bool {
    switch (sequence, scalar) {
    case (_, "\u{1B}"): sequence = .escape
    case (.escape, "["): sequence = .control
    case (.escape, "("), (.escape, ")"): sequence = .charset
    case (.escape, "]"), (.escape, "P"): sequence = .command
    case (.escape, _), (.charset, _): sequence = .none
    case (.control, "@"..."~"), (.command, "\u{7}"): sequence = .none
    case (.none, _): return scalar.value >= 0x20
    default: break
    }
    return false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark || scalar == "\u{200D}"
  }

  private mutating func withoutDesignation(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for byte in bytes {
      kept.append(byte)
      let isDesignation = kept.suffix(3).starts(with: [0x1B, 0x28]) && kept.count > 2
      if isDesignation, byte != 0x42 { hasOtherSet = true }
      if isDesignation, byte == 0x42, !hasOtherSet { kept.removeLast(3) }
    }
    return kept
  }

  /// How many bytes at the end are the beginning of a letter, or of a designation.
  private static func unfinished(_ bytes: [UInt8]) -> Int {
    if bytes.last == 0x1B { return 1 }
    if bytes.suffix(2) == [0x1B, 0x28] { return 2 }
    for (index, byte) in bytes.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > index + 1 ? index + 1 : 0
    }
    return 0
  }
}
