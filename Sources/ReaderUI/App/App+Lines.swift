import ArticleLibrary
import Screen
import Sentences

/// The lines that a person types in: the query, a name for it, a new name of a saved search.
extension App {
  /// Whether signs are text now and no keys.
  var isTyping: Bool {
    guard help == nil else { return false }
    return focus == .search || (focus == .sidebar && sidebar.newName != nil)
  }

  /// Takes a key where signs are themselves, and only keys without a sign are actions.
  mutating func pressInLine(_ key: Key) {
    if case .character(let character) = key {
      return editLine { $0.insert(String(character)) }
    }
    guard let action = settings.keymap.action(for: key, in: [.search, .everywhere]) else { return }
    perform(action, nil)
  }

  /// Takes a paste: where a person types it is text, elsewhere it is nothing.
  mutating func paste(_ text: String) {
    if prompt != nil { return pasteInPrompt(text) }
    guard isTyping else { return }
    editLine { $0.paste(text) }
  }

  /// Changes the text of the line that a person types in.
  private mutating func editLine(_ body: (inout TextInput) -> Void) {
    if focus == .sidebar {
      if var name = sidebar.newName {
        body(&name)
        sidebar.newName = name
      }
    } else if var name = search?.name {
      body(&name)
      search?.name = name
    } else if var pane = search {
      body(&pane.input)
      pane.history.leave()
      search = pane
      endCompletion()
      askSearch()
    }
  }

  // MARK: Saved searches

  /// Does an action while a name for the query is typed.
  mutating func editName(_ action: Action) {
    switch action {
    case .openHit: saveSearch()
    case .leaveSearch: search?.name = nil
    default: _ = search?.name?.update(action)
    }
  }

  /// Begins to type a name for the query.
  mutating func beginSaving() {
    guard let pane = search, !pane.isEmpty else { return say(.nothingToSave) }
    search?.name = TextInput(pane.savedName ?? pane.trimmedQuery)
  }

  private mutating func saveSearch() {
    guard let pane = search, let name = pane.trimmedName else { return }
    ask(.savedSearch(.searchSaved(name: name))) {
      .saveSearch(pane.trimmedQuery, order: pane.order, name: name, $0)
    }
    remember(pane.trimmedQuery)
    search?.savedName = name
    search?.name = nil
  }

  /// Opens a saved search; leaving it leads back to the side pane.
  mutating func open(_ saved: SavedSearch) {
    openSearch()
    search?.input = TextInput(saved.query + " ")
    search?.order = saved.order
    search?.savedName = saved.name
    askSearch()
  }

  /// Does an action while a new name of a saved search is typed.
  mutating func editNewName(_ action: Action) -> Bool {
    switch action {
    case .openHit, .open: renameSearch()
    case .leaveSearch, .back: sidebar.newName = nil
    case .redraw, .suspend, .quit: return false
    default: _ = sidebar.newName?.update(action)
    }
    return true
  }

  private mutating func renameSearch() {
    guard let saved = sidebar.selectedSearch, let name = sidebar.newName?.trimmed else { return }
    sidebar.newName = nil
    guard !name.isEmpty, name != saved.name else { return }
    ask(.savedSearch(.searchRenamed(name: name))) { .renameSearch(saved.id, to: name, $0) }
  }

  /// Deletes the saved search that is selected in the side pane.
  mutating func deleteSearch() {
    guard let saved = sidebar.selectedSearch else { return }
    ask(.savedSearch(.searchDeleted(name: saved.name))) { .deleteSearch(saved.id, $0) }
  }

  /// Remembers a query that the person has used.
  mutating func remember(_ query: String) {
    guard query.contains(where: { !$0.isWhitespace }) else { return }
    search?.history.remember(query)
    perform(.rememberQuery(query))
  }
}

extension TextInput {
  /// The line with single blanks, and none around it.
  var trimmed: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
