import Glibc
import ReaderUI
import Sentences

/// Opens addresses with the person's browser: an argument vector, never a shell.
struct LinkOpener: Sendable {
  /// Why an address was not opened.
  enum Problem: Error, Hashable {
    /// Only web and mail addresses are opened.
    case notAllowed
    /// No browser could be started.
    case noBrowser
  }

  /// A look-up of environment variables.
  let environment: @Sendable (String) -> String?

  /// Starts the browser and waits until its starter has ended; call it off the main thread.
  func open(_ address: String) throws(Problem) {
    guard let address = LinkAddress(address) else { throw .notAllowed }
    for command in commands(for: address.text) where Self.run(command) { return }
    throw .noBrowser
  }

  /// The commands to try: those of `BROWSER`, separated by colons, then the desktop's own.
  ///
  /// `%s` in a command stands for the address; without it the address is the last argument.
  func commands(for address: String) -> [[String]] {
    let named = (environment("BROWSER") ?? "").split(separator: ":")
      .map { $0.split(separator: " ").map(String.init) }
    return (named + [["xdg-open"], ["sensible-browser"], ["open"]]).filter { !$0.isEmpty }
      .map { command in
        command.contains { $0.contains("%s") }
          ? command.map { $0.replacing("%s", with: address) } : command + [address]
      }
  }

  /// `POSIX_SPAWN_SETSID` of glibc, which Swift does not import: the browser outlives the reader.
  private static let ownSession: Int16 = 0x80

  /// Runs a command without the terminal; true when it was started.
  ///
  /// How a browser ends says nothing of whether it has shown the page; only 127, which a starter
  /// gives when it found no browser, counts as not started.
  private static func run(_ arguments: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Self.ownSession | Int16(POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status >> 8) & 0xFF != 127
  }
}

extension LinkOpener.Problem {
  /// The problem in words.
  func sentence(for address: String) -> Sentence {
    switch self {
    case .notAllowed: .linkNotAllowed(address: address)
    case .noBrowser: .noBrowser(address: address)
    }
  }
}
