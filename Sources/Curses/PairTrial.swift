import CNcursesw

/// Finds out what ncurses writes to show a colour pair.
enum PairTrial {
  private nonisolated(unsafe) static var bytes: [UInt8] = []

  /// All that is written between plain text, the pair, and plain text again.
  static func bytes(of pair: Int32) -> String {
    bytes = []
    tinbai_write_pair(pair) { byte in
      PairTrial.bytes.append(UInt8(truncatingIfNeeded: byte))
      return byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
