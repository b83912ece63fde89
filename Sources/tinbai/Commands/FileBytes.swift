import Glibc
import Importers
import Vietnamese

/// Reading files: whole, or line by line.
enum FileBytes {
  /// The whole file with the time of its last change.
  ///
  /// A file of more than ``ImporterChoice/largestFile`` bytes is not read.
  static func source(at path: String) throws -> SourceFile {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem.current(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem.current(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem.notAFile }
    let size = Int(status.st_size)
    guard size <= ImporterChoice.largestFile else { throw ImportFailure.tooLarge(size) }
    let bytes = try whole(descriptor, expecting: size, path: path)
    return SourceFile(name: path, bytes: bytes, modified: changed(status))
  }

  /// All of standard input, under the name `-`.
  static func standardInput() throws -> SourceFile {
    SourceFile(name: "-", bytes: try whole(STDIN_FILENO, expecting: 0, path: "-"))
  }

  /// The first bytes of a file, at most 64 kB.
  static func head(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem.current(path: path) }
    defer { close(descriptor) }
    guard let head = block(descriptor, count: 65_536) else {
      throw FileProblem.current(path: path)
    }
    return head
  }

  /// Calls `each` with the lines of a file and their numbers from 1, holding one block at a time.
  ///
  /// A line longer than ``ImporterChoice/largestFile`` ends the reading with `.tooLarge`.
  static func lines(
    of path: String, _ each: (_ line: ArraySlice<UInt8>, _ number: Int) -> Bool
  ) throws {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem.current(path: path) }
    defer { close(descriptor) }
    var rest: [UInt8] = []
    var number = 0
    while true {
      guard let block = block(descriptor, count: 1 << 18) else {
        throw FileProblem.current(path: path)
      }
      guard !block.isEmpty else { break }
      var unseen = rest.endIndex
      rest.append(contentsOf: block)
      guard rest.count <= ImporterChoice.largestFile else {
        throw ImportFailure.tooLarge(rest.count)
      }
      var start = rest.startIndex
      while let end = lineEnd(in: rest, from: unseen) {
        number += 1
        guard each(rest[start..<end], number) else { return }
        start = end + 1
        unseen = start
      }
      rest.removeSubrange(..<start)
    }
    if !rest.isEmpty { _ = each(rest[...], number + 1) }
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private static func whole(_ descriptor: Int32, expecting size: Int, path: String) throws
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      guard let block = block(descriptor, count: max(65_536, size - bytes.count)) else {
        throw FileProblem.current(path: path)
      }
      if block.isEmpty { return bytes }
      bytes.append(contentsOf: block)
      guard bytes.count <= ImporterChoice.largestFile else {
        throw ImportFailure.tooLarge(bytes.count)
      }
    }
  }

  /// The next bytes, none at the end, nil when the system refuses.
  static func block(_ descriptor: Int32, count: Int) -> [UInt8]? {
    var read = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        read = Glibc.read(descriptor, buffer.baseAddress, count)
      } while read < 0 && errno == EINTR
      filled = max(0, read)
    }
    return read < 0 ? nil : bytes
  }

  private static func changed(_ status: stat) -> Timestamp {
    Timestamp(seconds: Int64(status.st_mtim.tv_sec), offsetMinutes: LocalClock.offsetMinutes)
  }
}
