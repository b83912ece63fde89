import ArgumentParser
import ArticleLibrary
import Sentences

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

  @Argument(help: help(.argumentID))
  var id: Int64

  func run() throws {
    let article = try using(options) { try $0.article(ArticleID(id)) }
    guard let article else {
      throw Ending(.nothingFound, saying: say(.noSuchArticle(id: id)))
    }
    switch form {
    case .json: Output.shared.json(ArticleJSON.line(for: article))
    case .markdown: Output.shared.text(ArticleMarkdown.text(of: article.content))
    case .text: Output.shared.text(ArticleText.text(of: article.content, in: Voice.language))
    }
  }
}
