import Screen

/// What the controls and escape sequences of keyboards mean: xterm's, and those of the Linux
/// console, rxvt, screen and the VT family where they differ.
enum KeySequences {
  /// What begins with Escape, and how many bytes it takes.
  enum Sequence {
    case unfinished
    case key(Key, Int)
    case mouse(MouseDecoder.Report, Int)
    case paste(Int)
    case answer(TerminalAnswer, Int)
    case ignored(Int)
  }

  /// The key of a C0 control or DEL.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .named(.backspace)
    case 0x09: .named(.tab)
    case 0x0A, 0x0D: .named(.enter)
    case 0x1B: .named(.escape)
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .control(Character(Unicode.Scalar(byte + 0x60)))
    }
  }

  /// What stands at the beginning of `bytes`, which is Escape; nothing more will come for a while
  /// when `isComplete`.
  static func sequence(_ bytes: ArraySlice<UInt8>, isComplete: Bool) -> Sequence {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return isComplete ? .key(.named(.escape), 1) : .unfinished
    }
    switch second {
    case 0x5B where rest.count > 1: return controlSequence(bytes)
    case 0x4F where rest.count > 1: return shifted(bytes)
    case 0x5B, 0x4F:
      guard isComplete else { return .unfinished }
      return .key(.alt(Character(Unicode.Scalar(second))), 2)
    case 0x1B: return .key(.named(.escape), 1)
    case 0x5F where rest.count == 1 && !isComplete: return .unfinished
    case 0x5F where rest.dropFirst().first == 0x47 && !isComplete: return graphics(bytes)
    case 0x50 where !isComplete && isName(rest.dropFirst()): return name(bytes)
    default: return alt(rest)
    }
  }

  /// Alt and a letter, or Alt and a control: that is the control behind an Escape.
  private static func alt(_ rest: ArraySlice<UInt8>) -> Sequence {
    guard let (scalar, length) = InputDecoder.scalar(rest) else {
      return (rest.first ?? 0) >= 0x80 ? .unfinished : .key(.named(.escape), 1)
    }
    return .key(.alt(Character(scalar)), length + 1)
  }

  /// ESC _ G, an answer of kitty's graphics protocol, and ESC \ (APC).
  private static func graphics(_ bytes: ArraySlice<UInt8>) -> Sequence {
    let body = bytes.dropFirst(3)
    guard let end = body.firstIndex(of: 0x1B) else {
      return bytes.count < 256 ? .unfinished : .ignored(bytes.count)
    }
    guard end + 1 < bytes.endIndex else { return .unfinished }
    let length = end + (bytes[end + 1] == 0x5C ? 2 : 0) - bytes.startIndex
    return body[..<end].elementsEqual("i=31;OK".utf8)
      ? .answer(.graphics, length) : .ignored(length)
  }

  /// Whether a device control string begins as the answer with a terminal's name does, or may do.
  private static func isName(_ rest: ArraySlice<UInt8>) -> Bool {
    zip(rest, ">|".utf8).allSatisfy { $0 == $1 }
  }

  /// ESC P > | and the terminal's name and version (DCS), and ESC \.
  private static func name(_ bytes: ArraySlice<UInt8>) -> Sequence {
    let body = bytes.dropFirst(4)
    guard let end = body.firstIndex(of: 0x1B) else {
      return bytes.count < 256 ? .unfinished : .ignored(bytes.count)
    }
    guard end + 1 < bytes.endIndex else { return .unfinished }
    let length = end + (bytes[end + 1] == 0x5C ? 2 : 0) - bytes.startIndex
    return .answer(.name(String(decoding: body[..<end], as: UTF8.self)), length)
  }

  /// ESC O and a letter (SS3).
  private static func shifted(_ bytes: ArraySlice<UInt8>) -> Sequence {
    let final = bytes[bytes.startIndex + 2]
    if final == 0x4D { return .key(.named(.enter), 3) }
    // The number pad in its application mode.
    if (0x6A...0x79).contains(final) {
      return .key(.character(Character(Unicode.Scalar(final - 0x40))), 3)
    }
    return key(final: final).map { .key($0, 3) } ?? .ignored(3)
  }

  /// ESC [, parameters and a final byte (CSI).
  private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Sequence {
    let start = bytes.startIndex + 2
    if bytes[start] == 0x4D { return oldMouse(bytes) }
    if bytes[start] == 0x5B {  // The Linux console's F1 to F5: ESC [ [ A.
      guard bytes.count > 3 else { return .unfinished }
      let number = Int(bytes[start + 1]) - 0x40
      return (1...5).contains(number) ? .key(.function(number), 4) : .ignored(4)
    }
    guard let end = bytes[start...].firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return bytes.count < 64 ? .unfinished : .ignored(bytes.count)
    }
    let length = end + 1 - bytes.startIndex
    guard (0x40...0x7E).contains(bytes[end]) else { return .ignored(length - 1) }
    let parameters = bytes[start..<end]
    if parameters.first == 0x3C { return newMouse(parameters.dropFirst(), bytes[end], length) }
    let numbers = Self.numbers(parameters)
    // What the terminal is (DA1): 4 stands for sixels.
    if bytes[end] == 0x63, parameters.first == 0x3F {
      return .answer(.attributes(hasSixels: numbers.dropFirst().contains(4)), length)
    }
    if bytes[end] == 0x7E, numbers.first == 200 { return .paste(length) }
    return key(numbers: numbers, final: bytes[end]).map { .key($0, length) } ?? .ignored(length)
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { part in
      part.prefix(6).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1) - 0x30 : $0 }
    }
  }

  /// ESC [ < button ; column ; row M or m (SGR, mode 1006).
  private static func newMouse(
    _ parameters: ArraySlice<UInt8>, _ final: UInt8, _ length: Int
  ) -> Sequence {
    let numbers = numbers(parameters)
    guard numbers.count == 3, final == 0x4D || final == 0x6D else { return .ignored(length) }
    let report = MouseDecoder.Report(
      button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1, isRelease: final == 0x6D)
    return .mouse(report, length)
  }

  /// ESC [ M and three bytes (mode 1000 alone), where a release does not say of what.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> Sequence {
    guard bytes.count >= 6 else { return .unfinished }
    let values = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
    let isRelease = values[0] & 0x43 == 3
    let report = MouseDecoder.Report(
      button: isRelease ? 0 : values[0], column: values[1] - 1, row: values[2] - 1,
      isRelease: isRelease)
    return .mouse(report, 6)
  }

  /// The key of a final byte that needs no number.
  private static func key(final: UInt8) -> Key? {
    switch final {
    case 0x41, 0x61: .named(.up)
    case 0x42, 0x62: .named(.down)
    case 0x43, 0x63: .named(.right)
    case 0x44, 0x64: .named(.left)
    case 0x46: .named(.end)
    case 0x48: .named(.home)
    case 0x5A: .named(.backtab)
    case 0x50...0x53: .function(Int(final) - 0x4F)
    default: nil
    }
  }

  /// The key of a control sequence; keys that are held down with it are not told apart, but for
  /// letters (CSI u and `modifyOtherKeys`).
  private static func key(numbers: [Int], final: UInt8) -> Key? {
    switch (final, numbers.first ?? 0) {
    case (0x7E, 27) where numbers.count == 3: letter(numbers[2], modifiers: numbers[1])
    case (0x75, let code): letter(code, modifiers: numbers.dropFirst().first ?? 1)
    case (0x7E, 1), (0x7E, 7): .named(.home)
    case (0x7E, 2): .named(.insert)
    case (0x7E, 3): .named(.delete)
    case (0x7E, 4), (0x7E, 8): .named(.end)
    case (0x7E, 5): .named(.pageUp)
    case (0x7E, 6): .named(.pageDown)
    case (0x7E, let code), (0x5E, let code): function(code)
    case (_, 0), (_, 1): key(final: final)
    default: nil
    }
  }

  private static func function(_ code: Int) -> Key? {
    switch code {
    case 11...15: .function(code - 10)
    case 17...21: .function(code - 11)
    case 23...26: .function(code - 12)
    case 28...29: .function(code - 13)
    case 31...34: .function(code - 14)
    default: nil
    }
  }

  /// A letter by its code; modifiers are 1 + Shift 1, Alt 2, Control 4.
  private static func letter(_ code: Int, modifiers: Int) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(clamping: code)) else { return nil }
    let held = max(0, modifiers - 1)
    if code < 0x20 || code == 0x7F {
      return code == 9 && held & 1 != 0 ? .named(.backtab) : control(UInt8(code))
    }
    if held & 4 != 0, scalar.isASCII {
      return .control(Character(scalar.properties.lowercaseMapping))
    }
    return held & 2 != 0 ? .alt(Character(scalar)) : .character(Character(scalar))
  }
}
