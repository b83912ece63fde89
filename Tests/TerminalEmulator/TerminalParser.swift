import CVterm

/// One piece of a program's output, as a terminal's parser takes it apart.
public enum TerminalSequence: Hashable, Sendable {
  /// Bytes that are shown.
  case text(String)
  /// A single control, such as a line feed.
  case control(UInt8)
  /// ESC and what belongs to it.
  case escape(String)
  /// CSI: leader, arguments, intermediate and final byte, such as `?25h` or `1;31m`.
  case csi(String)
  /// An operating system command, such as a title.
  case osc(String)
  /// A device control string.
  case dcs(String)
}

/// Takes output apart with libvterm's parser.
public final class TerminalParser {
  private var sequences: [TerminalSequence] = []

  private init() {}

  /// The pieces of `bytes` in order; a sequence that is not finished gives none.
  public static func sequences(in bytes: [UInt8]) -> [TerminalSequence] {
    let parser = TerminalParser()
    let terminal = vterm_new(24, 80)
    defer { vterm_free(terminal) }
    vterm_set_utf8(terminal, 1)
    let me = Unmanaged.passUnretained(parser).toOpaque()
    withUnsafePointer(to: parser.callbacks) { callbacks in
      vterm_parser_set_callbacks(terminal, callbacks, me)
      bytes.withUnsafeBytes { buffer in
        let characters = buffer.bindMemory(to: CChar.self)
        _ = vterm_input_write(terminal, characters.baseAddress, characters.count)
      }
    }
    return parser.sequences
  }

  private static func note(_ sequence: TerminalSequence, _ user: UnsafeMutableRawPointer?) -> Int32
  {
    guard let user else { return 0 }
    Unmanaged<TerminalParser>.fromOpaque(user).takeUnretainedValue().sequences.append(sequence)
    return 1
  }

  private static func string(_ bytes: UnsafePointer<CChar>?, _ count: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private static func arguments(_ values: UnsafePointer<Int>?, _ count: Int32) -> String {
    UnsafeBufferPointer(start: values, count: Int(count)).map { value in
      let number = value & 0x7FFF_FFFF
      let separator = value & 0x8000_0000 != 0 ? ":" : ";"
      return (number == 0x7FFF_FFFF ? "" : String(number)) + separator
    }.joined().dropLastSeparator()
  }

  private var callbacks: VTermParserCallbacks {
    var callbacks = VTermParserCallbacks()
    callbacks.text = { bytes, count, user in
      // The parser offers all that is left; text ends before the next control.
      let rest = UnsafeRawBufferPointer(start: bytes, count: count)
      let length = rest.firstIndex { $0 < 0x20 || $0 == 0x7F } ?? count
      _ = TerminalParser.note(.text(TerminalParser.string(bytes, length)), user)
      return Int32(length)
    }
    callbacks.control = { byte, user in TerminalParser.note(.control(byte), user) }
    callbacks.escape = { bytes, count, user in
      _ = TerminalParser.note(.escape(TerminalParser.string(bytes, count)), user)
      return Int32(count)
    }
    callbacks.csi = { leader, values, count, intermediate, command, user in
      let text =
        (leader.map { String(cString: $0) } ?? "") + TerminalParser.arguments(values, count)
        + (intermediate.map { String(cString: $0) } ?? "")
        + String(Unicode.Scalar(UInt8(bitPattern: command)))
      return TerminalParser.note(.csi(text), user)
    }
    callbacks.osc = { bytes, count, user in
      TerminalParser.note(.osc(TerminalParser.string(bytes, count)), user)
    }
    callbacks.dcs = { bytes, count, user in
      TerminalParser.note(.dcs(TerminalParser.string(bytes, count)), user)
    }
    return callbacks
  }
}

extension String {
  fileprivate func dropLastSeparator() -> String {
    hasSuffix(";") || hasSuffix(":") ? String(dropLast()) : self
  }
}
