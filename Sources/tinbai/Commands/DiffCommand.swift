import ArgumentParser
import ArticleLibrary
import Sentences
import Vietnamese

/// `tinbai diff`: what changed between two saves of an article, or between two copies of its story.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: say(.keeping(.commandDiff)))

  @OptionGroup var options: LibraryOptions

  @Argument(help: help(.argumentID))
  var id: Int64

  func run() throws {
    let (article, earlier) = try using(options) { library in
      let article = try library.article(ArticleID(id))
      return (article, try Self.earlier(of: ArticleID(id), in: library))
    }
    guard let article else {
      throw Ending(.nothingFound, saying: say(.noSuchArticle(id: id)))
    }
    guard let earlier else {
      throw Ending(.nothingFound, saying: say(.keeping(.noEarlier(id: id))))
    }
    let lines = Self.lines(from: earlier, to: article.content)
    guard !lines.isEmpty else {
      throw Ending(.nothingFound, saying: say(.keeping(.sameText(id: id))))
    }
    for line in lines { Output.shared.line(line) }
  }

  /// The version before the last change, else another copy of the story.
  private static func earlier(of id: ArticleID, in library: Library) throws -> ArticleContent? {
    if let earlier = try library.earlier(id) { return earlier }
    guard let other = try library.versions(of: id).first(where: { $0.id != id }) else {
      return nil
    }
    return try library.article(other.id)?.content
  }

  /// The changed fields and paragraphs, one a line: `[-old-]` and `{+new+}`.
  static func lines(from earlier: ArticleContent, to later: ArticleContent) -> [String] {
    let fields: [(String, (ArticleContent) -> String?)] = [
      ("title", { $0.title }), ("lead", { $0.lead }), ("published", { $0.published?.iso8601 }),
      ("author", { $0.author }), ("source", { $0.source }), ("section", { $0.section }),
      ("url", { $0.url }),
      ("tags", { $0.tags.joined(separator: ", ") }),
    ]
    var lines: [String] = []
    for (name, value) in fields {
      let diff = TextDiff(from: value(earlier) ?? "", to: value(later) ?? "")
      guard !diff.isEmpty else { continue }
      lines.append("\(name): " + diff.paragraphs.map(text).joined(separator: " "))
    }
    for pieces in TextDiff(from: earlier.markdown, to: later.markdown).paragraphs {
      if pieces.count == 1, case .same = pieces[0] { continue }
      lines.append(text(pieces))
    }
    return lines
  }

  private static func text(_ pieces: [TextDiff.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .same(let words): words
      case .removed(let words): "[-\(words)-]"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ")
  }
}
