public import Screen

/// Which keys do what, and where.
public struct Keymap: Equatable, Sendable {
  /// The keys of each action, the one that hints show first.
  public private(set) var keys: [Action: [Key]]
  private var actions: [Action.Place: [Key: Action]]

  /// The default keys.
  public init() {
    keys = [:]
    actions = [:]
    for action in Action.allCases {
      bind(action, to: action.defaultKeys)
    }
  }

  /// Gives `action` these keys and no others.
  ///
  /// Keys that another action of the same place had are taken from it.
  public mutating func bind(_ action: Action, to newKeys: [Key]) {
    let place = action.place
    for key in keys[action] ?? [] {
      actions[place]?[key] = nil
    }
    for key in newKeys {
      if let other = actions[place]?[key] {
        keys[other]?.removeAll { $0 == key }
      }
      actions[place, default: [:]][key] = action
    }
    keys[action] = newKeys
  }

  /// What `key` does in the first of `places` where it does something.
  public func action(for key: Key, in places: [Action.Place]) -> Action? {
    for place in places {
      if let action = actions[place]?[key] { return action }
    }
    return nil
  }

  /// The first key of `action` as a person reads it, empty when it has none.
  public func label(for action: Action) -> String {
    keys[action]?.first?.label ?? ""
  }
}
