public import ReaderUI
import Screen

/// Reads key files: TOML with the name of an action and its keys on each line.
///
/// ```toml
/// search = ["/", "ctrl-f"]
/// toggle-bookmark = "m"
/// open-link = []          # no key at all
/// ```
///
/// Actions that are left out keep their default keys, except those that another action takes.
public enum KeyFile {
  /// The default keys, changed as `toml` asks; `name` is the file's name as the person wrote it.
  ///
  /// Ctrl-C ends the program whatever the file says.
  public static func parse(_ toml: String, name: String) throws(SettingsError) -> Keymap {
    let file = try SettingsTable(toml, file: name)
    try file.allow(Action.allCases.map(\.rawValue)) { .unknownAction($0) }
    var keymap = Keymap()
    var taken: [Action.Place: [Key: Action]] = [:]
    for name in file.names {
      guard let action = Action(rawValue: name), let keys = try keys(of: action, in: file) else {
        continue
      }
      for (index, key) in keys.enumerated() {
        if let other = taken[action.place]?[key], other != action {
          throw file.mistake(
            .keyTwice(key.name, first: other.rawValue, second: name), at: name, part: index)
        }
        taken[action.place, default: [:]][key] = action
      }
      keymap.bind(action, to: keys)
    }
    return keymap
  }

  private static let stop = Key.control("c")

  private static func keys(
    of action: Action, in file: SettingsTable
  ) throws(SettingsError) -> [Key]? {
    guard let names = try file.texts(action.rawValue, .keys) else { return nil }
    var keys: [Key] = []
    for (index, name) in names.enumerated() {
      guard let key = Key(name: name) else {
        throw file.mistake(
          .unknownKey(name), at: action.rawValue, part: index,
          suggestion: nearestName(to: name, among: keyNames))
      }
      guard key != stop || action == .quit else {
        throw file.mistake(
          .keyReserved(name, for: Action.quit.rawValue), at: action.rawValue, part: index)
      }
      if !keys.contains(key) { keys.append(key) }
    }
    if action == .quit, !keys.contains(stop) { keys.append(stop) }
    return keys
  }

  /// The keys that have a name of more than one letter.
  private static let keyNames: [String] =
    Key.Name.allCases.map(\.rawValue) + ["space", "minus"] + (1...12).map { "f\($0)" }
    + "abcdefghijklmnopqrstuvwxyz".flatMap { ["ctrl-\($0)", "alt-\($0)"] }
}
