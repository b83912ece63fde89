import ArticleLibrary
import Curses
import Glibc
import ReaderUI
import Screen
import Sentences

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
  private var sources: LoopSources
  private let outgoing: Outgoing
  private var isOver = false
  /// Whether answers wait for the next turn.
  private var putsOff = false
  /// Work that begins once the screen is painted: on a machine with few cores it would keep the
  /// terminal from showing what is there.
  private var work: [Effect] = []
  /// Until then nobody looks for writes to the library: an import makes thousands in a second.
  private var watchRest: ContinuousClock.Instant?
  /// How long that is.
  private static let rest = Duration.milliseconds(150)

  /// Canvases to draw on again.
  private var spare: [Canvas] = []
  /// What will be when the event that is likely comes, with its screen in the terminal's hands.
  private var foreseen: Foreseen?
  /// Whether the terminal shows everything that the app knows.
  private var isShown = false

  /// The app after an event that has not come yet, and what that event asks for.
  private struct Foreseen {
    let event: Event
    let app: App
    let effects: [Effect]
  }

  /// How long the first screen, and the one after a key, may wait for rows.
  private static let patience = (start: Duration.milliseconds(40), key: Duration.milliseconds(8))

  /// A loop around `app`.
  init(
    app: App, theme: Theme, terminal: CursesTerminal, mailbox: Mailbox, runner: EffectRunner,
    watch: LibraryWatch?, signals: Int32, outgoing: Outgoing
  ) {
    self.app = app
    self.theme = theme
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    self.watch = watch
    self.signals = signals
    sources = LoopSources(
      mailbox: mailbox.descriptor, signals: signals, watch: watch?.descriptor)
    self.outgoing = outgoing
  }

  /// Runs until the person leaves, or the program is told to end.
  ///
  /// The terminal is given back first of all then; what was begun in the library is finished, and a
  /// signal ends that too.
  mutating func run() {
    perform(app.start())
    awaitRows(Self.patience.start)
    while !isOver {
      draw()
      beginWork()
      app.prepare()
      foresee()
      wait()
      if sources.hasSignals { takeSignals() }
      let events = terminal.events(looksAtSize: sources.hasSignals)
      let isForeseen = events.first.map { showForeseen(.terminal($0)) } ?? false
      let now = LocalClock.now
      if now != app.now { take(.clock(now)) }
      for event in events.dropFirst(isForeseen ? 1 : 0) { take(.terminal(event)) }
      // What a key does is painted before what comes by itself, but not again and again.
      putsOff = !events.isEmpty && !putsOff
      if !putsOff, sources.hasAnswers { for event in mailbox.take() { take(event) } }
      takeWrites()
      awaitRows(Self.patience.key)
    }
    work.append(.saveState(app.state))
    beginWork()
    terminal.close()
    SignalPipe.stop()
    runner.finish()
  }

  /// Waits a moment for rows that are on their way, unless there is another key: a screen that says
  /// for a few milliseconds that it is loading would only flicker.
  private mutating func awaitRows(_ patience: Duration) {
    guard app.awaitsRows else { return }
    let end = ContinuousClock.now + patience
    while app.awaitsRows, !isOver, ContinuousClock.now < end {
      beginWork()
      let sources = [mailbox.descriptor, STDIN_FILENO]
      var waiting = sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = poll(&waiting, nfds_t(waiting.count), Int32(patience / .milliseconds(1)))
      guard count > 0, waiting[1].revents == 0 else { return }
      for event in mailbox.take() { take(event) }
    }
  }

  private mutating func take(_ event: Event) {
    guard !isOver else { return }
    if case .terminal(.end) = event { isOver = true }
    update(event)
  }

  private mutating func update(_ event: Event) {
    foreseen = nil
    isShown = false
    perform(app.update(event))
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .suspend: suspend()
      case .redraw:
        isShown = false
        terminal.redraw()
      case .copy(let text, let ticket):
        answer(ticket, outgoing.copy(text, terminal: terminal))
      case .pipe(let article, let form, let command, let ticket):
        let problem = lend { [outgoing] in outgoing.pipe(article, as: form, to: command) }
        answer(ticket, problem)
      case .edit(let article, let ticket):
        edit(article, ticket)
      default: work.append(effect)
      }
    }
  }

  private mutating func beginWork() {
    for effect in work { runner.perform(effect) }
    work = []
  }

  private mutating func edit(_ article: Article, _ ticket: Ticket) {
    var edit = Outgoing.Edit.unchanged
    _ = lend(waits: false) { [outgoing] in
      edit = outgoing.edit(article)
      return nil
    }
    switch edit {
    case .unchanged: answer(ticket, nil)
    case .changed(let revision): update(.answer(Answer(ticket, .edited(revision))))
    case .failed(let problem): answer(ticket, problem)
    }
  }

  private mutating func answer(_ ticket: Ticket, _ problem: Sentence?) {
    update(.answer(Answer(ticket, problem.map { .failed($0) } ?? .done)))
  }

  /// Gives the terminal to another program and takes it back; with `waits` when the person has seen
  /// what it wrote.
  private mutating func lend(waits: Bool = true, _ body: () -> Sentence?) -> Sentence? {
    terminal.suspend()
    let problem = body()
    if waits, problem == nil {
      Output.shared.line("\n" + say(.reading(.pressEnter)))
      Output.shared.flush()
      var byte: UInt8 = 0
      while read(STDIN_FILENO, &byte, 1) == 1, byte != 0x0A, byte != 0x0D {}
    }
    // Ctrl-C was meant for that program.
    for number in SignalPipe.take(from: signals) where number == SIGTERM || number == SIGHUP {
      isOver = true
    }
    terminal.resume()
    update(.resumed(terminal.size))
    return problem
  }

  private mutating func draw() {
    guard !isShown else { return }
    let canvas = drawing(of: app)
    spare.append(terminal.present(canvas, theme: theme))
  }

  private mutating func drawing(of app: App) -> Canvas {
    var canvas = Canvas(size: Size(columns: 0, rows: 0))
    while canvas.screen != app.size { canvas = spare.popLast() ?? Canvas(size: app.size) }
    canvas.clear()
    app.draw(on: &canvas)
    return canvas
  }

  /// Has the screen made that the likely event leads to, while nobody waits for it.
  private mutating func foresee() {
    guard foreseen == nil, let event = app.likelyNext else { return }
    var next = app
    let effects = next.update(event)
    guard !next.awaitsRows else { return }
    var canvas = drawing(of: next)
    let isReady = terminal.foresee(&canvas)
    spare.append(canvas)
    guard isReady else { return }
    foreseen = Foreseen(event: event, app: next, effects: effects)
  }

  /// Whether the event is the one that was foreseen, and its screen is shown.
  private mutating func showForeseen(_ event: Event) -> Bool {
    guard let foreseen, foreseen.event == event, let free = terminal.showForeseen() else {
      return false
    }
    spare.append(free)
    app = foreseen.app
    self.foreseen = nil
    isShown = true
    perform(foreseen.effects)
    return true
  }

  /// Sleeps until a key, an answer, a signal, a write to the library, or until pictures and
  /// links have come to rest.
  private mutating func wait() {
    var limit: Int32 = -1
    if watchRest != nil { limit = Int32(Self.rest / .milliseconds(1)) }
    if let rest = terminal.rest { limit = limit < 0 ? Int32(rest) : min(limit, Int32(rest)) }
    sources.wait(milliseconds: limit, watchesLibrary: watchRest == nil)
  }

  /// Takes what was written to the library, and then nothing for a while.
  private mutating func takeWrites() {
    if let rest = watchRest {
      guard rest <= .now else { return }
      watchRest = nil
    } else if !sources.hasWrites {
      return
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
    update(.resumed(terminal.size))
  }

  /// Takes the terminal again after somebody else stopped and continued the program.
  private mutating func comeBack() {
    terminal.suspend()
    terminal.resume()
    update(.resumed(terminal.size))
  }
}
