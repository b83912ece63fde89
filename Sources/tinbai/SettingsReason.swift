import Sentences
import Settings

/// The words for what is wrong in a settings, key or theme file.
enum SettingsReason {
  /// The mistake as a sentence with its place.
  static func sentence(for error: SettingsError) -> Sentence {
    let place = error.place
    let near = error.suggestion
    return switch error.problem {
    case .syntax(let detail): .settingsSyntax(place: place, detail: detail)
    case .unknownName(let name): .settingsUnknownName(place: place, name: name, suggestion: near)
    case .unknownRole(let name): .settingsUnknownRole(place: place, name: name, suggestion: near)
    case .unknownAction(let name):
      .settingsUnknownAction(place: place, name: name, suggestion: near)
    case .unknownColor(let name): .settingsUnknownColor(place: place, name: name, suggestion: near)
    case .unknownKey(let name): .settingsUnknownKey(place: place, name: name, suggestion: near)
    case .unknownValue(let value, let name, let known):
      .settingsUnknownValue(place: place, value: value, name: name, known: known)
    case .wrongForm(let name, let form): sentence(for: form, of: name, at: place)
    case .outOfRange(let name, let least, let most):
      .settingsOutOfRange(place: place, name: name, least: least, most: most)
    case .keyTwice(let key, let first, let second):
      .settingsKeyTwice(place: place, key: key, first: first, second: second)
    case .keyReserved(let key, let action):
      .settingsKeyReserved(place: place, key: key, action: action)
    }
  }

  private static func sentence(
    for form: SettingsError.Form, of name: String, at place: String
  ) -> Sentence {
    switch form {
    case .text: .settingsNeedsText(place: place, name: name)
    case .wholeNumber: .settingsNeedsNumber(place: place, name: name)
    case .flag: .settingsNeedsFlag(place: place, name: name)
    case .table: .settingsNeedsTable(place: place, name: name)
    case .color: .settingsNeedsColor(place: place, name: name)
    case .keys: .settingsNeedsKeys(place: place, name: name)
    }
  }
}
