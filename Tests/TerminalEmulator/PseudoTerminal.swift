import CVterm
import Glibc

/// What went wrong with a program in a pseudo-terminal.
public enum PseudoTerminalError: Error, CustomStringConvertible {
  /// A system call failed.
  case system(call: String, error: Int32)
  /// The condition did not come true in time; with what the screen showed.
  case timedOut(screen: String)
  /// The program ended before the condition came true; with what the screen showed.
  case ended(ExitStatus, screen: String)

  /// The error with the screen, for a test's report.
  public var description: String {
    switch self {
    case .system(let call, let error): "\(call): \(String(cString: strerror(error)))"
    case .timedOut(let screen): "timed out; the screen is:\n\(screen)"
    case .ended(let status, let screen): "the program ended (\(status)); the screen is:\n\(screen)"
    }
  }
}

/// How a program ended.
public enum ExitStatus: Hashable, Sendable {
  /// By itself, with this code.
  case exited(Int32)
  /// By this signal.
  case signalled(Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(signal)
  }
}

/// A program that runs in a terminal of its own, seen through an ``Emulator``.
///
/// Nothing here sleeps: every wait ends when the program has written what it waits for and rests, when
/// it ends, or when its time is up. Do not share one between threads. A program that still runs at
/// the end is killed.
public final class PseudoTerminal {
  /// What the program has shown so far.
  public let emulator: Emulator
  /// Everything that the program has written.
  public private(set) var output: [UInt8] = []
  /// The program's process.
  public let process: Int32
  /// How the program ended, nil while it runs or nobody has noticed yet.
  public private(set) var exitStatus: ExitStatus?
  /// Whether the terminal answers by itself what it is asked; else the test does, or nobody.
  public var answersItself = true
  /// Whether tmux is played: what is for the terminal around it does not reach the screen.
  public var isTmux = false
  /// How long a wait may take; generous, since it only matters for tests that fail.
  public var patience: Duration = .seconds(20)

  private var master: Int32
  private let processDescriptor: Int32
  private var unsent: [UInt8] = []
  private var filter = TmuxFilter()
  private var isOpen = true
  private var isAbandoned = false

  /// Starts `program` with `arguments` (its name not among them) in a terminal of this size.
  ///
  /// `environment` is the program's whole environment: see ``environment(_:)``.
  public init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.environment(),
    directory: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws(PseudoTerminalError) {
    emulator = Emulator(columns: columns, rows: rows)
    master = tinbai_open_terminal()
    guard master >= 0 else {
      throw .system(call: "posix_openpt", error: errno)
    }
    _ = tinbai_set_terminal_size(master, Int32(rows), Int32(columns))
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    let launch = Launch(
      program: program, arguments: arguments, environment: environment, directory: directory)
    process = try launch.start(onTerminal: master)
    processDescriptor = tinbai_process_descriptor(process)
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if isOpen { close(master) }
    if processDescriptor >= 0 { close(processDescriptor) }
  }

