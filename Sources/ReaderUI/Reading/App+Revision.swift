public import ArticleLibrary
import Sentences

/// What a person made of an article in the editor.
public struct ArticleRevision: Hashable, Sendable {
  /// The article as it stands in the file.
  public var content: ArticleContent
  /// The file, which stays until the library has taken the article over.
  public var file: String

  /// What stands in a file.
  public init(content: ArticleContent, file: String) {
    self.content = content
    self.file = file
  }
}

extension App {
  /// Shows the article's Markdown in the person's editor.
  mutating func edit() {
    guard let article = detail.loaded?.article, detail.isCurrent else { return }
    ask(.edited(article.id)) { .edit(article, $0) }
  }

  /// The editor is left: what was changed there becomes a revision if the person says so.
  mutating func takeEdited(_ answer: Answer, _ id: ArticleID) {
    switch answer.outcome {
    case .edited(let revision):
      question = Question(
        sentence: .reading(.askToKeepRevision), answer: .keepRevision(id, revision))
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  /// A revision is kept, or could not be.
  mutating func takeRevised(_ answer: Answer) {
    switch answer.outcome {
    case .revised(let isChanged):
      sayReading(isChanged ? .revisionKept : .revisionSame)
      if isChanged {
        minutes = [:]
        reload()
      }
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }
}
