import Glibc

/// Runs other programs with an argument vector, never through a shell.
struct Subprocess {
  /// The program and its arguments.
  let arguments: [String]
  /// Whether it may use the terminal; without, its output goes nowhere.
  var hasTerminal = false
  /// Whether what it starts goes on when the reader's terminal is closed.
  var outlivesReader = false

  /// `POSIX_SPAWN_SETSID` of glibc, which Swift does not import.
  private static let ownSession: Int16 = 0x80

  /// Runs it with `input` as its standard input and waits for its end.
  ///
  /// Gives its status, nil when it could not be started. With a nil `input` it reads the terminal.
  func run(input: [UInt8]? = nil) -> Int32? {
    guard let name = arguments.first, !name.isEmpty else { return nil }
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    defer { if ends[1] >= 0 { close(ends[1]) } }
    let child = start(reading: input == nil ? nil : ends[0])
    if ends[0] >= 0 { close(ends[0]) }
    guard let child else { return nil }
    if let input {
      Self.write(input, to: ends[1])
      close(ends[1])
      ends[1] = -1
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let code = (status >> 8) & 0xFF
    return status & 0x7F == 0 ? code : 128 + status & 0x7F
  }

  private func start(reading input: Int32?) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    }
    if !hasTerminal {
      if input == nil {
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      }
      for output in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | (outlivesReader ? Self.ownSession : 0))
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    return posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ) == 0
      ? child : nil
  }

  /// Writes until everything is out or nobody reads any more.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The words of a command as a person types it: parted at blanks, quotes keep blanks together.
  ///
  /// Nothing else has a meaning: no variables, no wildcards, no pipes.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }
}
