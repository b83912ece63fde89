import Glibc

/// Waits for input or for a new size.
enum Wake {
  private nonisolated(unsafe) static var ends: [Int32] = [-1, -1]
  private nonisolated(unsafe) static var writer: Int32 = -1

  /// Makes SIGWINCH end the wait.
  static func install() {
    pipe(&ends)
    writer = ends[1]
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      var byte: UInt8 = 0
      write(Wake.writer, &byte, 1)
    }
    sigaction(SIGWINCH, &action, nil)
  }

  /// Returns when there is something to read at `descriptor`, the size has changed or the time is up.
  static func wait(for descriptor: Int32, milliseconds: Int?) {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0),
    ]
    while poll(&polled, 2, Int32(milliseconds ?? -1)) < 0, errno == EINTR {}
    var byte: UInt8 = 0
    if polled[1].revents != 0 { read(ends[0], &byte, 1) }
  }
}
