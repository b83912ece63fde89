public import ArticleLibrary
import Vietnamese

/// An article as a part of a page: its title, what is known of it, and its text.
public struct ArticlePage {
  private let article: Article
  private let writer: HTMLWriter

  /// A part for `article`; `picture` gives the address that a picture has where the page stands.
  public init(_ article: Article, picture: @escaping (String) -> String?) {
    self.article = article
    writer = HTMLWriter(picture: picture)
  }

  /// The part as XHTML; `level` is that of its title.
  public func html(level: Int = 1) -> String {
    let content = article.content
    var lines = ["<h\(level)>\(HTMLWriter.escaped(content.title))</h\(level)>"]
    let facts = [
      content.published.map { moment in
        "<time datetime=\"\(moment.iso8601)\">\(Self.shown(moment))</time>"
      },
      content.document?.number.map(HTMLWriter.escaped),
      content.author.map(HTMLWriter.escaped), content.source.map(HTMLWriter.escaped),
    ].compactMap { $0 }
    if !facts.isEmpty { lines.append("<p class=\"facts\">\(facts.joined(separator: " · "))</p>") }
    if let image = content.image, let address = writer.picture(image.url) {
      let caption = HTMLWriter.escaped(image.caption ?? "")
      lines.append(
        "<figure><img src=\"\(HTMLWriter.escaped(address))\" alt=\"\(caption)\"/>"
          + (caption.isEmpty ? "" : "<figcaption>\(caption)</figcaption>") + "</figure>")
    }
    if let lead = content.lead {
      lines.append("<p class=\"lead\"><strong>\(HTMLWriter.escaped(lead))</strong></p>")
    }
    lines.append(writer.html(of: RichText(markdown: content.markdown).blocks))
    if let url = content.url, HTMLWriter.isSafe(url) {
      let address = HTMLWriter.escaped(url)
      lines.append("<p class=\"facts\"><a href=\"\(address)\">\(address)</a></p>")
    }
    return lines.joined(separator: "\n")
  }

  private static func shown(_ moment: Timestamp) -> String {
    let day = moment.day
    let time = [moment.hour, moment.minute].map { ($0 < 10 ? "0" : "") + String($0) }
    return "\(day.day)/\(day.month)/\(day.year) \(time.joined(separator: ":"))"
  }
}
