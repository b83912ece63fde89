import Screen

extension App {
  /// Does what a key does in a line of text that is being typed.
  mutating func pressInPrompt(_ key: Key) {
    guard var line = prompt else { return }
    switch key {
    case .named(.escape): return leavePrompt()
    case .named(.enter): return finishPrompt()
    case .named(.tab) where line.purpose == .pipe: line.form = line.form.next
    case .character("/") where line.purpose == .find && line.input.text.isEmpty:
      leavePrompt()
      return openSearch()
    case .character(let character): line.input.insert(String(character))
    default:
      let places: [Action.Place] = [.search, .everywhere]
      guard let action = settings.keymap.action(for: key, in: places) else { return }
      if action == .redraw || action == .suspend { perform(action, nil) }
      _ = line.input.update(action)
    }
    prompt = line
    if line.purpose == .find { find() }
  }

  /// Takes a paste.
  mutating func pasteInPrompt(_ text: String) {
    prompt?.input.paste(text)
    if prompt?.purpose == .find { find() }
  }

  private mutating func leavePrompt() {
    if prompt?.purpose == .find { detail.leaveFind() }
    prompt = nil
  }

  private mutating func finishPrompt() {
    guard let line = prompt else { return }
    prompt = nil
    switch line.purpose {
    case .find:
      if line.input.text.isEmpty { detail.leaveFind() } else { finishFind() }
    case .note: keepNote(line.input.text)
    case .pipe: pipe(line)
    }
  }
}
