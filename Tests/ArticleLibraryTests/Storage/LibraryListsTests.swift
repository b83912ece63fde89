import ArticleLibrary
import Testing
import Vietnamese

struct LibraryListsTests {
  /// A library of `count` articles at random, also equal, seconds of a few years.
  private func library(_ count: Int, seed: UInt64) throws -> Library {
    var dice = Dice(seed)
    let library = try Library.inMemory()
    let articles = (0..<count).map { number in
      sample(
        "Bài \(number)", published: Int64.random(in: 0..<40, using: &dice) * 3_000_000,
        section: dice.pick(["Kinh tế", "Văn hóa", nil]), source: dice.pick(["Báo A", "Báo B"]),
        tags: dice.pick([[], ["cảng"], ["cảng", "biển"], ["biển", "biển"]]))
    }
    let outcomes = try library.add(articles)
    try library.setRead(true, outcomes.map(\.id).filter { _ in Bool.random(using: &dice) })
    try library.setBookmarked(true, outcomes.map(\.id).filter { $0.rawValue % 3 == 0 })
    return library
  }

  private let lists: [ArticleList] = [
    .all, .unread, .bookmarked, .documents, .section("Kinh tế"), .source("Báo B"), .tag("biển"),
    .tag("không có"),
  ]

  /// Every row of a list, page by page.
  private func rows(_ library: Library, _ list: ArticleList, by limit: Int) throws
    -> [ArticleSummary]
  {
    var rows: [ArticleSummary] = []
    var page = try library.page(of: list, from: .newest, limit: limit)
    while !page.rows.isEmpty {
      #expect(page.firstIndex == rows.count)
      rows += page.rows
      let last = rows[rows.count - 1].order
      page = try library.page(of: list, from: .after(order: last), limit: limit)
    }
    #expect(page.total == rows.count)
    #expect(page.unread == rows.filter { !$0.isRead }.count)
    return rows
  }

  private func has(_ list: ArticleList, _ article: Article) -> Bool {
    switch list {
    case .all: true
    case .unread: !article.isRead
    case .bookmarked: article.isBookmarked
    case .documents: article.content.kind == .document
    case .section(let name): article.content.section == name
    case .source(let name): article.content.source == name
    case .tag(let name): article.content.tags.contains(name)
    }
  }

