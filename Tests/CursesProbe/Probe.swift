import Curses
import Glibc
import Screen

/// A small program that the tests of `Curses` run in a pseudo-terminal.
///
/// It shows the scene that its first argument names, and below it the last events, one a row. `Q`
/// ends it, Ctrl-Z stops it, `N` shows the next random or scrolled scene, `C` shows the cursor, `T`
/// another theme, `X` makes it trap. `F` foresees the next scene, `D` one further away, and the title
/// says so.
@main struct Probe {
  private var log: [String] = []
  private var theme = Scene.dark
  private var cursor: Point?
  private let scene: String
  private var seed: UInt64 = 0
  private var foreseen: UInt64?

  static func main() {
    let arguments = CommandLine.arguments
    EmergencyReset.install()
    EmergencyReset.install(for: [SIGTERM])
    Wake.install()
    do {
      let depth = ColorDepth(environment: environment())
      var probe = Probe(scene: arguments.count > 1 ? arguments[1] : "text")
      let terminal = try CursesTerminal(colors: depth, asksForLinks: probe.scene == "links")
      if probe.scene == "bench" {
        let report = Bench.run(on: terminal)
        terminal.close()
        print(report)
      } else {
        probe.run(on: terminal)
        terminal.close()
        print("goodbye")
      }
    } catch {
      print("error: \(error)")
      exit(4)
    }
  }

  private init(scene: String) {
    self.scene = scene
  }

  private mutating func run(on terminal: CursesTerminal) {
    terminal.setTitle("probe \u{1B}]0;no\u{7}")
    while true {
      var canvas = Canvas(size: terminal.size)
      Scene.draw(scene, on: &canvas, colors: terminal.colors, seed: seed)
      if !["random", "links", "scrolled"].contains(scene) { draw(on: &canvas) }
      if let cursor { canvas.showCursor(column: cursor.column, row: cursor.row) }
      terminal.present(canvas, theme: theme)
      Wake.wait(for: terminal.inputDescriptor, milliseconds: terminal.rest)
      for event in terminal.events() where !handle(event, terminal) { return }
    }
  }

  /// The last events, the newest in the last row.
  private func draw(on canvas: inout Canvas) {
    for (offset, line) in log.suffix(8).reversed().enumerated() {
      canvas.write(line, column: 0, row: canvas.size.rows - 1 - offset, ink: Ink(.text))
    }
  }

  private mutating func handle(_ event: TerminalEvent, _ terminal: CursesTerminal) -> Bool {
    log.append(Self.describe(event))
    switch event {
    case .key(.character("Q")), .end: return false
    case .key(.control("z")): terminal.stop()
    case .key(.character("C")): cursor = cursor == nil ? Point(column: 3, row: 2) : nil
    case .key(.character("N")):
      seed += 1
      if seed == foreseen { terminal.showForeseen() }
    case .key(.character("F")): foresee(seed + 1, terminal)
    case .key(.character("D")): foresee(seed + 3, terminal)
    case .key(.character("T")): theme = theme == Scene.dark ? Scene.light : Scene.dark
    case .key(.character("X")): Self.trap(0)
    default: break
    }
    return true
  }

  private mutating func foresee(_ seed: UInt64, _ terminal: CursesTerminal) {
    var canvas = Canvas(size: terminal.size)
    Scene.draw(scene, on: &canvas, colors: terminal.colors, seed: seed)
    foreseen = terminal.foresee(&canvas) ? seed : nil
    terminal.setTitle("foreseen \(foreseen ?? 0)")
  }

  private static func trap(_ divisor: Int) {
    log(1 / Double(divisor))
    _ = 1 / divisor
  }

  private static func log(_ value: Double) {}

  private static func describe(_ event: TerminalEvent) -> String {
    switch event {
    case .key(let key): "key \(key.name)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .mouse(let mouse): "mouse \(mouse.kind) \(mouse.point.column),\(mouse.point.row)"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .showsPictures: "shows pictures"
    case .showsSixels: "shows sixels"
    case .showsLinks: "shows links"
    case .end: "end"
    }
  }

  private static func environment() -> [String: String] {
    var values: [String: String] = [:]
    for name in ["COLORTERM", "NO_COLOR", "STY", "TMUX"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
