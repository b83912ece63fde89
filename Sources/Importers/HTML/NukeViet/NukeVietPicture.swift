import ArticleLibrary

/// The picture beside the lead of a NukeViet article.
struct NukeVietPicture {
  private let article: NukeVietArticle

  init(_ article: NukeVietArticle) {
    self.article = article
  }

  /// The picture that the article shows, with the text under it; not one that only the head names.
  var image: ArticleImage? {
    let address = article.site.address
    for picture in article.between where picture.tag == "img" {
      guard !isUnseen(picture), let url = PageImage.address(of: picture, in: address) else {
        continue
      }
      return ArticleImage(url: original(of: url), caption: caption(of: picture))
    }
    return nil
  }

  private func isUnseen(_ picture: HTMLElement) -> Bool {
    picture.ancestors.prefix { $0.index > article.frame.index }.contains(where: \.isInvisible)
  }

  /// The whole picture's address where the page shows a smaller or a saved copy of that name.
  private func original(of url: String) -> String {
    let metadata = article.site.metadata
    let hidden = article.frame.first { $0.hasProperty("image") }
    let named = [hidden?.tree.words(of: hidden), metadata["og:image"]].compactMap { $0 }
    let name = PageAddress.fileName(of: url)
    return named.map(CleanText.line).first {
      PageAddress.fileName(of: $0) == name && PageAddress.Parts($0) != nil
    } ?? url
  }

  /// The text under the picture.
  ///
  /// Views without that text still have it as the alternative text, where the CMS writes the title
  /// for a picture that has none.
  private func caption(of picture: HTMLElement) -> String? {
    if let shown = shownCaption(of: picture) { return shown }
    let alternative = PageImage.description(of: picture)
    return alternative.isEmpty || alternative == article.title.line ? nil : alternative
  }

  private func shownCaption(of picture: HTMLElement) -> String? {
    let box = picture.ancestors.prefix { $0.index > article.frame.index }.first { element in
      element.tag == "figure" || element.hasClass("imghome") || element.id == "imghome"
    }
    guard let box = box ?? picture.parent, !box.contains(article.body) else { return nil }
    let isLead = { (element: HTMLElement) in
      element.hasProperty("description") || element.hasClass("hometext") || element.id == "hometext"
    }
    if isLead(box) || box.index == article.frame.index { return nil }
    let line = box.first(tag: "figcaption")?.line ?? box.line(without: isLead)
    return line.isEmpty ? nil : line
  }
}
