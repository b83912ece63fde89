import CVterm

/// A colour as the emulated terminal understood it.
public enum EmulatedColor: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of 256.
  case palette(UInt8)
  /// 24 bits.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  init(_ color: VTermColor, defaultFlag: VTermColorType) {
    if UInt32(color.type) & defaultFlag.rawValue != 0 {
      self = .standard
    } else if UInt32(color.type) & VTERM_COLOR_INDEXED.rawValue != 0 {
      self = .palette(color.indexed.idx)
    } else {
      self = .rgb(red: color.rgb.red, green: color.rgb.green, blue: color.rgb.blue)
    }
  }
}

/// What the emulated terminal shows in one place.
public struct EmulatedCell: Hashable, Sendable {
  /// The character with its marks; empty for a place that was never written, and for the second
  /// column of a wide character.
  public let text: String
  /// Columns: 1, 2, or 0 in the second column of a wide character.
  public let width: Int
  /// Whether the letters are bold.
  public let isBold: Bool
  /// Whether the letters are slanted.
  public let isItalic: Bool
  /// Whether a line is under the letters.
  public let isUnderlined: Bool
  /// Whether foreground and background are exchanged.
  public let isReversed: Bool
  /// Whether a line goes through the letters.
  public let isStruck: Bool
  /// The colour of the letters.
  public let foreground: EmulatedColor
  /// The colour behind them.
  public let background: EmulatedColor

  init(_ cell: VTermScreenCell) {
    let codes = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    var scalars = String.UnicodeScalarView()
    // In the second column of a wide character libvterm leaves what was there before.
    for code in codes.prefix(while: { $0 != 0 && codes[0] != .max }) {
      if let scalar = Unicode.Scalar(code) { scalars.append(scalar) }
    }
    text = String(scalars)
    width = codes[0] == .max ? 0 : Int(cell.width)
    isBold = tinbai_cell_bold(cell) != 0
    isItalic = tinbai_cell_italic(cell) != 0
    isUnderlined = tinbai_cell_underline(cell) != 0
    isReversed = tinbai_cell_reverse(cell) != 0
    isStruck = tinbai_cell_strike(cell) != 0
    foreground = EmulatedColor(cell.fg, defaultFlag: VTERM_COLOR_DEFAULT_FG)
    background = EmulatedColor(cell.bg, defaultFlag: VTERM_COLOR_DEFAULT_BG)
  }
}