  /// A small environment of a known terminal and language, changed by `changes`.
  ///
  /// Swift's own crash reports are off: on a terminal they end with a question to the person.
  public static func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let usual = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
    ]
    return usual.merging(changes) { _, changed in changed }
  }

  /// Types `text`, all at once.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types `bytes`, all at once.
  public func send(_ bytes: [UInt8]) {
    unsent += bytes
    writeWhatFits()
  }

  /// Clicks with the mouse, as far as the program asked to hear of it.
  public func click(button: Int = 1, column: Int, row: Int) {
    emulator.click(button: button, column: column, row: row)
    send(emulator.takeAnswers())
  }

  /// Pastes `text`, in brackets if the program asked for them.
  public func paste(_ text: String) {
    emulator.paste(text)
    send(emulator.takeAnswers())
  }

  /// Gives the terminal another size; the program hears of it by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    emulator.resize(columns: columns, rows: rows)
    _ = tinbai_set_terminal_size(master, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the terminal, as when its window is closed: the program gets SIGHUP.
  public func hangUp() {
    guard isOpen else { return }
    close(master)
    isOpen = false
  }

  /// Whether the terminal echoes keys and hands them over in lines, as a shell needs it.
  public var isCooked: Bool {
    var settings = termios()
    guard isOpen, tcgetattr(master, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Waits until `condition` holds for the screen and the program rests, so that no screen is seen
  /// half painted.
  public func wait(
    until condition: (Emulator) -> Bool
  ) throws(PseudoTerminalError) {
    let deadline = ContinuousClock.now + patience
    while true {
      if condition(emulator) {
        if isQuiet(before: deadline) { return }
        // What came meanwhile has been taken in: the condition is looked at again at once.
        if exitStatus == nil, ContinuousClock.now < deadline { continue }
      }
      if let exitStatus { throw .ended(exitStatus, screen: emulator.text) }
      guard pump(until: deadline) else { throw .timedOut(screen: emulator.text) }
    }
  }

  /// Whether the program writes nothing for a while and its main thread waits for something.
  ///
  /// What it does write has been taken in when the answer is false.
  private func isQuiet(before deadline: ContinuousClock.Instant) -> Bool {
    let size = output.count
    repeat {
      _ = pump(until: .now + Self.silence)
      if exitStatus != nil { return true }
      if output.count != size { return false }
    } while !isWaiting && ContinuousClock.now < deadline
    return true
  }

  /// How long a program that has painted a screen writes nothing.
  private static let silence: Duration = .milliseconds(15)

  /// Whether the program's main thread sleeps, stands still or is over, as `/proc` tells.
  private var isWaiting: Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return true }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = fread(&buffer, 1, buffer.count, file)
    guard let name = buffer[..<count].lastIndex(of: UInt8(ascii: ")")), name + 2 < count else {
      return true
    }
    return !"RD".utf8.contains(buffer[name + 2])
  }

  /// Waits until the screen shows `text` in one of its rows.
  public func wait(for text: String) throws(PseudoTerminalError) {
    try wait { $0.lines.contains { $0.contains(text) } }
  }

  /// Waits until the program has ended, and reads what it wrote last.
  @discardableResult
  public func waitForExit() throws(PseudoTerminalError) -> ExitStatus {
    let deadline = ContinuousClock.now + patience
    while true {
      if let exitStatus { return exitStatus }
      guard pump(until: deadline) else { throw .timedOut(screen: emulator.text) }
    }
  }

  /// Waits for output or the program's end, and takes in what there is; false when time is up.
  private func pump(until deadline: ContinuousClock.Instant) -> Bool {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return false }
    let milliseconds =
      left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
    var events = Int16(POLLIN)
    if !unsent.isEmpty { events |= Int16(POLLOUT) }
    var polled = [
      pollfd(fd: isOpen && !isAbandoned ? master : -1, events: events, revents: 0),
      pollfd(fd: processDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, Int32(min(milliseconds + 1, 1_000_000))) >= 0 else { return true }
    let hasEnded = polled[1].revents != 0
    writeWhatFits()
    readWhatIsThere()
    if hasEnded { reap() }
    return true
  }

  private func readWhatIsThere() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while isOpen {
      let count = read(master, &buffer, buffer.count)
      // Nobody has the other end open any more; only the end of the program is awaited.
      if count < 0, errno == EIO { isAbandoned = true }
      guard count > 0 else { break }
      output += buffer[..<count]
      let shown = buffer[..<count]
      if isTmux { emulator.feed(filter.rest(of: shown)) } else { emulator.feed(shown) }
      let answers = emulator.takeAnswers()
      if answersItself { unsent += answers }
      writeWhatFits()
    }
  }

  private func writeWhatFits() {
    while isOpen, !unsent.isEmpty {
      let count = write(master, unsent, unsent.count)
      guard count > 0 else { break }
      unsent.removeFirst(count)
    }
  }

  private func reap() {
    var status: Int32 = 0
    guard exitStatus == nil, waitpid(process, &status, WNOHANG) == process else { return }
    exitStatus = ExitStatus(waitStatus: status)
  }
}
