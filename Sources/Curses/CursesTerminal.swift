import CNcursesw
import Glibc
public import Screen

/// The terminal that the program runs in, through ncurses.
///
/// There is one at a time, used by the main thread alone. All keys arrive as events, Ctrl-C and
/// Ctrl-Z too: the terminal sends no signals for them. It leaves signals to the program: on SIGWINCH
/// call ``events()``, which notices the new size; on SIGTSTP ``stop()``; before ending ``close()``.
/// ``EmergencyReset`` is armed as long as the terminal is taken.
public final class CursesTerminal {
  /// The size of the screen, as of the last ``events()``.
  public private(set) var size: Size
  /// How many colours are in use: what was asked for, as far as the terminal has it.
  public var colors: ColorDepth { palette.depth }
  /// Whether letters beyond ASCII are shown.
  public let isUTF8: Bool
  /// What to wait at for input: standard input.
  public let inputDescriptor: Int32 = STDIN_FILENO

  private let screen: OpaquePointer
  /// Nil when ncurses writes to standard output itself.
  private let output: GatheredOutput?
  private let controls: TerminalControls
  private let settings: termios
  private var palette: Palette
  private var rows: CanvasRows
  private var input: TerminalInput
  private var state = State.taken
  private var questions: TerminalQuestions
  /// What happened while the terminal was given back.
  private var late: [TerminalEvent] = []
  private var pictures: PixelPictures
  /// Nil while the terminal has not said that it has links.
  private var links: Hyperlinks?
  private var written = WrittenCells()
  /// The screen that ncurses has, when the terminal is to get it later.
  private var foreseen: ForeseenScreen?
  /// Whether the size may have changed while somebody else had the terminal, or before signals came.
  private var mayHaveOtherSize = true
  /// Whether pictures and links have gone with everything else on the screen.
  private var isCleared = false

  private enum State { case taken, givenBack, closed }

