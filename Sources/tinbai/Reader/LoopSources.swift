import Glibc

/// What the reader's loop sleeps at, and which of it has something.
struct LoopSources {
  private var waiting: [pollfd]
  private let watch: Int32

  /// The keys, and the descriptors of everything else that wakes the loop.
  init(mailbox: Int32, signals: Int32, watch: Int32?) {
    self.watch = watch ?? -1
    waiting = [STDIN_FILENO, mailbox, signals, self.watch].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
  }

  /// Whether there are answers.
  var hasAnswers: Bool { waiting[1].revents != 0 }
  /// Whether there are signals.
  var hasSignals: Bool { waiting[2].revents != 0 }
  /// Whether the library was written.
  var hasWrites: Bool { waiting[3].revents != 0 }

  /// Sleeps until one of them has something, at most for so many milliseconds, below 0 for ever;
  /// `watchesLibrary` when writes to the library count too.
  mutating func wait(milliseconds: Int32, watchesLibrary: Bool) {
    // The system passes over descriptors that are negative.
    waiting[3].fd = watchesLibrary ? watch : -1
    let count = nfds_t(waiting.count)
    while poll(&waiting, count, milliseconds) < 0, errno == EINTR {}
  }
}
