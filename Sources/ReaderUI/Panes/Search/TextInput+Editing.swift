extension TextInput {
  /// Moves the cursor or erases; false for an action that does neither.
  mutating func update(_ action: Action) -> Bool {
    switch action {
    case .cursorLeft: moveLeft()
    case .cursorRight: moveRight()
    case .cursorToStart: moveToStart()
    case .cursorToEnd: moveToEnd()
    case .eraseLeft: eraseLeft()
    case .eraseRight: eraseRight()
    case .eraseWord: eraseWord()
    case .eraseToStart: eraseToStart()
    default: return false
    }
    return true
  }
}
