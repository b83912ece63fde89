import ArticleLibrary
import Sentences

/// Something that the person must agree to before it is done.
struct Question: Equatable, Sendable {
  /// What is asked, in the status line.
  var sentence: Sentence
  /// What happens on yes.
  var answer: Agreed

  /// What is said when the person does not agree.
  var refusal: ReadingSentence {
    switch answer {
    case .openLink: .notOpened
    case .keepRevision(_, let revision): .revisionDropped(file: revision.file)
    }
  }

  /// What a person can agree to.
  enum Agreed: Equatable, Sendable {
    /// Handing an address to the browser.
    case openLink(LinkAddress)
    /// Keeping a revision of an article.
    case keepRevision(ArticleID, ArticleRevision)
  }
}
