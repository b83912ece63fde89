/// What is sent through tmux to the terminal that it runs in ("allow-passthrough" in tmux(1)).
///
/// Where a person has not switched that on, tmux drops it.
enum TmuxPassthrough {
  /// `bytes`, which tmux unwraps and passes on as they are.
  static func wrapped(_ bytes: [UInt8]) -> [UInt8] {
    var wrapped = Array("\u{1B}Ptmux;".utf8)
    wrapped.reserveCapacity(bytes.count + 20)
    for byte in bytes {
      if byte == 0x1B { wrapped.append(byte) }
      wrapped.append(byte)
    }
    return wrapped + [0x1B, 0x5C]
  }
}
