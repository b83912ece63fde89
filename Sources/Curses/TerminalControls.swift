import CNcursesw

/// What is switched on and off besides what ncurses does.
struct TerminalControls {
  /// Whether the terminal is of the xterm kind: reports its mouse, marks what is pasted, has a title.
  let isModern: Bool
  /// How it is asked what it is.
  ///
  /// tmux hands a question on; inside GNU screen the answer would not be the outer terminal's.
  let way: TerminalQuestions.Way
  /// Switches mouse reports (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html, modes 1000, 1002
  /// and 1006) and marks around what is pasted (2004) on.
  let on: [UInt8]
  /// Switches them off.
  let off: [UInt8]
  /// Gives the terminal back without ncurses.
  let reset: [UInt8]

  /// The controls of the terminal that ncurses has opened under `name`; the environment says whether
  /// tmux or GNU screen is in between.
  init(name: String, environment: [String: String], hasMouse: Bool) {
    let kin = ["xterm", "tmux", "screen", "rxvt"]
    isModern = tinbai_capability("kmous") != nil || kin.contains { name.hasPrefix($0) }
    let isInScreen = environment["STY"] != nil
    let isInTmux = environment["TMUX"] != nil || name.hasPrefix("tmux")
    let isDirect = !isInScreen && !["screen", "rxvt"].contains { name.hasPrefix($0) }
    way = !isModern ? .none : isInTmux && !isInScreen ? .throughTmux : isDirect ? .direct : .none
    let isMouseOn = isModern && hasMouse
    on =
      (isMouseOn ? Array("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h".utf8) : [])
      + (isModern ? Array("\u{1B}[?2004h".utf8) : [])
    off =
      (isModern ? Array("\u{1B}[?2004l".utf8) : [])
      + (isMouseOn ? Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8) : [])
    reset = off + ["sgr0", "op", "cnorm", "rmkx", "rmcup"].flatMap(Self.capability)
  }

  /// A capability's bytes, without the pauses that terminals of old needed (`$<50>`).
  private static func capability(_ name: String) -> [UInt8] {
    guard let text = tinbai_capability(name) else { return [] }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: text).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x24, rest.first == 0x3C, let end = rest.firstIndex(of: 0x3E) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
