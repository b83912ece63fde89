import Glibc
import Hyphenation
import Importers
import ReaderUI
import Screen
import Sentences
import Settings

/// What the person has set: files under the settings folder, changed by the command line.
struct Preferences {
  /// The theme.
  var theme: Theme
  /// What does not concern colours.
  var settings: SettingsFile
  /// Which keys do what.
  var keymap: Keymap

  /// Whether clicks and the wheel come to the reader.
  var hasMouse: Bool { settings.mouse ?? true }

  /// Reads `settings.toml`, `keys.toml` and the theme; a missing file is as good as an empty one.
  ///
  /// A broken file ends the program with status 2 and a sentence that names file and line.
  static func load(theme asked: String?, from locations: Locations) throws -> Preferences {
    do {
      let folder = locations.settingsFolder
      let settings =
        try text(at: folder + "/settings.toml").map {
          try SettingsFile.parse($0, name: folder + "/settings.toml")
        } ?? SettingsFile()
      let keymap =
        try text(at: folder + "/keys.toml").map {
          try KeyFile.parse($0, name: folder + "/keys.toml")
        } ?? Keymap()
      let theme = try theme(asked ?? settings.theme ?? "dark", from: locations)
      return Preferences(theme: theme, settings: settings, keymap: keymap)
    } catch let error as SettingsError {
      throw Ending(.wrongUse, saying: say(error.sentence))
    }
  }

  /// The settings that the app takes; `--lang` goes before the file, the file before the locale.
  func readerSettings(isSample: Bool, cell: PixelSize?) -> ReaderSettings {
    let patterns = HyphenationPatterns()
    let isAsked = Voice.isAsked(in: CommandLine.arguments)
    let named = isAsked ? nil : settings.language.flatMap(Language.init(locale:))
    return ReaderSettings(
      language: named ?? Voice.language, keymap: keymap,
      typography: settings.typography,
      hyphenator: Hyphenator { patterns.divisions(of: $0, language: $1) },
      images: settings.images ?? .auto, cell: cell ?? PixelSize(width: 8, height: 16),
      isSample: isSample)
  }

  /// The theme called `name`: a path, a file of a theme folder, or one that is built in.
  private static func theme(_ name: String, from locations: Locations) throws -> Theme {
    let isPath = name.contains("/") || name.hasSuffix(".toml")
    let places = isPath ? [name] : locations.themeFolders.map { "\($0)/\(name).toml" }
    for place in places {
      if let text = try text(at: place) { return try ThemeFile.parse(text, name: place) }
    }
    if let theme = try BuiltInThemes.theme(name) { return theme }
    throw Ending(.wrongUse, saying: say(.themeMissing(name: name, known: BuiltInThemes.names)))
  }

  /// The text of a settings file, nil where there is none.
  private static func text(at path: String) throws -> String? {
    do {
      return String(decoding: try FileBytes.source(at: path).bytes, as: UTF8.self)
    } catch FileProblem.missing {
      return nil
    } catch let problem as FileProblem {
      let reason = say(ImportReason.sentence(for: problem))
      throw Ending(.wrongUse, saying: "\(path): \(reason)")
    } catch {
      throw Ending(.wrongUse, saying: "\(path): \(say(ImportReason.sentence(for: error)))")
    }
  }
}
