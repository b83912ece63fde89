import ArticleLibrary

/// An article as a Markdown file: the fields of the JSON form in front, then the body.
///
/// JSON is YAML too, so each field's value is written as JSON; the Markdown importer reads the
/// file back, and `tinbai: 1` tells it that the body stands as it is.
enum ArticleMarkdown {
  /// Fields of the JSON form that are the file itself, or say how it was read.
  private static let notWritten: Set<String> = ["file", "format", "markdown", "text", "warnings"]

  /// The text of the file.
  static func text(of content: ArticleContent) -> String {
    let article = ImportedArticle(file: "", format: "", content: content)
    let fields = ArticleJSON.members(for: article).filter { !notWritten.contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.line)" }
    return (["---", "tinbai: 1"] + fields + ["---", "", content.markdown]).joined(separator: "\n")
  }
}