  /// Takes the terminal of standard input and output, and shows an empty screen.
  ///
  /// `colors` is the most to use (see ``ColorDepth/init(environment:)``); without `hasMouse` the
  /// mouse stays the terminal's, for selecting text.
  /// With `asksForPictures` an event says so when the terminal shows pictures made of pixels, with
  /// `asksForLinks` when it has hyperlinks; before that links of a canvas are passed over.
  public init(
    colors: ColorDepth, hasMouse: Bool = true, asksForPictures: Bool = false,
    asksForLinks: Bool = false
  ) throws(CursesError) {
    var settings = termios()
    guard isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else {
      throw .notATerminal
    }
    self.settings = settings
    let isUTF8 = TextLocale.useUTF8()
    let signals = SignalDispositions()
    let output = GatheredOutput()
    self.output = output
    let opening = try TerminalOpening(
      environment: Self.environment, colors: colors, output: output)
    signals.restore()
    screen = opening.screen
    guard tinbai_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      output?.close()
      throw .cannotMoveCursor(opening.name)
    }
    self.isUTF8 = isUTF8
    rows = CanvasRows(isUTF8: isUTF8, canSwitchWrapping: tinbai_capability("rmam") != nil)
    controls = TerminalControls(
      name: opening.name, environment: Self.environment, hasMouse: hasMouse)
    palette = Palette(wanted: colors, canRewrite: opening.canRewriteColors)
    input = TerminalInput(descriptor: inputDescriptor)
    size = Size(columns: Int(getmaxx(tinbai_window())), rows: Int(getmaxy(tinbai_window())))
    // The letters that stand for pictures are beyond ASCII, and have colours.
    let hasLetters = isUTF8 && palette.depth != .none
    let matters = TerminalQuestions.Matters(
      pictures: asksForPictures && (hasLetters || controls.way == .direct),
      // Sixels fit their cells only where it is known how large these are.
      sixels: asksForPictures && controls.isModern && Self.cell != nil, links: asksForLinks)
    questions = TerminalQuestions(way: controls.way, about: matters, at: TerminalInput.now)
    pictures = PixelPictures(way: controls.way)
    prepare()
    write(questions.bytes)
    if questions.mayLeaveLetters { clearok(tinbai_shown_window(), true) }
  }

  deinit {
    close()
  }

  /// Shows `canvas` in the colours of `theme`; only what differs from the screen is sent.
  ///
  /// Gives a canvas that is needed no more: its memory may be drawn on again.
  @discardableResult
  public func present(_ canvas: Canvas, theme: Theme) -> Canvas {
    guard state == .taken else { return canvas }
    let isFull = palette.isNearlyFull
    if isFull { palette.forgetPairs() }
    let isFresh = palette.use(theme) || isFull
    if isFresh {
      written.forgetPens()
      redraw()
    }
    if !isCleared, let foreseen, foreseen.isShown(canvas) { return canvas }
    let owed = foreseen?.bytes ?? []
    foreseen = nil
    var canvas = canvas
    let ahead = pictures.prepare(&canvas, isCleared: isCleared)
    if !owed.isEmpty || !ahead.isEmpty { write(owed + ahead) }
    let before = rows.put(canvas, size: size, isFresh: isFresh, palette: &palette)
    let cursor = canvas.cursor.flatMap { Rect(size: size).contains($0) ? $0 : nil }
    writeAgain(canvas)
    let bytes = output?.gathering { refresh(cursor: cursor) }
    if bytes == nil { refresh(cursor: cursor) }
    let now = TerminalInput.now
    let shown = pictures.show(isCleared: isCleared, at: now)
    let links = links?.show(at: now) { written.bytes(row: $0, columns: $1) } ?? []
    write(shown.isEmpty && links.isEmpty ? bytes ?? [] : (bytes ?? []) + shown + links)
    isCleared = false
    return before
  }

  /// Makes everything that shows `canvas`, which is likely to be wanted next, and shows nothing of it.
  ///
  /// ``showForeseen()`` does that at once; whoever presents another canvas instead gets that one.
  /// The theme is that of the canvas that is shown. Leaves a canvas that is needed no more, which may be
  /// empty. Does nothing, and gives false, where more than cells is on the screen.
  public func foresee(_ canvas: inout Canvas) -> Bool {
    guard state == .taken, let output, !isCleared, !palette.isNearlyFull, pictures.areNone,
      links?.areNone ?? true, canvas.isCellsAlone, rows.isComparable(canvas, size: size),
      foreseen.map({ $0.bytes.count < ForeseenScreen.limit }) ?? true
    else { return false }
    let before = rows.put(canvas, size: size, isFresh: false, palette: &palette)
    canvas = foreseen == nil ? Canvas(size: Size(columns: 0, rows: 0)) : before
    var screen = foreseen ?? ForeseenScreen(shown: before)
    let bytes = output.gathering { refresh(cursor: nil) }
    screen.append(bytes ?? [])
    foreseen = screen
    // Without a system that lets it be gathered the screen is there by now, and is painted over.
    if bytes == nil { redraw() }
    return bytes != nil
  }

  /// Shows the canvas that was foreseen last, and gives one that is needed no more; nil, and nothing
  /// shown, when none was.
  @discardableResult
  public func showForeseen() -> Canvas? {
    guard state == .taken, let foreseen else { return nil }
    write(foreseen.bytes)
    self.foreseen = nil
    return foreseen.shown
  }

  /// Has ncurses write rows as a whole where pictures or links were that are to go.
  private func writeAgain(_ canvas: Canvas) {
    var changed = rows.changed
    for rows in pictures.rowsToClear() {
      wredrawln(tinbai_window(), Int32(rows.lowerBound), Int32(rows.count))
      changed += rows
    }
    let stale = links?.take(
      canvas.links, changed: changed, isCleared: isCleared, at: TerminalInput.now)
    guard let stale, !stale.isEmpty else { return }
    for row in stale { wredrawln(tinbai_window(), Int32(row), 1) }
    pictures.lose(rows: stale)
  }

  /// How long until the canvas is to be presented again, for pictures and links that have moved and
  /// come to rest, in milliseconds; nil when there are none.
  public var rest: Int? {
    guard state == .taken else { return nil }
    let now = TerminalInput.now
    return [pictures.rest(at: now), links?.wait(at: now)].compactMap { $0 }.min()
  }

  /// Has ncurses send what has changed; the cursor is hidden before things move, and shown when all
  /// is in its place.
  private func refresh(cursor: Point?) {
    if cursor == nil { curs_set(0) }
    leaveok(tinbai_window(), cursor == nil)
    if let cursor { wmove(tinbai_window(), Int32(cursor.row), Int32(cursor.column)) }
    wrefresh(tinbai_window())
    if cursor != nil { curs_set(1) }
  }

  /// Has the next ``present(_:theme:)`` send every cell again.
  public func redraw() {
    isCleared = true
    clearok(tinbai_shown_window(), true)
  }

  /// What happened since the last call; never waits, but for 25 ms behind a lone Escape.
  ///
  /// At the end of input `.end`, again and again. Whoever knows that no SIGWINCH has come need not have
  /// the size looked at, with `looksAtSize`.
  public func events(looksAtSize: Bool = true) -> [TerminalEvent] {
    guard state == .taken else { return [] }
    var events = late
    if looksAtSize || mayHaveOtherSize { events += resized() }
    mayHaveOtherSize = false
    let read = input.events()
    if events.isEmpty { events = read } else { events += read }
    let answers = input.takeAnswers()
    if !answers.isEmpty { events += questions.events(for: answers) }
    guard !answers.isEmpty || !late.isEmpty else { return events }
    late = []
    if events.contains(.showsLinks), links == nil { links = Hyperlinks() }
    write(questions.takeMore(at: TerminalInput.now))
    return events
  }

  /// Gives the terminal back for a while, for another program.
  public func suspend() {
    guard state == .taken else { return }
    state = .givenBack
    write((foreseen?.bytes ?? []) + pictures.removal() + controls.off)
    foreseen = nil
    links?.forget()
    // An answer that comes later would be typed into the shell.
    if let wait = questions.wait(at: TerminalInput.now) {
      input.awaitAnswers(milliseconds: wait) {
        late += questions.events(for: $0)
        return questions.wait(at: TerminalInput.now) == nil
      }
    }
    endwin()
    var settings = settings
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    EmergencyReset.disarm()
  }

  /// Takes it again after ``suspend()``; the screen is drawn anew.
  public func resume() {
    guard state == .givenBack else { return }
    state = .taken
    mayHaveOtherSize = true
    EmergencyReset.arm(bytes: controls.reset, settings: settings)
    wrefresh(tinbai_shown_window())
    // ncurses has looked at the size itself.
    late += resized()
    write(controls.on)
  }

  /// Gives the terminal back and stops the program, as Ctrl-Z does; takes the terminal again when
  /// the program is continued.
  public func stop() {
    suspend()
    SignalDispositions.stopUntilContinued()
    resume()
  }

  /// Gives the terminal back for good; calling it again does nothing.
  public func close() {
    guard state != .closed else { return }
    suspend()
    state = .closed
    delscreen(screen)
    output?.close()
  }

  /// How many pixels a cell has, nil when the terminal does not say.
  public var cell: PixelSize? { Self.cell }

  private static var cell: PixelSize? {
    var (width, height): (Int32, Int32) = (0, 0)
    guard tinbai_cell_size(STDOUT_FILENO, &width, &height) == 0 else { return nil }
    return PixelSize(width: Int(width), height: Int(height))
  }

  /// Sets the title of the window, where the terminal has one.
  public func setTitle(_ title: String) {
    guard state == .taken, controls.isModern else { return }
    write(Array("\u{1B}]2;\(Glyph.shortened(Glyph.safe(title), to: 200))\u{7}".utf8))
  }

  /// The most bytes that ``copy(_:)`` takes; terminals drop longer sequences.
  public static let copyLimit = 74_000

  /// Puts words on the clipboard of the terminal (OSC 52, also over ssh); false when they are too
  /// long for that or the terminal is of another kind.
  public func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard state == .taken, controls.isModern, bytes.count <= Self.copyLimit else { return false }
    write(Array("\u{1B}]52;c;".utf8) + Base64.encoded(bytes) + [0x07])
    return true
  }

  private func prepare() {
    // Every key is an event; output is not translated, so that ncurses may move by line feeds.
    raw()
    noecho()
    nonl()
    intrflush(tinbai_window(), false)
    typeahead(-1)
    leaveok(tinbai_window(), true)
    curs_set(0)
    EmergencyReset.arm(bytes: controls.reset, settings: settings)
    wrefresh(tinbai_window())
    write(controls.on)
  }

  private func resized() -> [TerminalEvent] {
    var columns: Int32 = 0
    var lines: Int32 = 0
    guard tinbai_terminal_size(STDOUT_FILENO, &columns, &lines) == 0 else { return [] }
    let now = Size(columns: Int(columns), rows: Int(lines))
    let known = Size(columns: Int(getmaxx(tinbai_window())), rows: Int(getmaxy(tinbai_window())))
    guard now != size || now != known else { return [] }
    size = now
    resize_term(lines, columns)
    // Terminals rearrange what they show in ways that ncurses cannot know.
    redraw()
    return [.resize(now)]
  }

  /// Writes past ncurses, which has nothing left in its buffer between two refreshes.
  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var waiting = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, 1000)
        continue
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in ["TERM", "TERMINFO", "TERMINFO_DIRS", "HOME", "TMUX", "STY"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
