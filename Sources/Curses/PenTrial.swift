import CNcursesw

/// Finds out what ncurses writes to change from ordinary letters to others and back.
enum PenTrial {
  private nonisolated(unsafe) static var bytes: [UInt8] = []

  /// What is written before letters with these attributes and this colour pair, and behind them.
  static func bytes(attributes: attr_t, pair: Int32) -> (before: [UInt8], behind: [UInt8]) {
    set(0, 0)
    return (set(attributes, pair), set(0, 0))
  }

  /// What is written to show this pen, when another one was set last.
  @discardableResult
  private static func set(_ attributes: attr_t, _ pair: Int32) -> [UInt8] {
    bytes = []
    tinbai_write_pen(attributes, pair) { byte in
      PenTrial.bytes.append(UInt8(truncatingIfNeeded: byte))
      return byte
    }
    return bytes
  }
}
