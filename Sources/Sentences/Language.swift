/// A language that the interface speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
  /// Vietnamese.
  case vietnamese = "vi"

  /// The language for a POSIX locale name or a BCP 47 tag, nil for one that is not spoken here.
  ///
  /// `vi_VN.UTF-8` and `vi` are Vietnamese; `C`, `POSIX` and every `en…` are English.
  public init?(locale: String) {
    let tag = locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }.lowercased()
    switch tag {
    case "vi": self = .vietnamese
    case "en", "c", "posix": self = .english
    default: return nil
    }
  }

  /// The sentence in this language.
  public func text(_ sentence: Sentence) -> String {
    switch self {
    case .english: sentence.inEnglish
    case .vietnamese: sentence.inVietnamese
    }
  }
}
