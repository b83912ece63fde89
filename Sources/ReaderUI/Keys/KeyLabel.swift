public import Screen

extension Key {
  /// How the status line and help show the key to a person: arrows as arrows, `Ctrl-d`, `PgUp`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter)"
    case .alt(let letter): "Alt-\(letter)"
    case .named(let name): name.label
    case .function(let number): "F\(number)"
    }
  }
}

extension Key.Name {
  fileprivate var label: String {
    switch self {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backtab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    }
  }
}
