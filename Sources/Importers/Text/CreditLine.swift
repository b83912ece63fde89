/// A line such as "Tác giả bài viết: Hà Sen".
struct CreditLine {
  /// What the line names.
  enum Subject: Hashable {
    /// Who wrote the article.
    case author
    /// Where it was published first.
    case source
    /// Its tags, with commas between them.
    case tags
  }

  /// What the line names.
  let subject: Subject
  /// The name; empty where the page left it so.
  let value: String
  /// Whether the label is a page's own, and not one that a text may have too.
  let isSure: Bool

  /// The credit that a short line gives, nil for any other line.
  init?(_ line: TextLine) {
    guard line.text.utf8.count <= 250, let colon = line.text.firstIndex(of: ":") else { return nil }
    let label = TextLine(text: String(line.text[..<colon]), hasGap: false).key
    guard let subject = Self.labels[label] else { return nil }
    self.subject = subject
    value = String(line.text[line.text.index(after: colon)...].trimmed)
    isSure = Landmarks.unmistakable.contains(label)
  }

  private static let labels: [String: Subject] = {
    var labels: [String: Subject] = [:]
    for label in Landmarks.author { labels[label] = .author }
    for label in Landmarks.source { labels[label] = .source }
    for label in Landmarks.tags { labels[label] = .tags }
    return labels
  }()
}
