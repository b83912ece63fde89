import Testing
import Vietnamese

@testable import ArticleLibrary

@Suite struct LibraryReadingTests {
  private func highlight(_ article: Int64, _ quote: String, note: String? = nil) -> Highlight {
    Highlight(
      article: ArticleID(article), quote: quote, before: "trước", after: "sau", note: note,
      at: Timestamp(seconds: 1000, offsetMinutes: 0))
  }

  @Test func `a highlight is kept, listed, changed, and every step can be undone`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Một"), sample("Hai")])
    let kept = try library.addHighlight(highlight(1, "bài của Một"))
    #expect(kept.id > 0)
    #expect(try library.highlights(of: ArticleID(1)) == [kept])
    #expect(try library.highlights(of: ArticleID(2)) == [])
    try library.addHighlight(highlight(2, "Thân bài"))
    #expect(try library.highlights(limit: 10).map(\.article.title) == ["Hai", "Một"])
    try library.setNote("Hay", ofHighlight: kept.id)
    #expect(try library.highlights(of: ArticleID(1)).map(\.note) == ["Hay"])
    try library.removeHighlight(kept.id)
    #expect(try library.highlights(of: ArticleID(1)) == [])
    #expect(try library.undo()?.kind == .unhighlight)
    #expect(try library.highlights(of: ArticleID(1)).map(\.note) == ["Hay"])
    #expect(try library.undo()?.kind == .noteHighlight)
    #expect(try library.highlights(of: ArticleID(1)) == [kept])
    #expect(try library.undo()?.kind == .highlight)
    #expect(try library.undo()?.kind == .highlight)
    #expect(try library.highlights(limit: 10) == [])
    #expect(try library.undo()?.kind == .import)
  }

  @Test func `how far articles are read is known to their lists`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Một"), sample("Hai"), sample("Ba")])
    for (id, percent) in [(1, 40), (2, 100)] as [(Int64, Int)] {
      try library.log(
        ReadingLog(
          article: ArticleID(id), day: Day(daysSinceEpoch: 20_000), seconds: 9, percent: percent,
          place: "3:7"))
    }
    #expect(try library.progress(of: ArticleID(1)) == ReadingProgress(percent: 40, place: "3:7"))
    #expect(try library.progress(of: ArticleID(2)) == nil)
    #expect(try library.progress(of: ArticleID(3)) == nil)
    let rows = try library.page(of: .all, from: .newest, limit: 9).rows
    let known = Dictionary(uniqueKeysWithValues: rows.map { ($0.title, $0.progress) })
    #expect(known == ["Một": 40, "Hai": nil, "Ba": nil])
  }

  @Test func `a highlight survives a new import of its article`() throws {
    let library = try Library.inMemory()
    try library.add([
      sample("Một", body: "Trước đó. Nước về rồi. Sau đó.", url: "http://u.example/1")
    ])
    try library.addHighlight(highlight(1, "Nước về rồi"))
    try library.add([
      sample(
        "Một", body: "Thêm câu mới.\n\nTrước đó. Nước về\nrồi. Sau đó.", url: "http://u.example/1")
    ])
    let article = try #require(try library.article(ArticleID(1)))
    let text = RichText(markdown: article.content.markdown).plainText
    let found = try library.highlights(of: ArticleID(1))
    #expect(found.count == 1)
    #expect(found.first?.range(in: text) != nil)
  }

  @Test func `a highlight of an article that is not there is refused`() throws {
    let library = try Library.inMemory()
    #expect(throws: LibraryError.notFound(ArticleID(9))) {
      try library.addHighlight(highlight(9, "x"))
    }
    try library.removeHighlight(77)
    #expect(try library.undo() == nil)
  }

  private func log(_ article: Int64, _ day: Int, _ seconds: Int, percent: Int = 50) -> ReadingLog {
    ReadingLog(
      article: ArticleID(article), day: Day(daysSinceEpoch: day), seconds: seconds,
      percent: percent, place: "3:0")
  }

  @Test func `statistics say what was read today, this month, in all, of whom, and in a row`()
    throws
  {
    let library = try Library.inMemory()
    try library.add([
      sample("Một", source: "Nguồn A"), sample("Hai", source: "Nguồn B"), sample("Ba"),
    ])
    let today = try #require(Day(year: 2020, month: 6, day: 3)).daysSinceEpoch
    for (article, day, seconds) in [
      (1, today, 60), (1, today, 30), (2, today, 10), (2, today - 1, 100), (3, today - 2, 7),
      (1, today - 4, 1000),
    ] {
      try library.log(log(Int64(article), day, seconds))
    }
    let statistics = try library.readingStatistics(today: Day(daysSinceEpoch: today))
    #expect(statistics.today == .init(articles: 2, seconds: 100))
    #expect(statistics.month == .init(articles: 3, seconds: 207))
    #expect(statistics.total == .init(articles: 3, seconds: 1207))
    #expect(statistics.streak == 3)
    #expect(statistics.days.count == 30)
    #expect(statistics.days.suffix(3) == [7, 100, 100])
    #expect(statistics.sources.map(\.name) == ["Nguồn A", "Nguồn B", nil])
    #expect(statistics.sources.map(\.amount.seconds) == [1090, 110, 7])
    let tomorrow = try library.readingStatistics(today: Day(daysSinceEpoch: today + 1))
    #expect(tomorrow.streak == 3)
    let later = try library.readingStatistics(today: Day(daysSinceEpoch: today + 2))
    #expect(later.streak == 0)
    #expect(try library.dataVersion() == (try library.dataVersion()))
  }

  @Test func `articles that were begun are listed, the last one first`() throws {
    let library = try Library(path: ":memory:", steps: Schema.steps) { 5 }
    try library.add([sample("Một"), sample("Hai"), sample("Ba")])
    try library.log(log(1, 10, 5, percent: 40))
    try library.log(log(2, 10, 5, percent: 100))
    try library.log(log(3, 10, 0, percent: 7))
    let found = try library.unfinished(limit: 10)
    #expect(found.map(\.article.title) == ["Ba", "Một"])
    #expect(found.map(\.percent) == [7, 40])
    #expect(found.map(\.place) == ["3:0", "3:0"])
  }

  @Test func `related articles share rare words, not common ones`() throws {
    let library = try Library.inMemory()
    let filler = (0..<40).map { sample("Tin số \($0)", body: "Hôm nay trời đẹp ở xã \($0).") }
    try library.add(
      [
        sample("Trạm bơm Gò Sậy", body: "Máy bơm trục đứng đặt ở Gò Sậy."),
        sample("Gò Sậy vào vụ", body: "Nông dân Gò Sậy chờ máy bơm."),
        sample("Chợ hoa", body: "Hoa cúc nở sớm."),
      ] + filler)
    #expect(try library.related(to: ArticleID(1), limit: 5).map(\.title) == ["Gò Sậy vào vụ"])
    #expect(try library.related(to: ArticleID(3), limit: 5) == [])
    #expect(try library.related(to: ArticleID(99), limit: 5) == [])
  }

  @Test func `copies of a story are one related article, those of the article itself none`() throws
  {
    let library = try Library.inMemory()
    let pump =
      "Máy bơm trục đứng ở Gò Sậy chạy thử lúc bốn giờ sáng, nước sông Trầm tràn qua cửa cống mới "
      + "trong tiếng vỗ tay của những người đã thức trắng đêm bên bờ kênh Bàu Sen. Tổ thủy nông chia "
      + "ba ca trực, mỗi ca bốn người, ghi sổ mực nước hai giờ một lần cho tới cuối mùa khô."
    let fields =
      "Nông dân Gò Sậy chờ máy bơm trục đứng để xuống giống vụ hè, ruộng ven kênh Bàu Sen đã cày ải "
      + "xong từ đầu tháng. Hợp tác xã mua thêm hai nghìn cân giống ngắn ngày, chia cho các tổ theo "
      + "diện tích, tổ nào gần cửa cống mới thì nhận nước trước và xuống giống trước ba hôm."
    let filler = (0..<40).map { sample("Tin số \($0)", body: "Hôm nay trời đẹp ở xã \($0).") }
    let stories = [
      ("Trạm bơm Gò Sậy chạy thử", pump, "A"), ("Trạm bơm Gò Sậy chạy thử", pump + " Theo A.", "B"),
      ("Gò Sậy chờ nước", fields, "A"), ("Gò Sậy chờ nước", fields + " Theo A.", "B"),
    ].enumerated().map { index, story in
      sample(story.0, published: Int64(index) * 100, body: story.1, source: story.2)
    }
    try library.add(stories + filler)
    #expect(try library.versions(of: ArticleID(1)).count == 2)
    #expect(try library.versions(of: ArticleID(3)).count == 2)
    #expect(
      try library.related(to: ArticleID(1), limit: 5).map(\.title) == ["Gò Sậy chờ nước"])
  }

  @Test func `the neighbour of an article has its section and its source`() throws {
    let library = try Library.inMemory()
    try library.add([
      sample("A1", published: 100, section: "Kinh tế", source: "A"),
      sample("B1", published: 200, section: "Kinh tế", source: "B"),
      sample("A2", published: 300, section: "Kinh tế", source: "A"),
      sample("A3", published: 400, section: "Xã hội", source: "A"),
      sample("N1", published: 150), sample("N2", published: 350),
    ])
    #expect(try library.neighbour(of: ArticleID(1), newer: true)?.title == "A2")
    #expect(try library.neighbour(of: ArticleID(3), newer: false)?.title == "A1")
    #expect(try library.neighbour(of: ArticleID(3), newer: true) == nil)
    #expect(try library.neighbour(of: ArticleID(5), newer: true)?.title == "N2")
    #expect(try library.neighbour(of: ArticleID(4), newer: false) == nil)
  }

  @Test func `the counters of a source are gathered over its articles`() throws {
    let library = try Library.inMemory()
    let articles = (1...3).map { number in
      var article = sample("Bài \(number)", published: Int64(number) * 86_400, source: "Cổng")
      article.content.site = SiteInfo(
        statistics: number == 2 ? [] : [SiteCounter(name: "Hôm nay", value: number * 10)])
      return article
    }
    try library.add(articles + [sample("Khác", published: 5, source: "Nơi khác"), sample("Không")])
    let history = try #require(try library.siteHistory(of: ArticleID(1)))
    #expect(history.source == "Cổng")
    #expect(history.articles == 3)
    #expect(history.captures.map { $0.counters.map(\.value) } == [[10], [30]])
    #expect(try library.siteHistory(of: ArticleID(5)) == nil)
  }

  @Test func `an article as a page has no scripts and no raw HTML`() {
    var content = ArticleContent(
      title: "A < B & C",
      markdown: "**Đậm** <script>alert(1)</script>\n\n[x](javascript:alert(1)) | y\n\n- [ ] một")
    content.lead = "\"Dẫn\""
    let page = ArticleHTML.page(of: content)
    #expect(page.contains("<h1>A &lt; B &amp; C</h1>"))
    #expect(page.contains("<strong>Đậm</strong>"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("javascript:"))
  }
}
