import Sentences
import Settings

extension SettingsError {
  /// The mistake in words, with its place.
  var sentence: Sentence {
    switch problem {
    case .syntax(let detail): .settingsSyntax(place: place, detail: detail)
    case .unknownValue(let value, let name, let known):
      .settingsUnknownValue(place: place, value: value, name: name, known: known)
    case .wrongForm(let name, let form): demand(of: name, for: form)
    case .outOfRange(let name, let least, let most):
      .settingsOutOfRange(place: place, name: name, least: least, most: most)
    case .keyTwice(let key, let first, let second):
      .settingsKeyTwice(place: place, key: key, first: first, second: second)
    case .keyReserved(let key, let action):
      .settingsKeyReserved(place: place, key: key, action: action)
    case .unknownRole(let name):
      .settingsUnknownRole(place: place, name: name, suggestion: suggestion)
    case .unknownAction(let name):
      .settingsUnknownAction(place: place, name: name, suggestion: suggestion)
    case .unknownColor(let name):
      .settingsUnknownColor(place: place, name: name, suggestion: suggestion)
    case .unknownKey(let name):
      .settingsUnknownKey(place: place, name: name, suggestion: suggestion)
    case .unknownName(let name):
      .settingsUnknownName(place: place, name: name, suggestion: suggestion)
    }
  }

  private func demand(of name: String, for form: Form) -> Sentence {
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
