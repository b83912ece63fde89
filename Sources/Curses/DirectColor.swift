/// 24-bit colours without touching the terminal's palette.
///
/// ncurses names colours by number and turns a number into bytes by the terminal's `setaf` and
/// `setab`, small programs (see "Parameterized Strings" in terminfo(5)). Here these are replaced by
/// programs of our own: 0–15 stay the person's colours, and each number from 16 on stands for the
/// colour that a theme asked for. The programs are rewritten in place when a new colour comes.
/// Numbers from ``firstShade`` on are counted out: the colours of pictures, ``shades`` of each light.
struct DirectColor {
  /// The first number of a picture's colour.
  static let firstShade = 256
  /// So many kinds of red, green and blue a picture has, each 8½ from the next.
  ///
  /// Terminals' descriptions, and with them ncurses, may have room for 32,767 colours.
  static let shades = 31
  /// How many colours there are.
  static let colorCount = firstShade + shades * shades * shades
  /// The first number that stands for a 24-bit colour.
  static let firstSlot = 16
  /// How many colours there is room for.
  static let capacity = 112

  private var colors: [(red: UInt8, green: UInt8, blue: UInt8)] = []

  /// The number of a colour and whether it is new; nil when there is no more room.
  mutating func slot(red: UInt8, green: UInt8, blue: UInt8) -> (number: Int, isNew: Bool)? {
    if let known = colors.firstIndex(where: { $0 == (red, green, blue) }) {
      return (Self.firstSlot + known, false)
    }
    guard colors.count < Self.capacity else { return nil }
    colors.append((red, green, blue))
    return (Self.firstSlot + colors.count - 1, true)
  }

  /// The number of the picture's colour nearest to this one.
  static func shade(red: UInt8, green: UInt8, blue: UInt8) -> Int {
    let steps = [red, green, blue].map { (Int($0) * (shades - 1) + 127) / 255 }
    return firstShade + steps.reduce(0) { $0 * shades + $1 }
  }

  /// Counts red, green and blue out of a number from ``firstShade`` on.
  private static let shadeProgram: String = {
    let number = "%p1%{\(firstShade)}%-"
    let parts = [
      "%{\(shades * shades)}%/", "%{\(shades)}%/%{\(shades)}%m", "%{\(shades)}%m",
    ]
    return parts.map { "\(number)\($0)%{17}%*%{2}%/%d" }.joined(separator: ";")
  }()

  /// Forgets all colours.
  mutating func removeAll() {
    colors = []
  }

  /// The program for letters, or for what is behind them.
  func program(isForeground: Bool) -> [UInt8] {
    let (dark, bright, wide) = isForeground ? ("3", "9", "38") : ("4", "10", "48")
    var text = "\u{1B}[%?%p1%{8}%<%t\(dark)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d"
    text += "%e%p1%{\(Self.firstShade - 1)}%>%t\(wide);2;\(Self.shadeProgram)%e\(wide);2;%?"
    for (index, color) in colors.enumerated() {
      text += "%p1%{\(Self.firstSlot + index)}%=%t\(color.red);\(color.green);\(color.blue)%e"
    }
    return Array((text + "0;0;0%;%;m").utf8)
  }

  /// The most bytes that a program can have.
  static let programLimit: Int = {
    var full = DirectColor()
    for number in 0..<capacity { _ = full.slot(red: 255, green: 255, blue: UInt8(100 + number)) }
    return full.program(isForeground: false).count
  }()

  /// A first program with room for all colours: filled up with blanks behind the last byte.
  static var reserved: [UInt8] {
    let program = DirectColor().program(isForeground: true)
    return program + Array(repeating: 0x20, count: programLimit - program.count)
  }

  /// `terminfo` with programs that can be rewritten; nil for a terminal without ECMA-48 colours.
  static func patched(_ terminfo: CompiledTerminfo) -> CompiledTerminfo? {
    let foreground = CompiledTerminfo.Capability.setForeground
    let background = CompiledTerminfo.Capability.setBackground
    guard terminfo.number(CompiledTerminfo.Capability.maxColors) ?? 0 >= 8,
      terminfo.string(foreground)?.starts(with: [0x1B, 0x5B]) ?? false,
      terminfo.string(background)?.starts(with: [0x1B, 0x5B]) ?? false,
      var changed = terminfo.replacing(
        strings: [(foreground, reserved), (background, reserved)])
    else { return nil }
    changed.setNumber(CompiledTerminfo.Capability.maxColors, to: colorCount)
    changed.setNumber(CompiledTerminfo.Capability.maxPairs, to: 32_767)
    return changed
  }
}
