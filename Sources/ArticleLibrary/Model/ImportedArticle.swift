/// Something that an importer wants the person to know about a field.
public struct ImportWarning: Hashable, Codable, Sendable {
  /// The field's name in the JSON form.
  public var field: String
  /// What is wrong, in plain words.
  public var message: String

  /// A warning about `field`.
  public init(field: String, message: String) {
    self.field = field
    self.message = message
  }
}

/// What an importer makes of a file; the library has not seen it yet.
public struct ImportedArticle: Hashable, Sendable {
  /// The file it came from, as the person named it.
  public var file: String
  /// The importer's name for the form: "nukeviet", "html", "text", "markdown", "jsonl" ….
  public var format: String
  /// The article.
  public var content: ArticleContent
  /// What was doubtful.
  public var warnings: [ImportWarning]
  /// Pictures that were saved with it.
  public var pictures: [ImportedPicture]
  /// The file itself, where the library should keep it.
  public var original: OriginalFile?
  /// What the person made of it in the program it comes from; nil where nothing is known.
  public var state: ImportedState?
  /// Whether it is from an export of a library: then it is no other copy of an article that merely
  /// has the same text.
  public var isExported = false

  /// An article found in `file`.
  public init(
    file: String, format: String, content: ArticleContent, warnings: [ImportWarning] = [],
    pictures: [ImportedPicture] = [], state: ImportedState? = nil
  ) {
    self.file = file
    self.format = format
    self.content = content
    self.warnings = warnings
    self.pictures = pictures
    self.state = state
  }
}
