/// How many columns a terminal gives to one Unicode scalar.
///
/// This is wcwidth's model, which xterm, libvterm, tmux and ncurses share: a scalar takes none,
/// one or two columns whatever stands beside it. See https://www.unicode.org/reports/tr11/.
enum CharacterWidth {
  /// Columns of a scalar that ``ScalarFate`` keeps: 0, 1 or 2.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    switch code {
    case 0..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E: return 1
    case 0x300...0x36F: return 0
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return 2
    default: break
    }
    if holds(CharacterWidthTables.zero, code) { return 0 }
    return code >= 0x1100 && holds(CharacterWidthTables.wide, code) ? 2 : 1
  }

  /// Whether a Hangul vowel or final belongs to the scalar before it.
  ///
  /// These take no column in any terminal, but Unicode joins them to Hangul alone (UAX #29, GB6–8).
  static func joins(_ scalar: Unicode.Scalar, to previous: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11A7, 0xD7B0...0xD7C6: hangulShape(previous) == .leadOrOpen
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB:
      hangulShape(previous) == .closed
        || hangulShape(previous) == .leadOrOpen && !isLead(previous)
    default: true
    }
  }

  private enum HangulShape { case leadOrOpen, closed, none }

  private static func isLead(_ scalar: Unicode.Scalar) -> Bool {
    (0x1100...0x115F).contains(scalar.value) || (0xA960...0xA97C).contains(scalar.value)
  }

  private static func hangulShape(_ scalar: Unicode.Scalar) -> HangulShape {
    switch scalar.value {
    case 0x1100...0x11A7, 0xA960...0xA97C, 0xD7B0...0xD7C6: .leadOrOpen
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB: .closed
    case 0xAC00...0xD7A3: (scalar.value - 0xAC00).isMultiple(of: 28) ? .leadOrOpen : .closed
    default: .none
    }
  }

  /// Whether `code` lies in one of the ranges of a table.
  private static func holds(_ table: [UInt32], _ code: UInt32) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if table[2 * middle + 1] < code {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < table.count / 2 && table[2 * low] <= code
  }
}
