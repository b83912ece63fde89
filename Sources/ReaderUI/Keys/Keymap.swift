public import Screen

/// Which keys do what, and where.
public struct Keymap: Equatable, Sendable {
  /// The keys of each action, the one that hints show first.
  public private(set) var keys: [Action: [Key]]
  /// What follows from them: the actions of each key, one in a place.
  private var actions: [Key: [Action]]

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
    for key in keys[action] ?? [] {
      actions[key]?.removeAll { $0 == action }
    }
    for key in newKeys {
      if let other = self.action(for: key, in: [action.place]) {
        keys[other]?.removeAll { $0 == key }
        actions[key]?.removeAll { $0 == other }
      }
      actions[key, default: []].append(action)
    }
    keys[action] = newKeys
  }

  /// Whether the same keys do the same.
  public static func == (left: Keymap, right: Keymap) -> Bool { left.keys == right.keys }

  /// What `key` does in the first of `places` where it does something.
  public func action(for key: Key, in places: [Action.Place]) -> Action? {
    guard let found = actions[key] else { return nil }
    for place in places {
      if let action = found.first(where: { $0.place == place }) { return action }
    }
    return nil
  }

  /// The first key of `action` as a person reads it, empty when it has none.
  public func label(for action: Action) -> String {
    keys[action]?.first?.label ?? ""
  }
}
