import ArticleLibrary

@testable import ReaderUI

extension FakeLibrary {
  /// What comes of a request of the reading pane.
  mutating func answer(to request: ReadingRequest) -> ReadingAnswer {
    switch request {
    case .addHighlight(var highlight):
      highlight.id = Int64(articles.flatMap(\.highlights).count + 1)
      return change(highlight.article) { $0.append(highlight) }
    case .removeHighlight(let id, of: let article):
      return change(article) { $0.removeAll { $0.id == id } }
    case .setNote(let note, let id, let article):
      return change(article) { all in
        for index in all.indices where all[index].id == id { all[index].note = note }
      }
    case .passages:
      return .passages(
        articles.flatMap { loaded in
          loaded.highlights.map { .init(highlight: $0, article: loaded.article.summary) }
        })
    case .related(let id):
      return .articles(articles.map(\.article.summary).filter { $0.id != id })
    case .neighbour(let id, let newer):
      let rows = articles.map(\.article)
      guard let here = rows.first(where: { $0.id == id }) else { return .neighbour(nil) }
      let same = rows.filter {
        $0.content.section == here.content.section && $0.content.source == here.content.source
      }
      let found =
        newer ? same.last { $0.order > here.order } : same.first { $0.order < here.order }
      return .neighbour(found?.summary)
    case .unfinished: return .unfinished(unfinished)
    case .statistics: return .statistics(statistics)
    case .siteHistory: return .siteHistory(siteHistory)
    case .mentions(let number, let id):
      let found = articles.map(\.article).filter {
        $0.id != id && $0.content.markdown.contains(number)
      }
      return .mentions(Mentions(articles: found.map(\.summary), total: found.count))
    case .wordCounts(let ids):
      let found = articles.map(\.article).filter { ids.contains($0.id) }.map { article in
        (article.id, words[article.id] ?? article.content.markdown.split(separator: " ").count)
      }
      return .wordCounts(Dictionary(uniqueKeysWithValues: found))
    case .log(let reading):
      logged.append(reading)
      return .done
    }
  }

  /// What the editor leaves of an article.
  func edited(_ article: Article) -> Answer.Outcome {
    guard let correction else { return .done }
    var content = article.content
    content.markdown = correction
    return .edited(ArticleRevision(content: content, file: "/tmp/tinbai-1.md"))
  }

  /// Keeps a revision.
  mutating func revise(_ id: ArticleID, _ revision: ArticleRevision) -> Bool {
    guard let index = articles.firstIndex(where: { $0.article.id == id }),
      articles[index].article.content != revision.content
    else { return false }
    articles[index].article.content = revision.content
    articles[index].text = RichText(markdown: revision.content.markdown)
    return true
  }

  private mutating func change(
    _ id: ArticleID, _ body: (inout [ArticleLibrary.Highlight]) -> Void
  ) -> ReadingAnswer {
    guard let index = articles.firstIndex(where: { $0.article.id == id }) else { return .done }
    body(&articles[index].highlights)
    return .highlights(of: id, articles[index].highlights)
  }
}

extension FakeLibrary {
  /// A library of one article with this body.
  init(markdown: String, title: String = "Số liệu trạm bơm huyện Đồng Rẫy") {
    var article = SampleArticles.all[0]
    article.article.content = ArticleContent(title: title, markdown: markdown)
    article.text = RichText(markdown: markdown)
    article.rest = nil
    article.pictures = [:]
    self.init([article])
  }
}
