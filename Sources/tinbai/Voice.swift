import Glibc
import Sentences

/// The language that the program speaks, decided once from the command line and the environment.
enum Voice {
  /// `--lang`, else `LC_ALL`, `LC_MESSAGES`, `LANG`, else English.
  static let language = chosen(
    arguments: CommandLine.arguments, environment: { getenv($0).map { String(cString: $0) } })

  /// The language for these arguments and this environment.
  ///
  /// `LC_ALL` and its kin count only when they are not empty; the first that is set decides, as
  /// POSIX says, and a language that tinbai does not speak gives English.
  static func chosen(arguments: [String], environment: (String) -> String?) -> Language {
    if let asked = argument(named: "--lang", in: arguments), let language = Language(locale: asked)
    {
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    return locale.flatMap(Language.init(locale:)) ?? .english
  }

  /// Whether the command line names a language.
  static func isAsked(in arguments: [String]) -> Bool {
    argument(named: "--lang", in: arguments) != nil
  }

  private static func argument(named name: String, in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    if let place = options.firstIndex(of: name), place + 1 < options.count {
      return options[place + 1]
    }
    let joined = options.first { $0.hasPrefix(name + "=") }
    return joined.map { String($0.dropFirst(name.count + 1)) }
  }
}

/// The sentence in the program's language.
func say(_ sentence: Sentence) -> String {
  Voice.language.text(sentence)
}
