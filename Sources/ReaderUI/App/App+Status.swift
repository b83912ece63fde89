import ArticleLibrary
import Screen
import Sentences

extension App {
  /// Draws the last line of the screen.
  func drawStatus(on canvas: inout Canvas) {
    let language = settings.language
    guard prompt == nil else { return statusLine(parts).draw(on: &canvas, language: language) }
    let parts = parts
    lines.status.draw(parts, on: &canvas) { statusLine(parts).draw(on: &$0, language: language) }
  }

  private var parts: StatusLine.Parts {
    StatusLine.Parts(
      language: settings.language, path: path,
      hints: hints.map { StatusLine.Hint(action: $0.0, sentence: $0.1) },
      message: question.map { StatusLine.Message(text: $0.sentence) } ?? message, count: count)
  }

  private func statusLine(_ parts: StatusLine.Parts) -> StatusLine {
    StatusLine(
      path: parts.path,
      hints: parts.hints.compactMap { hint in
        let key = settings.keymap.label(for: hint.action)
        return key.isEmpty ? nil : (key, settings.language.text(hint.sentence))
      },
      message: parts.message, count: parts.count, prompt: prompt, promptEnd: promptEnd)
  }

  /// How many matches there are, while words to find are typed; else which key helps.
  private var promptEnd: String {
    guard prompt?.purpose == .find else { return "" }
    if prompt?.input.text.isEmpty == true {
      return "/ " + settings.language.text(.reading(.hintLibrary))
    }
    guard let found = detail.highlight, detail.finding != nil, !found.matches.isEmpty else {
      return settings.language.text(.reading(.notFound))
    }
    return settings.language.text(.match(found.index + 1, of: found.matches.count))
  }

  private var path: [String] {
    let language = settings.language
    var path = isSample ? [language.text(.sampleLibrary)] : []
    if help != nil { return path + [language.text(.helpHeading)] }
    if let choice { return path + [language.text(choice.heading)] }
    if focus == .sidebar { return path + [language.text(.lists)] }
    path.append(list.name(language))
    if let search, !search.isEmpty { path.append("/ " + search.input.text) }
    if focus == .detail, let title = detail.summary?.title, !title.isEmpty { path.append(title) }
    return path
  }

  private var hints: [(Action, Sentence)] {
    if help != nil { return [(.leave, .hintBack), (.moveDown, .hintScroll)] }
    if choice != nil { return [(.open, .hintOpen), (.leave, .hintBack)] }
    if let picture {
      let back: [(Action, Sentence)] = [(.leave, .hintBack)]
      return picture.items.count > 1 ? [(.moveDown, .reading(.hintNextPicture))] + back : back
    }
    if isGreeting {
      return [(.openSample, .hintSample), (.leave, .hintQuit), (.help, .hintHelp)]
    }
    switch focus {
    case .list:
      return [
        (.open, .hintRead), (.search, .hintSearch), (.toggleBookmark, .hintBookmark),
        (.showLists, .hintLists), (.help, .hintHelp),
      ]
    case .sidebar: return sidebarHints
    case .search: return searchHints
    case .detail: return detailHints
    }
  }

  private var sidebarHints: [(Action, Sentence)] {
    if sidebar.newName != nil { return [(.openHit, .hintRename), (.leaveSearch, .hintCancel)] }
    let saved: [(Action, Sentence)] =
      sidebar.selectedSearch == nil
      ? [] : [(.renameSearch, .hintRename), (.deleteSearch, .hintDelete)]
    return [(.open, .hintOpen)] + saved + [(.back, .hintBack), (.help, .hintHelp)]
  }

  private var searchHints: [(Action, Sentence)] {
    guard let search else { return [] }
    if search.name != nil { return [(.openHit, .hintSave), (.leaveSearch, .hintCancel)] }
    if search.hits.isEmpty, search.offers?.selected != nil {
      return [(.openHit, .hintTry), (.leaveSearch, .hintBack)]
    }
    return [
      (.openHit, .hintOpenHit), (.nextPane, .hintComplete), (.changeSearchOrder, .hintOrder),
      (.saveSearch, .hintSave), (.leaveSearch, .hintBack),
    ]
  }

  private var detailHints: [(Action, Sentence)] {
    if let site = detail.site {
      let open: [(Action, Sentence)] = site.items.isEmpty ? [] : [(.open, .hintOpen)]
      return open + [(.leave, .hintBack), (.help, .hintHelp)]
    }
    if detail.selection != nil {
      return [
        (.copy, .reading(.hintCopy)), (.highlight, .reading(.hintHighlight)),
        (.select, .reading(.hintGrain)), (.back, .hintBack),
      ]
    }
    if detail.highlight?.matches.isEmpty == false {
      return [(.nextMatch, .hintNextMatch), (.leave, .hintBack), (.help, .hintHelp)]
    }
    let table: [(Action, Sentence)] =
      detail.hasWideTable ? [(.tableRight, .reading(.hintTable))] : []
    let isDocument = detail.known?.number != nil && detail.isCurrent
    let mentions: [(Action, Sentence)] = isDocument ? [(.showSite, .reading(.hintMentions))] : []
    return table + mentions + [
      (.leave, .hintBack), (.find, .reading(.hintFind)), (.older, .hintOlder),
      (.toggleBookmark, .hintBookmark), (.followLink, .reading(.hintFollow)),
      (.help, .hintHelp),
    ]
  }
}
