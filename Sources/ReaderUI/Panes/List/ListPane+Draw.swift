import ArticleLibrary
import Screen
import Sentences
import Vietnamese

/// How a list is drawn: what its rows are like at a width.
struct ListStyle: Sendable {
  /// What a row shows.
  enum Form: Sendable {
    /// The title alone.
    case title
    /// The title, and the date at the right.
    case line
    /// The title, and date, source and section below it.
    case twoLines
  }

  /// What a row shows.
  let form: Form
  /// Whether rows have room for the time that reading takes.
  let showsLengths: Bool

  /// The style for a pane of this size.
  init(_ size: Size) {
    showsLengths =
      size.columns >= 44 && (size.columns >= 90 || (size.columns < 72 && size.rows >= 18))
    if size.columns < 44 {
      form = .title
    } else if size.columns >= 72 || size.rows < 18 {
      form = .line
    } else {
      form = .twoLines
    }
  }

  /// Lines that a row takes.
  var height: Int { form == .twoLines ? 2 : 1 }
}

extension ListPane {
  /// What the list is called.
  func name(_ language: Language) -> String {
    switch list {
    case .all: language.text(.allArticles)
    case .unread: language.text(.unreadArticles)
    case .bookmarked: language.text(.bookmarks)
    case .documents: language.text(.documents)
    case .section(let name), .source(let name): name
    case .tag(let name): "#" + name
    }
  }

  /// The pane's header: the list, how much of it is unread, and which row of how many is selected.
  func drawHeader(on canvas: inout Canvas, language: Language) {
    let ink = Ink(.header, on: .header)
    let dim = Ink(.secondary, on: .header)
    canvas.fill(Rect(size: canvas.size), with: ink)
    var end = canvas.size.columns - 1
    if let total, total > 0 {
      let place = language.text(.position(selection + 1, of: total))
      end -= Glyph.width(of: place)
      canvas.write(place, column: end, row: 0, ink: dim)
      end -= 2
    }
    let column =
      1
      + canvas.write(
        name(language), column: 1, row: 0, ink: ink, shortenedTo: max(0, end - 1))
    if unread > 0, list != .unread {
      let text = " · " + language.text(.unreadCount(unread))
      if column + Glyph.width(of: text) <= end {
        canvas.write(text, column: column, row: 0, ink: dim)
      }
    }
  }

  /// The rows, or what stands in their place.
  ///
  /// `minutes` are those that articles take to read, as far as they are known.
  func draw(
    on canvas: inout Canvas, settings: ReaderSettings, now: Timestamp, isFocused: Bool,
    minutes: [ArticleID: Int] = [:]
  ) {
    guard let total, total > 0 else {
      drawFace(on: &canvas, settings: settings)
      return
    }
    let size = canvas.size
    let style = ListStyle(size)
    var line = 0
    for slot in 0..<max(0, min(visible, total - top)) {
      let height = style.height + (top + slot == selection ? extraLines : 0)
      let area = Rect(column: 0, row: line, columns: size.columns - 1, rows: height)
      line += height
      canvas.draw(in: area) { canvas in
        let row = row(at: top + slot)
        let drawing = RowDrawing(
          form: style.form, language: settings.language, now: now,
          ground: ground(of: top + slot, isFocused: isFocused),
          minutes: style.showsLengths ? row.flatMap { minutes[$0.id] } : nil)
        drawing.draw(row, on: &canvas)
      }
    }
  }

  /// Which part of the list is shown.
  var scrollBar: ScrollBar { ScrollBar(total: total ?? 0, visible: visible, top: top) }

  private func ground(of index: Int, isFocused: Bool) -> Role {
    index != selection ? .text : isFocused ? .selected : .selectedInactive
  }

  private func drawFace(on canvas: inout Canvas, settings: ReaderSettings) {
    let language = settings.language
    let width = canvas.size.columns - 4
    var sentence: Sentence
    var role = Role.secondary
    if let problem {
      sentence = problem
      role = .error
    } else if total == nil {
      sentence = .loading
    } else {
      switch list {
      case .bookmarked: sentence = .noBookmarks(key: settings.keymap.label(for: .toggleBookmark))
      case .unread: sentence = .nothingUnread
      default: sentence = .emptyList
      }
    }
    for (row, line) in TextWrapper.lines(of: language.text(sentence), width: width).enumerated() {
      canvas.write(String(line.text), column: 3, row: row + 1, ink: Ink(role))
    }
  }
}
