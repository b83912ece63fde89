import Importers
import Sentences

/// The words for why a file or a line gives no article.
enum ImportReason {
  /// The reason as a sentence, to stand behind the file's name.
  static func sentence(for error: any Error) -> Sentence {
    switch error {
    case let failure as ImportFailure: sentence(for: failure)
    case let problem as FileProblem: sentence(for: problem)
    default: .reasonSystem(detail: "\(error)")
    }
  }

  /// Whether the file is rightly passed over, rather than damaged or out of reach.
  static func isSkip(_ error: any Error) -> Bool {
    switch error as? ImportFailure {
    case .inside(_, let inner): isSkip(inner)
    case .empty, .notText, .notAnArticle, .unsupported: true
    case .tooLarge, .malformed, .unsafeName, .archiveTooLarge, .archiveTooDeep, nil: false
    }
  }

  private static func sentence(for failure: ImportFailure) -> Sentence {
    switch failure {
    case .empty: .reasonEmpty
    case .notText: .reasonNotText
    case .notAnArticle(.list): .reasonList
    case .notAnArticle(.noTitle): .reasonNoTitle
    case .notAnArticle(.noText): .reasonNoText
    case .notAnArticle(.data): .reasonData
    case .unsupported(let form): .reasonUnsupported(form: form)
    case .tooLarge(let bytes): .reasonTooLarge(megabytes: bytes >> 20)
    case .inside(let name, let inner): .reasonInside(name: name, reason: say(sentence(for: inner)))
    case .unsafeName: .reasonUnsafeName
    case .archiveTooLarge: .reasonArchiveTooLarge
    case .archiveTooDeep: .reasonArchiveTooDeep
    case .malformed(let line, let detail): .reasonMalformed(line: line, detail: detail)
    }
  }

  private static func sentence(for problem: FileProblem) -> Sentence {
    switch problem {
    case .missing: .reasonMissing
    case .notAllowed: .reasonNotAllowed
    case .notAFile: .reasonNotAFile
    case .system(let detail): .reasonSystem(detail: detail)
    }
  }
}
