/// The line break classes of UAX #14, resolved by its rule LB1, in the order of the tables.
///
/// Four are ours: `ope` and `cpe` are brackets of East Asian width, `xp` places reserved for emoji,
/// and `sa` letters of Thai and its like, which are letters for the rules.
enum LineBreakClass: UInt8 {
  case al, hl, nu, sp, bk, cr, lf, nl, zw, wj, zwj, cm, gl, cl, cp, cpe, ex, is_, sy, op, ope, qu
  case ns, b2, ba, hy, bb, cb, in_, pr, po, id, xp, eb, em, h2, h3, jl, jv, jt, ri, sa

  /// The class of a scalar.
  init(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    switch code {
    case 0x61...0x7A, 0x41...0x5A, 0xC0...0xD6, 0xD8...0xF6, 0x1E00...0x1EFF: self = .al
    case 0x20: self = .sp
    case 0x4E00...0x9FFF: self = .id
    case 0xAC00...0xD7A3: self = (code - 0xAC00).isMultiple(of: 28) ? .h2 : .h3
    default: self = Self.lookUp(code)
    }
  }

  private static func lookUp(_ code: UInt32) -> LineBreakClass {
    let code = StartTable.value(of: code, in: LineBreakTables.starts, bits: 6)
    return LineBreakClass(rawValue: code) ?? .al
  }
}

/// Some line break classes.
struct LineBreakClasses {
  private let bits: UInt64

  /// These classes.
  init(_ classes: LineBreakClass...) {
    bits = classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Whether a class is among them; nil is not.
  func contains(_ wanted: LineBreakClass?) -> Bool {
    guard let wanted else { return false }
    return bits >> UInt64(wanted.rawValue) & 1 == 1
  }

  /// What ends a line always.
  static let hard = LineBreakClasses(.bk, .cr, .lf, .nl)
  /// Marks that belong to what stands before them.
  static let marks = LineBreakClasses(.cm, .zwj)
  /// Letters of alphabets.
  static let letters = LineBreakClasses(.al, .hl)
  /// Letters and signs before which a line may always end.
  static let pictures = LineBreakClasses(.id, .xp, .eb, .em)
  /// Hangul.
  static let hangul = LineBreakClasses(.jl, .jv, .jt, .h2, .h3)
  /// Opening brackets.
  static let open = LineBreakClasses(.op, .ope)
  /// Closing brackets.
  static let close = LineBreakClasses(.cl, .cp, .cpe)
  /// What stands at the end of a line, never at its beginning.
  static let trailing = LineBreakClasses(.cl, .cp, .cpe, .ex, .is_, .sy)
  /// What no line begins with, but for blanks before it.
  static let followers = LineBreakClasses(.ba, .hy, .ns, .in_)
  /// Signs of currency, percent and their like.
  static let affixes = LineBreakClasses(.pr, .po)
  /// Affixes and the hyphen, which a number may have before it.
  static let beforeNumbers = LineBreakClasses(.pr, .po, .hy)
}
