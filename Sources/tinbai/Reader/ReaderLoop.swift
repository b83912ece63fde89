import Curses
import Glibc
import ReaderUI
import Screen

/// The reader's loop: waits, hands events to the app, has its effects done, draws.
///
/// Everything that touches the app and the terminal happens here, on the main thread.
struct ReaderLoop {
  private var app: App
  private let theme: Theme
  private let terminal: CursesTerminal
  private let mailbox: Mailbox
  private let runner: EffectRunner
  private let watch: LibraryWatch?
  private let signals: Int32
  private var isOver = false
  /// Until then nobody looks for writes to the library: an import makes thousands in a second.
  private var watchRest: ContinuousClock.Instant?
  /// How long that is.
  private static let rest = Duration.milliseconds(150)

  /// A loop around `app`.
  init(
    app: App, theme: Theme, terminal: CursesTerminal, mailbox: Mailbox, runner: EffectRunner,
    watch: LibraryWatch?, signals: Int32
  ) {
    self.app = app
    self.theme = theme
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    self.watch = watch
    self.signals = signals
  }

  /// Runs until the person leaves, or the program is told to end.
  ///
  /// The terminal is given back first of all then; what was begun in the library is finished, and a
  /// signal ends that too.
  mutating func run() {
    perform(app.start())
    while !isOver {
      draw()
      wait()
      take(.clock(LocalClock.now))
      takeSignals()
      for event in terminal.events() { take(.terminal(event)) }
      for event in mailbox.take() { take(event) }
      takeWrites()
    }
    runner.perform(.saveState(app.state))
    terminal.close()
    SignalPipe.stop()
    runner.finish()
  }

  private mutating func take(_ event: Event) {
    guard !isOver else { return }
    if event == .terminal(.end) { isOver = true }
    perform(app.update(event))
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .suspend: suspend()
      case .redraw: terminal.redraw()
      default: runner.perform(effect)
      }
    }
  }

  private func draw() {
    var canvas = Canvas(size: app.size)
    app.draw(on: &canvas)
    terminal.present(canvas, theme: theme)
  }

  /// Sleeps until a key, an answer, a signal or a write to the library.
  private func wait() {
    var sources = [STDIN_FILENO, mailbox.descriptor, signals]
    var limit: Int32 = -1
    if let watch, watchRest == nil { sources.append(watch.descriptor) }
    if watchRest != nil { limit = Int32(Self.rest / .milliseconds(1)) }
    var waiting = sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&waiting, nfds_t(waiting.count), limit) < 0, errno == EINTR {}
  }

  /// Takes what was written to the library, and then nothing for a while.
  private mutating func takeWrites() {
    if let rest = watchRest {
      guard rest <= .now else { return }
      watchRest = nil
    }
    guard let watch, let isConcerned = watch.take() else { return }
    watchRest = .now + Self.rest
    if isConcerned { runner.noteChange() }
  }

  private mutating func takeSignals() {
    for number in SignalPipe.take(from: signals) {
      switch number {
      case SIGTSTP: suspend()
      case SIGCONT: comeBack()
      case SIGTERM, SIGHUP, SIGINT: isOver = true
      default: break
      }
    }
  }

  private mutating func suspend() {
    terminal.stop()
    for number in SignalPipe.take(from: signals) where number != SIGCONT { raise(number) }
    perform(app.update(.resumed(terminal.size)))
  }

  /// Takes the terminal again after somebody else stopped and continued the program.
  private mutating func comeBack() {
    terminal.suspend()
    terminal.resume()
    perform(app.update(.resumed(terminal.size)))
  }
}
