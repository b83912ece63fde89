/// Archives for tests, written byte by byte.
enum PackedFiles {
  /// A file of a TAR archive: `kind` is "0" for a file, "2" for a link.
  static func tar(_ files: [(name: String, bytes: [UInt8])], kind: Character = "0") -> [UInt8] {
    var result: [UInt8] = []
    for (name, bytes) in files {
      var head = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at place: Int) {
        head.replaceSubrange(place..<(place + text.utf8.count), with: text.utf8)
      }
      put(String(name.prefix(99)), at: 0)
      put("0000644\0", at: 100)
      put(octal(kind == "0" ? bytes.count : 0, 11) + "\0", at: 124)
      put(octal(0, 11) + "\0", at: 136)
      put("        ", at: 148)
      put(String(kind), at: 156)
      if kind == "2" { put("/etc/passwd", at: 157) }
      put("ustar\u{0}00", at: 257)
      put(octal(head.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
      result += head
      if kind == "0" {
        result += bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
      }
    }
    return result + [UInt8](repeating: 0, count: 1024)
  }

  private static func octal(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Bytes in gzip's form, in blocks that are not compressed.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let size = UInt16(block.count)
      result += [rest.isEmpty ? 1 : 0, UInt8(size & 255), UInt8(size >> 8)]
      result += [UInt8(~size & 255), UInt8(~size >> 8)] + block
    } while !rest.isEmpty
    return result + little(checksum(bytes)) + little(UInt32(bytes.count))
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(number >> UInt32(8 * $0) & 255) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
