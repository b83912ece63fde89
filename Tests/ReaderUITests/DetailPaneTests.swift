import ArticleLibrary
import Screen
import Sentences
import Testing
import Vietnamese

@testable import ReaderUI

@Suite struct DetailPaneTests {
  @Test(arguments: ["enter", "l", "right"]) func `opening shows the article`(key: String) {
    var session = Session()
    session.press(key)
    #expect(session.rows[2].contains("Trạm bơm Gò Sậy"))
    #expect(session.rows[3].contains("Thứ tư, 03/06/2020 07:51 · Ban Biên tập"))
  }

  @Test(arguments: ["q", "escape", "h", "left"]) func `going back shows the list`(key: String) {
    var session = Session()
    session.press("j enter " + key)
    #expect(session.selectedRow.hasPrefix("Thư viện tỉnh"))
    #expect(!session.effects.contains(.quit))
  }

  @Test func `scrolling goes by lines, half pages and pages, and stops at the ends`() {
    var session = Session()
    session.press("enter j j")
    #expect(session.app.detail.top == 2)
    session.press("k ctrl-d")
    #expect(session.app.detail.top == 11)
    session.press("space")
    #expect(session.app.detail.top == 31)
    session.press("page-up ctrl-u")
    #expect(session.app.detail.top == 1)
    session.press("G 5 j")
    #expect(session.app.detail.top == session.app.detail.lastTop)
    #expect(session.rows[0].hasSuffix("100%"))
    session.press("g")
    #expect(session.app.detail.top == 0)
  }

  @Test func `brackets go to the newer and the older article of the list`() {
    var session = Session()
    session.press("enter ]")
    #expect(session.rows[2].contains("Thư viện tỉnh"))
    session.press("} {")
    #expect(session.rows[2].contains("Thư viện tỉnh"))
    session.press("[ [")
    #expect(session.rows[2].contains("Trạm bơm"))
    #expect(session.rows[23].contains("Đây là bài mới nhất của danh sách."))
    session.press("q")
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
  }

  @Test func `brackets go on through a long list window by window`() {
    var session = Session(library: FakeLibrary(ListPaneTests.many(500)))
    session.press("enter 30 0 ]")
    #expect(session.rows[2].contains("Bài 301"))
  }

  @Test func `the words at the top stay at the top at every width`() {
    var session = Session(120, 24)
    for number in [1, 6, 20] {
      session.press("q \(number) g enter 9 j")
      for lines in [1, 2, 5] {
        session.press("\(lines) j")
        let place = session.app.detail.anchor
        let before = session.app.detail.top
        for width in stride(from: 40, through: 199, by: 7) {
          session.resize(width, 20 + width % 17)
          let layout = session.app.detail.layout
          let first = layout?.line(of: place)
          #expect(session.app.detail.top == min(first ?? -1, session.app.detail.lastTop))
          #expect(session.app.detail.anchor == place)
        }
        session.resize(120, 24)
        #expect(session.app.detail.top == before)
      }
    }
  }

  @Test func `an article that comes late does not replace the one that is wanted`() {
    var session = Session(120, 40)
    session.isHeld = true
    session.press("j")
    session.press("j")
    session.isHeld = false
    session.release()
    #expect(session.app.detail.loaded?.article.id == ArticleID(3))
    #expect(session.screen.contains("Trời chưa sáng, hiên nhà nào"))
  }

  @Test func `passing through a list asks for one article at a time`() {
    var session = Session(120, 40)
    session.isHeld = true
    session.effects = []
    session.press("j j j j j")
    let loads = session.effects.filter { if case .loadArticle = $0 { true } else { false } }
    #expect(loads.count == 1)
  }

  @Test func `an article that is being loaded shows its title`() {
    var session = Session()
    session.isHeld = true
    session.press("j enter")
    #expect(session.rows[2].contains("Thư viện tỉnh"))
    #expect(session.rows[4].contains("Đang tải…"))
  }

  @Test func `an article that is gone says so, and the way back is open`() {
    var session = Session()
    session.library.articles.removeFirst()
    session.press("enter")
    #expect(session.screen.contains("Bài này không còn trong thư viện."))
    session.press("q j enter")
    #expect(session.rows[2].contains("Thư viện tỉnh"))
  }

  @Test func `document numbers stand apart`() {
    var session = Session()
    session.press("enter")
    #expect(session.text(of: .documentNumber) == "27/2020/QĐ-UBND")
  }

  @Test func `a picture of the body is shown once`() {
    var session = Session()
    session.press("2 j enter")
    #expect(session.screen.contains("[ảnh] Kim vá và cuộn cước của bà Sáu Ngân"))
  }

  @Test func `a document says whether it is in force`() {
    var session = Session(library: FakeLibrary([Self.document(from: 2021, until: nil)]))
    session.press("enter")
    #expect(session.screen.contains("01/01/2021 · chưa có hiệu lực"))
    session = Session(library: FakeLibrary([Self.document(from: 2019, until: 2020)]))
    session.press("enter")
    #expect(session.screen.contains("01/01/2020 · đã hết hiệu lực"))
    #expect(!session.screen.contains("còn hiệu lực"))
  }

  private static func document(from: Int, until: Int?) -> LoadedArticle {
    SampleArticles.article(1, "Quyết định", nil, blocks: []) {
      $0.kind = .document
      $0.document = DocumentDetails(
        validFrom: .init(year: from, month: 1, day: 1),
        expires: until.flatMap { .init(year: $0, month: 1, day: 1) })
    }
  }

  @Test func `i shows the site of the page and takes it away again`() {
    var session = Session()
    session.press("enter i")
    #expect(session.screen.contains("Cấp cứu    115"))
    #expect(session.screen.contains("Hôm nay        3.521"))
    #expect(session.screen.contains("Trang kết thúc phiên sau 60 giây."))
    session.press("i")
    #expect(session.rows[2].contains("Trạm bơm"))
  }

  @Test func `a document of the site opens when the library has it`() {
    var session = Session()
    session.press("enter i enter")
    #expect(session.rows[23].contains("18-CT/TU: không có trong thư viện."))
    #expect(session.screen.contains("Cấp cứu"))
    session.press("j enter")
    #expect(session.rows[2].contains("Quyết định 27/2020/QĐ-UBND"))
    session.press("q")
    #expect(session.screen.contains("Cấp cứu"))
    session.press("q")
    #expect(session.rows[2].contains("Trạm bơm"))
    session.press("q")
    #expect(session.selectedRow.hasPrefix("Trạm bơm"))
  }

  @Test func `an article without a site says so`() {
    var session = Session()
    session.press("j enter i")
    #expect(session.screen.contains("Trang không có thông tin gì thêm."))
  }

  @Test(arguments: ["", "Cá về bãi."])
  func `an entry without a text says so and leads to its page`(_ text: String) throws {
    var content = ArticleContent(title: "Mùa cá", markdown: text)
    content.url = "https://ben.example/ca"
    let article = Article(id: ArticleID(1), order: 1, content: content)
    let loaded = LoadedArticle(article, text: RichText(markdown: text))
    let today = try #require(Day(year: 2020, month: 6, day: 2))
    let units = ArticleUnits(loaded, language: .vietnamese, today: today).units
    #expect((units.last?.target == .address("https://ben.example/ca")) == text.isEmpty)
  }
}
