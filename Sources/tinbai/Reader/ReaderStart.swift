import ArticleLibrary
import Curses
import Glibc
import Pictures
import ReaderUI
import Screen
import Sentences
import Settings

/// The reader as it was asked for.
struct ReaderStart {
  /// Where the library is.
  var place: LibraryPlace
  /// Whether to show the sample library.
  var isSample = false
  /// The name of a theme, nil for that of the settings.
  var theme: String?

  /// The reader that `arguments` ask for in one of its plain forms; nil for all other words, which
  /// are left to the parser.
  ///
  /// The parser takes as long to get ready as the library takes to open, so the forms by which the
  /// reader is started day by day go past it.
  init?(plain arguments: [String]) {
    place = LibraryPlace()
    var rest = arguments[...]
    if rest.first == "open" { rest = rest.dropFirst() }
    while let word = rest.popFirst() {
      if word == "--sample" {
        isSample = true
        continue
      }
      guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
      switch word {
      case "--library": place.asked = value
      case "--theme": theme = value
      case "--lang" where Language(locale: value) != nil: break
      default: return nil
      }
    }
  }

  /// The reader of the command `open`.
  init(place: LibraryPlace, isSample: Bool, theme: String?) {
    self.place = place
    self.isSample = isSample
    self.theme = theme
  }

  /// Runs the reader until the person leaves.
  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Ending(.wrongUse, saying: say(.terminalMissing))
    }
    let opening = LibraryOpening { [self] in isSample ? try sample() : try place.open() }
    let preferences = try Preferences.load(theme: theme, from: .current)
    let (library, version, restored) = try opening.wait()
    guard let mailbox = Mailbox(), let signals = SignalPipe.start() else {
      throw Ending(.libraryUnusable, saying: String(cString: strerror(errno)))
    }
    EmergencyReset.install()
    let terminal = try terminal(preferences)
    defer { terminal.close() }
    let app = App(
      size: terminal.size,
      settings: preferences.readerSettings(isSample: isSample, cell: terminal.cell),
      now: LocalClock.now, restored: restored)
    let runner = EffectRunner(
      library: library, version: version, path: place.path, mailbox: mailbox,
      painter: PicturePainter(depth: terminal.colors, isASCII: !terminal.isUTF8), opening: opening)
    var loop = ReaderLoop(
      app: app, theme: BuiltInThemes.legible(preferences.theme, at: terminal.colors),
      terminal: terminal, mailbox: mailbox, runner: runner,
      watch: isSample ? nil : LibraryWatch(path: place.path), signals: signals,
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

  private func terminal(_ preferences: Preferences) throws -> CursesTerminal {
    do {
      return try CursesTerminal(
        colors: ColorDepth(environment: Locations.current.colors), hasMouse: preferences.hasMouse,
        asksForPictures: preferences.settings.images ?? .auto == .auto,
        asksForLinks: preferences.settings.links ?? .auto == .auto)
    } catch {
      let name = Locations.current.environment("TERM") ?? ""
      throw Ending(.wrongUse, saying: say(.terminalUnusable(name: name)))
    }
  }
}
