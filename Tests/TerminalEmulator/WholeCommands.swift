/// Keeps operating system commands in one piece: libvterm 0.1 loses those that come in two.
struct WholeCommands {
  private var held: [UInt8] = []

  /// What was held and `bytes`, up to a command that is not finished.
  mutating func whole(of bytes: some Collection<UInt8>) -> [UInt8] {
    let all = held + bytes
    let end = Self.unfinished(all) ?? all.count
    held = Array(all[end...])
    return Array(all[..<end])
  }

  /// Where the last command begins, when its end is missing.
  private static func unfinished(_ bytes: [UInt8]) -> Int? {
    var isEnded = false
    for index in bytes.indices.reversed() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      if bytes[index] == 0x07 || (bytes[index] == 0x1B && next == 0x5C) { isEnded = true }
      if bytes[index] == 0x1B, next == 0x5D { return isEnded ? nil : index }
    }
    return bytes.last == 0x1B ? bytes.count - 1 : nil
  }
}
