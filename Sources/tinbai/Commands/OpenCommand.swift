import ArgumentParser
import ArticleLibrary
import Curses
import Glibc
import ReaderUI
import Screen
import Sentences
import Settings

/// `tinbai open`, which is also plain `tinbai`: the reader.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: say(.commandOpen))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("sample"), help: help(.optionSample))
  var isSample = false

  @Option(name: .long, help: help(.optionTheme))
  var theme: String?

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Ending(.wrongUse, saying: say(.terminalMissing))
    }
    let preferences = try Preferences.load(theme: theme, from: .current)
    let library = isSample ? try sample() : try options.open()
    let restored = ReaderStateText.state(from: try? library.readerState())
    guard let mailbox = Mailbox(), let signals = SignalPipe.start() else {
      throw Ending(.libraryUnusable, saying: String(cString: strerror(errno)))
    }
    EmergencyReset.install()
    let terminal = try terminal(hasMouse: preferences.hasMouse)
    defer { terminal.close() }
    let app = App(
      size: terminal.size,
      settings: preferences.readerSettings(isSample: isSample),
      now: LocalClock.now, restored: restored)
    let runner = EffectRunner(library: library, path: options.path, mailbox: mailbox)
    var loop = ReaderLoop(
      app: app, theme: BuiltInThemes.legible(preferences.theme, at: terminal.colors),
      terminal: terminal, mailbox: mailbox, runner: runner,
      watch: isSample ? nil : LibraryWatch(path: options.path), signals: signals,
      outgoing: Outgoing(
        copying: preferences.settings.copying ?? .terminal, language: Voice.language))
    let catchUp = CatchUp(library: library, mailbox: mailbox)
    if !isSample { catchUp.start() }
    loop.run()
    catchUp.stop()
  }

  private func sample() throws -> Library {
    do {
      return try SampleOpener.library()
    } catch let error as LibraryError {
      throw Ending(.libraryUnusable, saying: say(error.sentence(at: ":memory:")))
    }
  }

  private func terminal(hasMouse: Bool) throws -> CursesTerminal {
    do {
      return try CursesTerminal(
        colors: ColorDepth(environment: Locations.current.colors), hasMouse: hasMouse)
    } catch {
      let name = Locations.current.environment("TERM") ?? ""
      throw Ending(.wrongUse, saying: say(.terminalUnusable(name: name)))
    }
  }
}
