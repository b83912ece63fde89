import ArticleLibrary
import Vietnamese

/// A news article of NukeViet: the page itself, its print view, or its "save this article" view.
struct NukeVietArticle {
  let site: NukeVietPage
  let body: HTMLElement
  let title: HTMLElement
  /// The smallest element that holds title and body: between them stand date, picture and lead.
  let frame: HTMLElement

  /// The article of a page, nil when the page has no body by that template.
  init?(_ site: NukeVietPage) {
    let page = site.page
    let named = page.first { $0.id == "news-bodyhtml" || $0.id == "bodytext" }
    guard let body = named ?? page.first(where: { $0.hasClass("bodytext") }) else { return nil }
    let before = page.descendants.filter { $0.index < body.index && !$0.isInvisible }
    let headings = before.filter { ["h1", "h2", "h3"].contains($0.tag) && !$0.line.isEmpty }
    let title =
      before.first { $0.hasProperty("headline") }
      ?? headings.last { $0.tag == "h1" } ?? headings.last
    guard let title else { return nil }
    self.site = site
    self.body = body
    self.title = title
    frame = title.common(with: body)
  }

  /// The article and what is doubtful about it.
  func content() throws(ImportFailure) -> (ArticleContent, [ImportWarning]) {
    let blocks = RichTextBuilder.blocks(of: body, address: site.address)
    var content = ArticleContent(title: title.line, markdown: MarkdownWriter.markdown(of: blocks))
    content.lead = lead
    guard !content.markdown.isEmpty || content.lead != nil else { throw .notAnArticle(.noText) }
    let dates = NukeVietDates(self)
    content.published = dates.published
    content.modified = dates.modified
    content.author = site.fields.value(of: Landmarks.author, in: frame, outside: body)
    content.source = site.fields.value(of: Landmarks.source, in: frame, outside: body)
    content.section = site.section
    content.topic = site.fields.topic()
    content.tags = tags
    content.language = site.metadata.language
    content.url = site.url
    content.image = NukeVietPicture(self).image
    content.attachments = site.fields.attachments()
    content.newer = site.fields.references(under: Landmarks.newer)
    content.older = site.fields.references(under: Landmarks.older)
    content.site = site.site
    return (content, dates.warnings)
  }

  /// The elements between title and body.
  var between: some Sequence<HTMLElement> {
    frame.descendants.filter { [title, body] in $0.index >= title.end && $0.index < body.index }
  }

  /// The lead: the described part of the home text, or the home text without its picture.
  private var lead: String? {
    let box = between.first { $0.hasClass("hometext") || $0.id == "hometext" }
    let described = between.first { $0.hasProperty("description") && !$0.isInvisible }
    let line = (described ?? box)?.line { element in
      ["figure", "img"].contains(element.tag) || element.hasClass("imghome")
        || element.id == "imghome"
    }
    return line.flatMap { $0.isEmpty ? nil : $0 }
  }

  private var tags: [String] {
    let shown = site.fields.linkTexts(behind: Landmarks.tags)
    return shown.isEmpty ? site.metadata.all("article:tag") : shown
  }
}
