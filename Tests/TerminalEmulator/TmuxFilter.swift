/// Takes out of what a program writes what tmux would hand on to the terminal around it.
///
/// What comes may be cut anywhere.
struct TmuxFilter {
  private var state = State.text

  private enum State: Equatable {
    case text
    /// So many bytes of the beginning have come.
    case beginning(Int)
    case inside
    /// Behind an Escape, which is the first of two or the beginning of the end.
    case escape
  }

  private static let beginning = Array("\u{1B}Ptmux;".utf8)

  /// What is left of `bytes`, for the program's own screen.
  mutating func rest(of bytes: some Collection<UInt8>) -> [UInt8] {
    var rest: [UInt8] = []
    for byte in bytes {
      switch state {
      case .text, .beginning: begin(byte, &rest)
      case .inside: if byte == 0x1B { state = .escape }
      case .escape: state = byte == 0x5C ? .text : .inside
      }
    }
    return rest
  }

  private mutating func begin(_ byte: UInt8, _ rest: inout [UInt8]) {
    var count = 0
    if case .beginning(let known) = state { count = known }
    if byte == Self.beginning[count] {
      state = count + 1 == Self.beginning.count ? .inside : .beginning(count + 1)
      return
    }
    rest += Self.beginning[..<count]
    state = byte == 0x1B ? .beginning(1) : .text
    if state == .text { rest.append(byte) }
  }
}
