import Glibc

/// Bytes of a named encoding turned into UTF-8 by iconv(3), all of them or nothing.
enum StrictIconv {
  /// The text in UTF-8; nil when the encoding is unknown or a byte has no meaning in it.
  static func utf8(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard !name.isEmpty, name.utf8.count < 40,
      name.utf8.allSatisfy({ $0 < 0x80 && ($0 | 0x20 >= 0x61 || $0 == 0x2D || isDigit($0)) })
    else { return nil }
    if name == "utf-8" || name == "utf8" {
      return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
    }
    let handle = iconv_open("UTF-8", name)
    guard handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var buffer = [CChar](repeating: 0, count: 65_536)
    var result: [UInt8] = []
    let isWhole = source.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let count = buffer.withUnsafeMutableBufferPointer { output -> Int? in
          var place = output.baseAddress
          var room = output.count
          let status = iconv(handle, &next, &left, &place, &room)
          return status == -1 && errno != E2BIG ? nil : output.count - room
        }
        guard let count else { return false }
        result.append(contentsOf: buffer[..<count].map { UInt8(bitPattern: $0) })
      }
      return true
    }
    return isWhole ? result : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x3A).contains(byte) }
}
