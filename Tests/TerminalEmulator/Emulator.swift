import CVterm

/// A terminal without a window: libvterm, which neovim's terminal is made of.
///
/// Its width tables are those of Unicode 9: emoji and marks that are younger take another number of
/// columns here than in a terminal of today. Do not share one between threads.
public final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let state: OpaquePointer

  /// Width of the screen.
  public private(set) var columns: Int
  /// Height of the screen.
  public private(set) var rows: Int
  /// Whether the alternate screen is shown.
  public private(set) var isAlternateScreen = false
  /// Whether the cursor is shown.
  public private(set) var isCursorVisible = true
  /// Whether the program asked for mouse reports.
  public private(set) var wantsMouse = false
  /// The window's title as last set, empty before.
  public private(set) var title = ""
  /// How often the bell rang.
  public private(set) var bells = 0
  private var links: LinkGrid
  private var commands = WholeCommands()
  private var clusters = MarginClusters()
  private var lastPlace = (column: 0, row: 0)
  /// What the terminal answered and nobody has taken yet.
  private var answers: [UInt8] = []

  /// An empty terminal.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    links = LinkGrid(columns: columns, rows: rows)
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    state = vterm_obtain_state(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    let me = Unmanaged.passUnretained(self).toOpaque()
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        let answer = UnsafeRawBufferPointer(start: bytes, count: count)
        Emulator.from(user)?.answers.append(contentsOf: answer)
      }, me)
    vterm_screen_set_callbacks(screen, Self.callbacks, me)
    vterm_screen_set_unrecognised_fallbacks(screen, Self.fallbacks, me)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
  }

  /// Shows what a program wrote; it may be cut anywhere.
  public func feed(_ bytes: some Collection<UInt8>) {
    for piece in clusters.pieces(of: commands.whole(of: bytes)) {
      if !piece.again.isEmpty {
        // Over the letter that was written last, this time with its mark.
        let (column, row) = lastPlace
        write(Array("\u{1B}[\(row + 1);\(column + 1)H".utf8) + piece.again + piece.bytes)
        continue
      }
      let before = cursor
      write(piece.bytes)
      // A letter behind the last column is at the beginning of the next row.
      let isWrapped = cursor.row != before.row || cursor.column < before.column
      lastPlace = isWrapped ? (0, cursor.row) : before
    }
  }

  private func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let characters = buffer.bindMemory(to: CChar.self)
      _ = vterm_input_write(terminal, characters.baseAddress, characters.count)
    }
  }

  /// Shows `text`.
  public func feed(_ text: String) {
    feed(Array(text.utf8))
  }

  /// What the terminal wants to tell the program: answers to its questions, key presses.
  public func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  /// Gives the screen another size.
  public func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    links.resize(columns: columns, rows: rows)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Where the cursor is, from 0; behind the last column of a row it stays in that column.
  public var cursor: (column: Int, row: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(state, &place)
    return (Int(place.col), Int(place.row))
  }

  /// What is shown at a place, nil outside.
  public func cell(column: Int, row: Int) -> EmulatedCell? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    var cell = VTermScreenCell()
    let place = VTermPos(row: Int32(row), col: Int32(column))
    guard vterm_screen_get_cell(screen, place, &cell) != 0 else { return nil }
    return EmulatedCell(cell)
  }

  /// The link of a cell, nil for none.
  public func link(column: Int, row: Int) -> EmulatedLink? { links[column, row] }

  /// A row as text, without the blanks at its end.
  public func row(_ row: Int) -> String {
    var line = ""
    for column in 0..<columns {
      guard let cell = cell(column: column, row: row), cell.width > 0 else { continue }
      line += cell.text.isEmpty ? " " : cell.text
    }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// All rows.
  public var lines: [String] { (0..<rows).map(row) }
  /// The screen as text: rows joined by line breaks.
  public var text: String { lines.joined(separator: "\n") }

  /// Presses and lets go of a mouse button (1 left, 2 middle, 3 right; 4 and 5 are the wheel).
  ///
  /// The program hears of it as it asked to, through ``takeAnswers()``.
  public func click(button: Int = 1, column: Int, row: Int) {
    vterm_mouse_move(terminal, Int32(row), Int32(column), VTERM_MOD_NONE)
    vterm_mouse_button(terminal, Int32(button), true, VTERM_MOD_NONE)
    if button < 4 { vterm_mouse_button(terminal, Int32(button), false, VTERM_MOD_NONE) }
  }

  /// Pastes `text`, in brackets if the program asked for them.
  public func paste(_ text: String) {
    vterm_keyboard_start_paste(terminal)
    answers.append(contentsOf: Array(text.utf8))
    vterm_keyboard_end_paste(terminal)
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> Emulator? {
    user.map { Unmanaged<Emulator>.fromOpaque($0).takeUnretainedValue() }
  }

  /// libvterm keeps the pointer, so the callbacks live as long as the program.
  private nonisolated(unsafe) static let callbacks: UnsafePointer<VTermScreenCallbacks> = {
    let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      if let value { Emulator.from(user)?.note(property, value.pointee) }
      return 1
    }
    callbacks.pointee.damage = { area, user in
      Emulator.from(user)?.links.paint(
        columns: Int(area.start_col)..<Int(area.end_col),
        rows: Int(area.start_row)..<Int(area.end_row))
      return 1
    }
    callbacks.pointee.moverect = { target, source, user in
      Emulator.from(user)?.links.move(
        columns: Int(source.start_col)..<Int(source.end_col),
        rows: Int(source.start_row)..<Int(source.end_row), toColumn: Int(target.start_col),
        row: Int(target.start_row))
      return 1
    }
    callbacks.pointee.bell = { user in
      Emulator.from(user)?.bells += 1
      return 1
    }
    return UnsafePointer(callbacks)
  }()

  /// What libvterm does not know itself; kept like the callbacks.
  private nonisolated(unsafe) static let fallbacks: UnsafePointer<VTermParserCallbacks> = {
    let fallbacks = UnsafeMutablePointer<VTermParserCallbacks>.allocate(capacity: 1)
    fallbacks.initialize(to: VTermParserCallbacks())
    fallbacks.pointee.osc = { bytes, count, user in
      let text = String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
      return Emulator.from(user)?.links.take(text) == true ? 1 : 0
    }
    return UnsafePointer(fallbacks)
  }()

  private func note(_ property: VTermProp, _ value: VTermValue) {
    switch property {
    case VTERM_PROP_ALTSCREEN: isAlternateScreen = value.boolean != 0
    case VTERM_PROP_CURSORVISIBLE: isCursorVisible = value.boolean != 0
    case VTERM_PROP_MOUSE: wantsMouse = value.number != 0
    case VTERM_PROP_TITLE: title = value.string.map { String(cString: $0) } ?? ""
    default: break
    }
  }
}
