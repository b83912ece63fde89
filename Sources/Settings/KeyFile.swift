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
    var chosen: [(action: Action, keys: [Key])] = []
    for name in file.names {
      guard let action = Action(rawValue: name), let keys = try keys(of: action, in: file) else {
        continue
      }
      for (index, key) in keys.enumerated() {
        let rival = chosen.first { $0.action.place.meets(action.place) && $0.keys.contains(key) }
        if let rival {
          throw file.mistake(
            .keyTwice(key.name, first: rival.action.rawValue, second: name), at: name, part: index)
        }
      }
      chosen.append((action, keys))
    }
    return keymap(with: chosen)
  }

  /// The default keys with those that the person has chosen, each taken from whatever had it.
  private static func keymap(with chosen: [(action: Action, keys: [Key])]) -> Keymap {
    var keymap = Keymap()
    let own = Set(chosen.map(\.action))
    for (action, keys) in chosen {
      for other in Action.allCases where other.place.meets(action.place) && !own.contains(other) {
        let kept = keymap.keys[other, default: []].filter { !keys.contains($0) }
        if kept != keymap.keys[other] { keymap.bind(other, to: kept) }
      }
    }
    for (action, _) in chosen { keymap.bind(action, to: []) }
    for (action, keys) in chosen { keymap.bind(action, to: keys) }
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

extension Action.Place {
  /// Whether there is a moment when keys of both places work.
  ///
  /// In the search line only its own keys do and those that work everywhere.
  fileprivate func meets(_ other: Action.Place) -> Bool {
    self == other || self == .everywhere || other == .everywhere
      || (self != .search && other != .search)
  }
}
