import ArticleLibrary
import Importers
import SampleLibrary
import Testing
import Vietnamese

@Suite struct SampleTextsTests {
  /// Everything that the importers make of the sample.
  static let articles: [ImportedArticle] = {
    var articles: [ImportedArticle] = []
    for file in SampleTexts.files {
      let source = SourceFile(name: file.name, bytes: Array(file.text.utf8))
      ImporterChoice.articles(in: source) { result in
        if case .success(let article) = result { articles.append(article) }
      }
    }
    return articles
  }()

  static var documents: [ImportedArticle] { articles.filter { $0.content.kind == .document } }
  static var news: [ImportedArticle] { articles.filter { $0.file.hasPrefix("news/") } }
  static var guide: [ImportedArticle] { articles.filter { $0.file.hasPrefix("guide/") } }

  @Test func `every text is read by the Markdown importer, and nothing is doubtful`() {
    #expect(Self.articles.map(\.file) == SampleTexts.files.map(\.name))
    for article in Self.articles {
      #expect(article.format == "markdown", "\(article.file)")
      #expect(article.warnings == [], "\(article.file)")
    }
  }

  @Test func `there are articles enough of each kind`() {
    #expect(Self.news.count >= 20)
    #expect(Self.documents.count >= 6)
    #expect(Self.guide.count == 16)
    #expect(Self.guide.count { $0.content.language == "en" } == 8)
    #expect(Self.articles.count == Self.news.count + Self.documents.count + Self.guide.count)
  }

  @Test func `names, titles and addresses are each used once`() {
    let titles = Self.articles.map(\.content.title)
    let urls = Self.articles.compactMap(\.content.url)
    #expect(Set(SampleTexts.files.map(\.name)).count == SampleTexts.files.count)
    #expect(Set(titles).count == titles.count)
    #expect(Set(urls).count == urls.count)
    #expect(urls.count == Self.news.count + Self.documents.count)
    #expect(urls.allSatisfy { $0.hasPrefix("http://www.hoaigiang.gov.example/") })
  }

  @Test func `every article has what a reader shows`() {
    for article in Self.articles {
      let content = article.content
      #expect(content.published != nil, "\(article.file)")
      #expect(content.source != nil, "\(article.file)")
      #expect(content.section != nil, "\(article.file)")
      #expect(content.language == "vi" || content.language == "en", "\(article.file)")
      #expect(content.kind == .document || content.lead != nil, "\(article.file)")
      #expect(content.modified.map { $0 > content.published ?? $0 } ?? true, "\(article.file)")
    }
  }

  @Test func `the dates go from 2019 to 2026 and no two are equal`() {
    let dates = Self.articles.compactMap(\.content.published)
    #expect(Set(dates).count == dates.count)
    #expect(dates.allSatisfy { $0.offsetMinutes == 420 })
    let years = Set(Self.news.compactMap { $0.content.published?.day.year })
    #expect(years == Set(2019...2026))
  }

  @Test func `the newest articles welcome the reader in both languages`() {
    let newest = Self.articles.sorted { left, right in
      guard let first = left.content.published, let second = right.content.published else {
        return false
      }
      return first > second
    }
    #expect(newest.prefix(2).map(\.content.language) == ["vi", "en"])
    #expect(newest.prefix(16).allSatisfy { $0.file.hasPrefix("guide/") })
  }

  @Test func `no text is too short to read or too long for a sample`() {
    for article in Self.news {
      let words = article.content.markdown.split(whereSeparator: \.isWhitespace).count
      #expect((120...800).contains(words), "\(article.file): \(words) words")
    }
  }

  @Test func `each news page knows its portal`() throws {
    for article in Self.news {
      let site = try #require(article.content.site, "\(article.file)")
      #expect(site.name == "Cổng thông tin điện tử tỉnh Hoài Giang")
      #expect(site.phones.count == 4)
      #expect(site.phones.allSatisfy { $0.number?.hasPrefix("0299.") == true })
      #expect(
        site.statistics.map(\.name) == [
          "Đang truy cập", "Hôm nay", "Tháng hiện tại", "Tổng lượt truy cập",
        ])
      #expect(site.statistics.map(\.value) == site.statistics.map(\.value).sorted())
      #expect(site.sessionTimeout == 60)
    }
  }

  @Test func `one article keeps its marks apart and is read as if they were not`() throws {
    let apart = SampleTexts.files.filter { file in
      file.text.unicodeScalars.contains { (0x300...0x323).contains($0.value) }
    }
    #expect(apart.map(\.name) == ["news/thu-vien-luu-dong-suoi-dan.md"])
    let article = try #require(Self.articles.first { $0.file == apart.first?.name })
    #expect(article.content.title.unicodeScalars.count == article.content.title.count)
    #expect(article.content.title == "Chuyến xe thư viện lưu động về bản Suối Đàn")
  }
}
