import Sentences

/// A line of text that the person types in the status line.
struct Prompt: Equatable, Sendable {
  /// What the text is for.
  enum Purpose: Equatable, Sendable {
    /// Words to find in the article.
    case find
    /// A note on the selected words.
    case note
    /// A command that gets the article.
    case pipe
  }

  /// What the text is for.
  var purpose: Purpose
  /// The text.
  var input = TextInput()
  /// In which form a piped article goes out.
  var form = ArticleForm.text

  /// What stands before the text.
  var label: Sentence {
    switch purpose {
    case .find: .reading(.findPrompt)
    case .note: .reading(.notePrompt)
    case .pipe: .reading(.pipePrompt(form: form.rawValue))
    }
  }
}

/// The forms in which an article goes out to another program.
public enum ArticleForm: String, CaseIterable, Hashable, Sendable {
  /// Plain text.
  case text
  /// Markdown with front matter.
  case markdown
  /// A web page.
  case html
  /// One line of JSON.
  case json

  /// The form after this one.
  var next: ArticleForm {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
