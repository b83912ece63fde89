public import ArticleLibrary

/// A selection of articles as one page that needs nothing else: styles and pictures are inside it.
public enum HTMLBook {
  /// What stands before the first article.
  public static func head(title: String, language: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLWriter.escaped(language))">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"/>
    <title>\(HTMLWriter.escaped(title))</title>
    <style>
    body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.6 Georgia, serif; }
    article { border-bottom: 1px solid #999; padding-bottom: 2em; margin-bottom: 2em; }
    img { max-width: 100%; } .facts, figcaption { color: #666; font-size: .9em; }
    table { border-collapse: collapse; } th, td { border: 1px solid #999; padding: .2em .5em; }
    </style>
    </head>
    <body>

    """
  }

  /// An article of the page; `pictures` are those that the library keeps with it, by address.
  public static func part(_ article: Article, pictures: [String: Picture]) -> String {
    let page = ArticlePage(article) { address in
      guard let picture = pictures[address], let type = PictureType(picture) else { return nil }
      return "data:\(type.mediaType);base64,\(Base64Text.text(of: picture.bytes))"
    }
    return "<article>\n\(page.html(level: 1))\n</article>\n"
  }

  /// What stands behind the last article.
  public static let tail = "</body>\n</html>\n"
}
