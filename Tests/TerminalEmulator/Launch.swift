import CVterm
import Glibc

/// How a program is started as the leader of a session with a controlling terminal.
struct Launch {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  let directory: String?

  /// Starts the program on the other end of `master`; gives its process.
  func start(onTerminal master: Int32) throws(PseudoTerminalError) -> pid_t {
    var name = [CChar](repeating: 0, count: 128)
    guard ptsname_r(master, &name, name.count) == 0 else {
      throw .system(call: "ptsname_r", error: errno)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The child is a session leader by now, so that opening the terminal makes it the child's own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }

    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard error == 0 else { throw .system(call: "posix_spawn \(program)", error: error) }
    return process
  }

  /// A new session, all signals at their defaults and none blocked, whatever the test program did.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }
}
