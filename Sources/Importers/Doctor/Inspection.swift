public import ArticleLibrary

/// What a file is and what an importer makes of it, for a person who wants to know why.
public struct Inspection: Sendable {
  /// A field of the article and where it comes from.
  public struct Field: Hashable, Sendable {
    /// Its name in the JSON form.
    public var name: String
    /// Its value as one line of text.
    public var value: String
    /// The places in the file that say so, such as "meta og:title"; empty where it was worked out.
    public var origins: [String]
  }

  /// What the page shows and the article does not have.
  public struct Dropped: Hashable, Sendable {
    /// Words in all.
    public var words = 0
    /// The longest pieces, as they begin.
    public var samples: [String] = []
  }

  /// The file as the person named it.
  public var file: String
  /// The form of the file: "html", "text", "markdown" …; nil when it is of none.
  public var form: String?
  /// Its encoding and how that was found; nil for forms that have none.
  public var encoding: EncodingFinding?
  /// The article and the name of what read it, or why there is none.
  public var result: Result<ImportedArticle, ImportFailure>
  /// The fields that are set, in the order of the JSON form.
  public var fields: [Field] = []
  /// What was left out.
  public var dropped = Dropped()
}
