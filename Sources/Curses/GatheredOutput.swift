import CNcursesw
import Glibc

/// What ncurses writes to, so that a whole screen reaches the terminal in one piece.
///
/// ncurses hands some eighty bytes over at every move of the cursor, and each time the terminal is
/// woken and shows a part of the screen. While it is ``gathering(_:)`` they go to memory instead.
/// At other times ncurses reaches the terminal itself, which it must set and ask.
final class GatheredOutput {
  /// The stream that ncurses gets.
  let stream: UnsafeMutablePointer<FILE>

  private let descriptor: Int32
  private let terminal: Int32
  private let memory: Int32

  /// The way to the terminal at standard output; nil when the system gives no more descriptors.
  init?() {
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    memory = tinbai_memory_file("screen")
    guard terminal >= 0, descriptor >= 0, memory >= 0, let stream = fdopen(descriptor, "w") else {
      for number in [terminal, descriptor, memory] where number >= 0 { Glibc.close(number) }
      return nil
    }
    self.stream = stream
  }

  /// Has `body` refresh the screen, and gives what ncurses wrote; nil when it went to the terminal
  /// directly.
  func gathering(_ body: () -> Void) -> [UInt8]? {
    lseek(memory, 0, SEEK_SET)
    let isCaught = tinbai_replace_descriptor(descriptor, memory) >= 0
    body()
    guard isCaught else { return nil }
    _ = tinbai_replace_descriptor(descriptor, terminal)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = max(0, pread(memory, bytes.baseAddress, count, 0))
    }
  }

  /// Closes everything, when ncurses needs it no more.
  func close() {
    fclose(stream)
    Glibc.close(terminal)
    Glibc.close(memory)
  }
}
