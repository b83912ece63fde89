internal import Vietnamese

/// An article as a small web page, for other programs.
///
/// Raw HTML of the body is left out and its words are escaped, so the page holds no scripts.
public enum ArticleHTML {
  /// The page.
  public static func page(of content: ArticleContent) -> String {
    var lines = [
      "<!DOCTYPE html>", "<html\(content.language.map { " lang=\"\(escaped($0))\"" } ?? "")>",
      "<head><meta charset=\"utf-8\"><title>\(escaped(content.title))</title></head>", "<body>",
      "<article>", "<h1>\(escaped(content.title))</h1>",
    ]
    let about = [
      content.published?.iso8601, content.author, content.source, content.document?.number,
    ].compactMap { $0 }.filter { !$0.isEmpty }
    if !about.isEmpty { lines.append("<p>\(escaped(about.joined(separator: " · ")))</p>") }
    if let lead = content.lead { lines.append("<p><strong>\(escaped(lead))</strong></p>") }
    lines.append(MarkdownTree(content.markdown).html())
    if let url = content.url { lines.append("<p>\(escaped(url))</p>") }
    return (lines + ["</article>", "</body>", "</html>"]).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
