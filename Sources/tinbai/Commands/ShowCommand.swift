import ArgumentParser
import ArticleLibrary
import ReaderUI
import Sentences
import Vietnamese

/// `tinbai show`: one article.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: say(.commandShow))

  /// The forms an article can be printed in.
  enum Form: String, EnumerableFlag {
    case json
    case markdown
    case text

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .json: ArgumentHelp(say(.optionJSON))
      case .markdown: ArgumentHelp(say(.optionMarkdown))
      case .text: ArgumentHelp(say(.optionText))
      }
    }
  }

  @OptionGroup var options: LibraryOptions

  @Flag(exclusivity: .exclusive)
  var form: Form = .text

  @Option(name: .long, help: help(.reading(.optionWidth)))
  var width: Int?

  @Argument(help: help(.argumentID))
  var id: Int64

  func validate() throws {
    if let width, !(20...300).contains(width) {
      throw ValidationError(say(.reading(.widthOutOfRange)))
    }
  }

  func run() throws {
    let article = try using(options) { try $0.article(ArticleID(id)) }
    guard let article else {
      throw Ending(.nothingFound, saying: say(.noSuchArticle(id: id)))
    }
    switch form {
    case .json: Output.shared.json(ArticleJSON.line(for: article))
    case .markdown: Output.shared.text(ArticleMarkdown.text(of: article.content))
    case .text where width != nil:
      let lines = ArticleLines(
        LoadedArticle(article: article), width: width ?? 80, language: Voice.language,
        today: LocalClock.now.day)
      lines.forEachChunk { Output.shared.text($0) }
    case .text: Output.shared.text(ArticleText.text(of: article.content, in: Voice.language))
    }
  }
}