  @Test func `pages of every list join to a plain sort of the articles`() throws {
    let library = try library(300, seed: 1)
    let ids = try library.page(of: .all, from: .newest, limit: 1000).rows.map(\.id)
    #expect(ids.count == 300 && Set(ids).count == 300)
    let all = try ids.map { try #require(try library.article($0)) }
    for list in lists {
      let expected = all.filter { has(list, $0) }.sorted { $0.order > $1.order }
      #expect(try rows(library, list, by: 7) == expected.map(\.summary))
    }
    let dates = all.sorted { $0.order > $1.order }.map { $0.content.published?.seconds ?? 0 }
    #expect(dates == dates.sorted(by: >))
  }

  @Test func `every anchor gives the window of the plain list`() throws {
    let library = try library(200, seed: 2)
    for list in lists {
      let rows = try rows(library, list, by: 50)
      for index in rows.indices {
        let row = rows[index]
        let expectations: [(PageAnchor, Range<Int>)] = [
          (.after(order: row.order), index + 1..<min(index + 8, rows.count)),
          (.before(order: row.order), max(0, index - 7)..<index),
          (.index(index), index..<min(index + 7, rows.count)),
        ]
        for (anchor, range) in expectations where !range.isEmpty {
          let page = try library.page(of: list, from: anchor, limit: 7)
          #expect(page.rows == Array(rows[range]))
          #expect(page.firstIndex == range.lowerBound)
        }
        #expect(try library.index(of: row.id, in: list) == index)
        let around = try library.page(of: list, from: .around(row.id), limit: 7)
        let first = around.firstIndex
        #expect(around.rows == Array(rows[first..<first + min(7, rows.count)]))
        #expect(around.rows.contains(row))
        let newer = try library.neighbour(of: row.order, in: list, newer: true)
        #expect(newer == (index > 0 ? rows[index - 1] : nil))
        let older = try library.neighbour(of: row.order, in: list, newer: false)
        #expect(older == (index + 1 < rows.count ? rows[index + 1] : nil))
      }
      let last = try library.page(of: list, from: .oldest, limit: 7)
      #expect(last.rows == Array(rows.suffix(7)))
      #expect(last.firstIndex == max(0, rows.count - 7))
    }
  }

  @Test func `an index beyond the end shows the last row`() throws {
    let library = try library(20, seed: 3)
    let page = try library.page(of: .all, from: .index(500), limit: 5)
    #expect(page.firstIndex == 19)
    #expect(page.rows.count == 1)
  }

  @Test func `an article that left the list anchors at the nearest older one`() throws {
    let library = try library(30, seed: 4)
    let unread = try library.page(of: .unread, from: .newest, limit: 30).rows
    try library.setRead(true, [unread[3].id])
    let page = try library.page(of: .unread, from: .around(unread[3].id), limit: 1)
    #expect(page.rows.map(\.id) == [unread[4].id])
    #expect(try library.index(of: unread[3].id, in: .unread) == nil)
  }

  @Test func `articles that arrive late stand where their date puts them`() throws {
    let library = try Library.inMemory()
    try library.add([sample("2020", published: 1_600_000_000)])
    try library.add([sample("2015", published: 1_440_000_000)])
    try library.add([sample("2018", published: 1_530_000_000)])
    let titles = try library.page(of: .all, from: .newest, limit: 10).rows.map(\.title)
    #expect(titles == ["2020", "2018", "2015"])
  }

  @Test func `of articles of one second the later arrival is the newer`() throws {
    let library = try Library.inMemory()
    let names = (0..<100).map { "Số \($0)" }
    for half in [names[..<50], names[50...]] {
      try library.add(half.map { sample($0, published: 1_590_000_000) })
    }
    let titles = try library.page(of: .all, from: .newest, limit: 100).rows.map(\.title)
    #expect(titles == names.reversed())
  }

  @Test func `articles without a date stand at the time of their import`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Xưa", published: 0), sample("Không ngày"), sample("Cũng không")])
    try library.add([sample("Mai sau", published: 9_000_000_000), sample("Nữa")])
    let titles = try library.page(of: .all, from: .newest, limit: 10).rows.map(\.title)
    #expect(titles == ["Mai sau", "Nữa", "Cũng không", "Không ngày", "Xưa"])
  }

  @Test func `extreme dates are kept as they are`() throws {
    let library = try Library.inMemory()
    let outcomes = try library.add([
      sample("Đầu", published: .min), sample("Cuối", published: .max),
    ])
    let rows = try library.page(of: .all, from: .newest, limit: 5).rows
    #expect(rows.map(\.title) == ["Cuối", "Đầu"])
    #expect(try library.article(outcomes[0].id)?.content.published?.seconds == .min)
  }

  @Test func `the overview counts every part`() throws {
    let library = try library(200, seed: 5)
    let overview = try library.overview()
    let parts = overview.lists + overview.sections + overview.sources + overview.tags
    #expect(parts.count == 4 + 2 + 2 + 2)
    for part in parts {
      let rows = try rows(library, part.list, by: 200)
      #expect(part.total == rows.count)
      #expect(part.unread == rows.filter { !$0.isRead }.count)
    }
    #expect(overview.sections.map(\.total) == overview.sections.map(\.total).sorted(by: >))
  }

  @Test func `the overview gives the largest of very many sections and sources`() throws {
    let library = try Library.inMemory()
    try library.add(
      (0..<510).map { sample("Số \($0)", section: "Mục \($0)", source: "Nguồn \($0)") }
        + [sample("Nữa", section: "Mục 509", source: "Nguồn 509")])
    let overview = try library.overview()
    #expect(overview.sections.count == 500 && overview.sources.count == 500)
    #expect(overview.sections[0].name == "Mục 509" && overview.sources[0].name == "Nguồn 509")
  }

  @Test func `an empty library has empty lists`() throws {
    let library = try Library.inMemory()
    for list in lists {
      let page = try library.page(of: list, from: .index(3), limit: 10)
      #expect(page.rows.isEmpty && page.total == 0 && page.firstIndex == 0)
    }
  }
}
