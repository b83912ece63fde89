import ArticleLibrary
import Curses
import Glibc
import Importers
import ReaderUI
import Sentences
import Settings

/// Takes texts out of the reader: to the clipboard, to a command, to the person's editor.
struct Outgoing {
  /// Where copied words go.
  let copying: CopyTarget
  /// The program's language.
  let language: Language

  /// Copies words, and gives what went wrong.
  func copy(_ text: String, terminal: CursesTerminal) -> Sentence? {
    switch copying {
    case .terminal:
      return terminal.copy(text)
        ? nil : .reading(.tooLongToCopy(limit: CursesTerminal.copyLimit))
    case .command(let words):
      let status = Subprocess(arguments: words).run(input: Array(text.utf8))
      return status == 0 ? nil : .reading(.copyFailed(name: words.first ?? ""))
    case .file(let path):
      return Self.append(text + "\n\n", to: path) ? nil : .reading(.copyFailed(name: path))
    }
  }

  /// Gives an article to a command that may use the terminal, which must be given back before.
  func pipe(_ article: Article, as form: ArticleForm, to command: String) -> Sentence? {
    let words = Subprocess.words(of: command)
    guard let name = words.first else { return .reading(.noCommand) }
    let input = Array((self.text(of: article, as: form) + "\n").utf8)
    let status = Subprocess(arguments: words, hasTerminal: true).run(input: input)
    return status == nil ? .reading(.commandFailed(name: name)) : nil
  }

  /// What became of an article in the editor.
  enum Edit {
    /// It was read, or left as it was.
    case unchanged
    /// It was changed.
    case changed(ArticleRevision)
    /// The editor did not start, or what it left is no article any more.
    case failed(Sentence)
  }

  /// Shows an article's Markdown in the person's editor; what was changed there stays in its file.
  func edit(_ article: Article) -> Edit {
    let environment = Locations.current.environment
    guard let editor = environment("VISUAL") ?? environment("EDITOR") else {
      return .failed(.reading(.noEditor))
    }
    let words = Subprocess.words(of: editor)
    let folder = environment("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/tinbai-\(String(repeating: "X", count: 6)).md".utf8CString)
    let file = mkstemps(&template, 3)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard file >= 0 else { return .failed(.reading(.commandFailed(name: path))) }
    let text = Array((ArticleMarkdown.text(of: article.content) + "\n").utf8)
    let isWritten = Self.write(text, to: file)
    close(file)
    let status = isWritten ? Subprocess(arguments: words + [path], hasTerminal: true).run() : nil
    guard status != nil else {
      unlink(path)
      return .failed(.reading(.commandFailed(name: isWritten ? words.first ?? editor : path)))
    }
    return Self.edit(at: path, from: text)
  }

  /// What became of a file with `text`.
  private static func edit(at path: String, from text: [UInt8]) -> Edit {
    guard let source = try? FileBytes.source(at: path), source.bytes != text else {
      unlink(path)
      return .unchanged
    }
    guard let found = try? MarkdownImporter().articles(in: source).first, found.isExported else {
      return .failed(.reading(.revisionUnreadable(file: path)))
    }
    return .changed(ArticleRevision(content: found.content, file: path))
  }

  private func text(of article: Article, as form: ArticleForm) -> String {
    switch form {
    case .text: ArticleText.text(of: article.content, in: language)
    case .markdown: ArticleMarkdown.text(of: article.content)
    case .html: ArticleHTML.page(of: article.content)
    case .json: ArticleJSON.line(for: article)
    }
  }

  private static func append(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return write(Array(text.utf8), to: file)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
