import CNcursesw
public import Glibc

/// Gives the terminal back from a signal handler, when there is no other way left.
///
/// What is to be written is prepared while all is well; ``run()`` then only calls functions that
/// are safe in a signal handler (tcsetattr, write).
public enum EmergencyReset {
  private static let signalLimit = 65
  private nonisolated(unsafe) static var bytes: UnsafeMutablePointer<UInt8>?
  private nonisolated(unsafe) static var count = 0
  private nonisolated(unsafe) static var settings: UnsafeMutablePointer<termios>?
  private nonisolated(unsafe) static var isArmed = false
  private nonisolated(unsafe) static var earlier: UnsafeMutablePointer<sigaction>?

  /// Gives the terminal back, once; safe in a signal handler.
  ///
  /// Does nothing when no terminal is taken.
  public static func run() {
    guard isArmed, let bytes, let settings else { return }
    isArmed = false
    var written = 0
    while written < count {
      let step = write(STDOUT_FILENO, bytes + written, count - written)
      if step <= 0 { break }
      written += step
    }
    tcsetattr(STDIN_FILENO, TCSANOW, settings)
  }

  /// Makes `signals` give the terminal back before they do what they did until now.
  ///
  /// By default those of a program that has gone wrong. The handlers run on a stack of their own,
  /// so that a stack that is too deep is survived as well. Call it once, from the main thread.
  public static func install(
    for signals: [Int32] = [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGQUIT]
  ) {
    prepareStack()
    if earlier == nil {
      earlier = .allocate(capacity: signalLimit)
      earlier?.initialize(repeating: sigaction(), count: signalLimit)
    }
    for signal in signals where (1..<Int32(signalLimit)).contains(signal) {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { EmergencyReset.handle($0) }
      action.sa_flags = SA_ONSTACK
      sigemptyset(&action.sa_mask)
      if let earlier { sigaction(signal, &action, earlier + Int(signal)) }
    }
  }

  /// Remembers what is to be written and set.
  static func arm(bytes text: [UInt8], settings before: termios) {
    isArmed = false
    bytes?.deallocate()
    bytes = .allocate(capacity: text.count + 1)
    bytes?.initialize(from: text, count: text.count)
    count = text.count
    if settings == nil { settings = .allocate(capacity: 1) }
    settings?.initialize(to: before)
    isArmed = true
  }

  /// Forgets it: the terminal has been given back in the ordinary way.
  static func disarm() {
    isArmed = false
  }

  /// Runs in the signal handler: the signal comes again as soon as this returns.
  private static func handle(_ signal: Int32) {
    run()
    if let earlier { sigaction(signal, earlier + Int(signal), nil) }
    raise(signal)
  }

  private static func prepareStack() {
    let size = 65_536
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}
