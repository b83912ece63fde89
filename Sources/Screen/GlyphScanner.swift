/// Walks through text glyph by glyph: safe, with marks on their base, each with its width.
struct GlyphScanner: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var upcoming: Unicode.Scalar?
  private let keepsJoiners: Bool

  /// A walk through `text`; `keepsJoiners` for lines of output, where no frame depends on widths.
  init(_ text: String, keepsJoiners: Bool = false) {
    self.keepsJoiners = keepsJoiners
    scalars = text.unicodeScalars.makeIterator()
    upcoming = scalars.next()
  }

  /// The next glyph, nil at the end.
  mutating func next() -> Glyph? {
    while let scalar = upcoming {
      upcoming = scalars.next()
      if (0x20..<0x7F).contains(scalar.value), (upcoming?.value ?? 0) < 0x300 {
        return Glyph(checked: GlyphText(scalar), width: 1)
      }
      switch ScalarFate(scalar) {
      case .kept: if let glyph = glyph(startingWith: scalar) { return glyph }
      case .blank: if !isFirstHalfOfLineEnd(scalar) { return .blank }
      case .replaced: return replacement(of: scalar)
      case .leftOut: break
      }
    }
    return nil
  }

  private func isFirstHalfOfLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" && upcoming == "\n"
  }

  /// U+FFFD; marks stand on it only where they stood on the original (not on a control).
  private mutating func replacement(of scalar: Unicode.Scalar) -> Glyph {
    let isControl = scalar.value < 0xA0 || (0x2028...0x2029).contains(scalar.value)
    if isControl { return Glyph(checked: GlyphText(ScalarFate.mark), width: 1) }
    return gather(on: ScalarFate.mark, width: 1)
  }

  /// The glyph of a kept scalar; nil for a joiner or selector that stands on nothing.
  private mutating func glyph(startingWith scalar: Unicode.Scalar) -> Glyph? {
    let width = CharacterWidth.columns(of: scalar)
    if width > 0 {
      guard let upcoming, upcoming.value >= 0x300 else {
        return Glyph(checked: GlyphText(scalar), width: width)
      }
      return gather(on: scalar, width: width)
    }
    if Self.isInvisible(scalar) { return nil }
    var text = GlyphText("\u{25CC}")
    let marks = gather(on: scalar, width: 1).scalars
    for index in 0..<Glyph.combiningLimit { marks[index].map { text.append($0) } }
    return Glyph(checked: text, width: 1)
  }

  /// Puts the zero-width scalars that follow on `base`; more than a cell holds are dropped.
  private mutating func gather(on base: Unicode.Scalar, width: Int) -> Glyph {
    var text = GlyphText(base)
    var previous = base
    var room = Glyph.combiningLimit - (CharacterWidth.columns(of: base) == 0 ? 1 : 0)
    while let scalar = upcoming, scalar.value >= 0x300 {
      let fate = ScalarFate(scalar)
      if fate == .kept {
        guard CharacterWidth.columns(of: scalar) == 0,
          CharacterWidth.joins(scalar, to: previous)
        else { break }
        if room > 0, keepsJoiners || !Self.isDisputed(scalar, on: base) {
          text.append(scalar)
          room -= 1
        }
      } else if fate != .leftOut || ScalarFate.endsCluster(scalar) {
        break
      }
      previous = scalar
      upcoming = scalars.next()
    }
    return Glyph(checked: text, width: width)
  }

  /// Joiners and variation selectors, which show nothing by themselves.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C...0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Whether some terminals change the width of what stands before this scalar, and others do not.
  ///
  /// Emoji joined by ZWJ are one picture of two columns in some, several pictures in others;
  /// a presentation selector makes a sign one or two columns wide. Without them each sign has the
  /// same width everywhere and the frame holds.
  private static func isDisputed(_ scalar: Unicode.Scalar, on base: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F: true
    case 0x200D: (0x2000...0x32FF).contains(base.value) || (0x1F000...0x1FAFF).contains(base.value)
    default: false
    }
  }
}
