public import Screen

extension Key {
  /// The key that `notation` names: `j`, `G`, `?`, `space`, `enter`, `page-up`, `ctrl-d`, `alt-x`, `f1`.
  ///
  /// Gives nil for anything else; a single character always means itself.
  public init?(notation: String) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
    } else if notation == "space" {
      self = .character(" ")
    } else if let name = Name(rawValue: notation) {
      self = .named(name)
    } else if let letter = Key.letter(of: notation, behind: "ctrl-") {
      self = .control(Character(letter.lowercased()))
    } else if let letter = Key.letter(of: notation, behind: "alt-") {
      self = .alt(letter)
    } else if notation.first == "f", let number = Int(notation.dropFirst()), (1...63) ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// How key files and help write the key; ``init(notation:)`` reads it back.
  public var notation: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(let letter): "ctrl-\(letter)"
    case .alt(let letter): "alt-\(letter)"
    case .named(let name): name.rawValue
    case .function(let number): "f\(number)"
    }
  }

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

  private static func letter(of notation: String, behind prefix: String) -> Character? {
    guard notation.hasPrefix(prefix), notation.count == prefix.count + 1 else { return nil }
    return notation.last
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
