import CNcursesw
import Screen

/// What ncurses draws a cell with.
struct Pen {
  let attributes: attr_t
  let pair: Int32
  /// A blank, as a pattern for cells of one character.
  let blank: cchar_t

  init(attributes: attr_t, pair: Int32) {
    self.attributes = attributes
    self.pair = pair
    var cell = cchar_t()
    _ = tinbai_set_cell(&cell, [0x20, 0], attributes, pair)
    blank = cell
  }
}

/// Finds the pen of an ink, and makes the colour pairs that are needed.
struct Palette {
  /// How many colours are in use.
  let depth: ColorDepth
  private let hasDefaultColors: Bool
  private var direct = DirectColor()
  private var theme: Theme?
  private var pens: [Ink: Pen] = [:]
  private var pairs: [Pair: Int32] = [:]
  /// Pens of pictures, which may be many.
  private var paints: [Paint: Pen] = [:]

  private struct Pair: Hashable {
    let foreground, background: Int32
  }

  /// Switches colours on, at most as many as `wanted`; `canRewrite` when the terminal's description
  /// was opened with programs of ``DirectColor``.
  init(wanted: ColorDepth, canRewrite: Bool) {
    guard wanted != .none, has_colors(), start_color() == 0 else {
      depth = .none
      hasDefaultColors = false
      return
    }
    hasDefaultColors = use_default_colors() == 0
    let count = Int(tinbai_color_count())
    let most: ColorDepth =
      count >= 256 ? .palette256 : count >= 16 ? .sixteen : count >= 8 ? .eight : .none
    depth = canRewrite && Self.rewritesColors() ? .truecolor : min(wanted, min(most, .palette256))
  }

  /// Takes `theme` into use; whether it is another one than before.
  mutating func use(_ theme: Theme) -> Bool {
    guard self.theme != theme else { return false }
    let isFirst = self.theme == nil
    self.theme = theme
    pens = [:]
    pairs = [:]
    paints = [:]
    direct.removeAll()
    return !isFirst
  }

  /// Whether pictures have used up nearly all colour pairs; then ``forgetPairs()``.
  var isNearlyFull: Bool { pairs.count > Self.mostPairs }

  /// So many pairs are kept; ncurses has room for 32,767, and a screen of pictures may take
  /// thousands.
  private static let mostPairs = 20_000

  /// Forgets all pairs; everything on the screen must be sent again.
  mutating func forgetPairs() {
    reset_color_pairs()
    pens = [:]
    pairs = [:]
    paints = [:]
  }

  /// The pen that `ink` is drawn with.
  mutating func pen(for ink: Ink) -> Pen {
    if let paint = ink.paint, ink.role == .text, ink.ground == .text, ink.attributes.isEmpty {
      if let known = paints[paint] { return known }
      let made = makePen(for: ink)
      paints[paint] = made
      return made
    }
    if let known = pens[ink] { return known }
    let made = makePen(for: ink)
    pens[ink] = made
    return made
  }

  private mutating func makePen(for ink: Ink) -> Pen {
    guard let theme else { return Pen(attributes: 0, pair: 0) }
    var style = theme.style(for: ink)
    guard depth != .none else {
      // Without colours, what has a ground of its own stands out by being reversed.
      let ground = theme.style(for: Ink(.text)).background
      if style.background != ground { style.attributes.insert(.reverse) }
      return Pen(attributes: Self.bits(of: style.attributes), pair: 0)
    }
    if let paint = ink.paint { return pen(for: paint, style) }
    var foreground = (style.foreground ?? .standard).nearest(in: depth)
    let background = (style.background ?? .standard).nearest(in: depth)
    if foreground == background, style.foreground != style.background {
      foreground = Self.readable(on: background)
    }
    return Pen(
      attributes: Self.bits(of: style.attributes),
      pair: pair(number(of: foreground), number(of: background)))
  }

  /// The pen of a picture's cell: colours that the theme's do not have to make room for.
  private mutating func pen(for paint: Paint, _ style: Style) -> Pen {
    let numbers = [
      (paint.foreground, style.foreground), (paint.background, style.background),
    ].map { own, usual in
      guard depth == .truecolor, case .rgb(let red, let green, let blue)? = own else {
        return number(of: (usual ?? .standard).nearest(in: depth))
      }
      return Int32(DirectColor.shade(red: red, green: green, blue: blue))
    }
    return Pen(attributes: Self.bits(of: style.attributes), pair: pair(numbers[0], numbers[1]))
  }

  /// Black or white: two colours of a theme may fall together where there are few.
  private static func readable(on background: Color) -> Color {
    guard let components = background.components else { return .standard }
    let sum = Int(components.red) + 2 * Int(components.green) + Int(components.blue)
    return .palette(sum > 510 ? 0 : 7)
  }

  private mutating func number(of color: Color) -> Int32 {
    switch color {
    case .standard: -1
    case .palette(let index) where depth != .truecolor || index < 16: Int32(index)
    case .palette, .rgb: slot(of: color)
    }
  }

  private mutating func slot(of color: Color) -> Int32 {
    guard let components = color.components else { return -1 }
    let (red, green, blue) = components
    guard let (number, isNew) = direct.slot(red: red, green: green, blue: blue) else {
      return number(of: color.nearest(in: .sixteen))
    }
    if isNew { Self.rewrite(direct) }
    return Int32(number)
  }

  private mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32 {
    if foreground < 0, background < 0, hasDefaultColors { return 0 }
    let key = Pair(
      foreground: hasDefaultColors || foreground >= 0 ? foreground : 7,
      background: hasDefaultColors || background >= 0 ? background : 0)
    if let known = pairs[key] { return known }
    let made = Int32(pairs.count + 1)
    guard init_extended_pair(made, key.foreground, key.background) == 0 else { return 0 }
    pairs[key] = made
    return made
  }

  private static func bits(of attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= tinbai_bold() }
    if attributes.contains(.dim) { bits |= tinbai_dim() }
    if attributes.contains(.italic) { bits |= tinbai_italic() }
    if attributes.contains(.underline) { bits |= tinbai_underline() }
    if attributes.contains(.reverse) { bits |= tinbai_reverse() }
    // ncurses knows no line through letters.
    if attributes.contains(.strike) { bits |= tinbai_dim() }
    return bits
  }

  /// Writes the programs into the memory that ``DirectColor/reserved`` made room for.
  private static func rewrite(_ direct: DirectColor) {
    for (name, isForeground) in [("setaf", true), ("setab", false)] {
      guard let memory = tinbai_capability_memory(name) else { continue }
      let program = direct.program(isForeground: isForeground)
      guard program.count <= DirectColor.programLimit else { continue }
      for (offset, byte) in program.enumerated() { memory[offset] = CChar(bitPattern: byte) }
      memory[program.count] = 0
    }
  }

  /// Whether ncurses really uses the programs that we write: a trial before anything is shown.
  private static func rewritesColors() -> Bool {
    var trial = DirectColor()
    guard let front = trial.slot(red: 1, green: 23, blue: 45),
      let back = trial.slot(red: 67, green: 89, blue: 101)
    else { return false }
    rewrite(trial)
    guard init_extended_pair(1, Int32(front.number), Int32(back.number)) == 0 else { return false }
    let written = String(decoding: PenTrial.bytes(attributes: 0, pair: 1).before, as: UTF8.self)
    let isSound =
      written.contains("\u{1B}[38;2;1;23;45m") && written.contains("\u{1B}[48;2;67;89;101m")
    rewrite(DirectColor())
    return isSound
  }
}
