public import ArticleLibrary
import Vietnamese

/// An article as a Markdown file that the importer reads back as it was.
///
/// The fields in front have JSON for their values, which is YAML too. `tinbai: 1` says that the
/// body below stands as it is: its first heading is no title and its first bold line no lead.
public enum MarkdownFile {
  /// Members of the JSON form that are the file itself.
  private static let notWritten: Set<String> = ["id", "markdown", "text"]

  /// The text of the file; `pictures` are the files beside it, by the address of the picture.
  public static func text(
    of article: Article, pictures: [(address: String, file: String, type: String?)] = []
  )
    -> String
  {
    var members = ArticleJSON.members(for: article).filter { !notWritten.contains($0.key) }
    if !pictures.isEmpty {
      members["pictures"] = .array(
        pictures.map { picture in
          var members = ["address": picture.address, "file": picture.file]
          members["type"] = picture.type
          return .object(members.mapValues { .string($0) })
        })
    }
    let fields = members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.line)" }
    let head = ["---", "tinbai: 1"] + fields + ["---", ""]
    return (head + [article.content.markdown]).joined(separator: "\n") + "\n"
  }

  /// A name for the file: the day, the number in the library and the title's words in ASCII.
  public static func name(of article: Article) -> String {
    let day = article.content.published?.day.iso8601 ?? "0000-00-00"
    return "\(day)-\(article.id.rawValue)-\(slug(article.content.title)).md"
  }

  private static func slug(_ title: String) -> String {
    var words = ""
    // Folding is for small letters; of the large ones only this is no letter with a mark.
    for scalar in SearchText.folded(title.replacing("Đ", with: "D")).unicodeScalars {
      let isWord =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isWord {
        words.unicodeScalars.append(scalar)
      } else if !words.hasSuffix("-") {
        words += "-"
      }
      if words.utf8.count >= 60 { break }
    }
    let trimmed = words.split(separator: "-").joined(separator: "-")
    return trimmed.isEmpty ? "bai" : trimmed
  }
}
