import ArticleLibrary
import Screen
import Sentences
import Testing
import Vietnamese

@testable import ReaderUI

@Suite struct LinkTests {
  /// A library whose first article has a link of each kind.
  static let articles: [LoadedArticle] =
    [
      SampleArticles.article(
        101, "Đường mới qua cù lao", SampleArticles.moment(2020, 6, 3, 8, 0),
        blocks: [
          .paragraph([
            .init("Theo "),
            .init("tin hôm trước", link: "https://hoaigiang.example/thu-vien.html"),
            .init(", "), .init("trang của bạn", link: "https://xn--fsq.example/x"),
            .init(" và "), .init("thư", link: "mailto:toa@hoaigiang.example?attach=/etc/passwd"),
            .init(", nhưng không theo "), .init("mã lạ", link: "javascript:alert(1)"),
            .init(". Quyết định 27/2020/QĐ-UBND và Nghị quyết số 15 nói rõ; 99-KH/TU thì chưa."),
          ])
        ])
    ]
    + SampleArticles.all.map { loaded in
      var loaded = loaded
      if loaded.article.id == ArticleID(2) {
        loaded.article.content.url = "https://hoaigiang.example/thu-vien.html"
      }
      return loaded
    }

  private func session(_ columns: Int = 80, _ rows: Int = 24) -> Session {
    var session = Session(columns, rows, library: FakeLibrary(Self.articles))
    session.press("enter")
    return session
  }

  private func hint(of text: String, in session: Session) -> String {
    let label = session.app.detail.hints?.labels.first { $0.link.text == text }
    return label?.letters ?? ""
  }

  @Test func `f puts a letter over every link in view`() {
    var session = session()
    session.press("f")
    let labels = session.app.detail.hints?.labels ?? []
    #expect(
      labels.map(\.link.text) == [
        "tin hôm trước", "trang của bạn", "thư", "mã lạ", "27/2020/QĐ-UBND", "Nghị quyết số 15",
        "99-KH/TU",
      ])
    #expect(session.rows.contains { $0.contains("Theo ain hôm trước") })
    session.press("escape")
    #expect(session.app.detail.hints == nil)
    #expect(session.app.focus == .detail)
  }

  @Test func `a link to an article of the library opens it here, and q comes back`() {
    var session = session()
    session.press("f")
    session.type(hint(of: "tin hôm trước", in: session))
    #expect(session.app.detail.wanted?.id == ArticleID(2))
    session.press("q")
    #expect(session.app.detail.wanted?.id == ArticleID(101))
  }

  @Test func `any other page is opened only after the person has seen its host and agreed`() {
    var session = session()
    session.press("f")
    session.type(hint(of: "trang của bạn", in: session))
    #expect(session.rows[23].contains("xn--fsq.example"))
    #expect(!session.effects.contains { if case .openLink = $0 { true } else { false } })
    session.press("n")
    #expect(!session.effects.contains { if case .openLink = $0 { true } else { false } })
    session.press("f")
    session.type(hint(of: "trang của bạn", in: session))
    session.press("y")
    #expect(
      session.effects.contains {
        if case .openLink("https://xn--fsq.example/x", _) = $0 { true } else { false }
      })
  }

  @Test func `of a mail address only the mailbox is asked for, and a script is refused`() {
    var session = session()
    session.press("f")
    session.type(hint(of: "thư", in: session))
    #expect(session.rows[23].contains("toa@hoaigiang.example"))
    #expect(!session.rows[23].contains("passwd"))
    session.press("n f")
    session.type(hint(of: "mã lạ", in: session))
    #expect(session.rows[23].contains(Session().app.settings.language.text(.unsafeLink)))
  }

  @Test func `a document number opens the document, else a search for it`() {
    var session = session()
    session.press("f")
    session.type(hint(of: "27/2020/QĐ-UBND", in: session))
    #expect(session.app.detail.wanted?.id == ArticleID(4))
    session.press("q f")
    session.type(hint(of: "99-KH/TU", in: session))
    #expect(session.app.focus == .search)
    #expect(session.searches.last?.query == "\"99-KH/TU\"")
    session.press("escape f")
    session.type(hint(of: "Nghị quyết số 15", in: session))
    #expect(session.searches.last?.query == "\"nghị quyết số 15\"")
  }

  @Test func `the list of links shows where each leads, and Enter follows it`() {
    var session = session()
    session.press("F")
    #expect(session.rows[1].contains("tin hôm trước"))
    #expect(session.rows[1].contains("hoaigiang.example"))
    #expect(session.rows[0].contains("1 / 7"))
    session.press("enter")
    #expect(session.app.detail.wanted?.id == ArticleID(2))
    session.press("F")
    #expect(session.rows.joined().contains(session.app.settings.language.text(.reading(.noLinks))))
  }

  @Test func `hints are letters of which none begins another`() {
    for count in [0, 1, 15, 16, 60, 300] {
      let names = LinkHints.names(count)
      #expect(names.count == count)
      #expect(Set(names).count == count)
      for name in names { #expect(!names.contains { $0 != name && $0.hasPrefix(name) }) }
    }
  }

  @Test(arguments: [
    ("bücher", "bcher-kva"), ("việt", "vit-5kz"), ("中国", "fiqs8s"),
    ("пример", "e1afmkfd"), ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
  ])
  func `labels are encoded as RFC 3492 says`(label: String, ascii: String) {
    #expect(Punycode.encoded(label) == ascii)
  }

  @Test func `a name in letters that could deceive is shown in its ASCII form`() {
    #expect(HostName.shown("Báo.HoaiGiang.example") == "báo.hoaigiang.example")
    #expect(HostName.shown("аpple.example") == "xn--pple-43d.example")
    #expect(HostName.shown("hoaigiang.example。evil.example") == "hoaigiang.example.evil.example")
    #expect(HostName.shown("xn--fsq.example") == "xn--fsq.example")
    #expect(LinkAddress("https://hoaigiang.example@evil.example/")?.host == "evil.example")
  }

  @Test func `a document in force no more has a badge from the day on which that is so`() {
    var library = FakeLibrary()
    let index = library.articles.firstIndex { $0.article.id == ArticleID(4) } ?? 0
    let tomorrow = SampleArticles.moment(2020, 6, 4, 9, 0)
    library.articles[index].article.content.document?.expires = SampleArticles.now.day
    var session = Session(library: library)
    session.press("3 j enter")
    let badge = session.app.settings.language.text(.reading(.outOfForce))
    #expect(!session.rows[0].contains(badge))
    session.send(.clock(tomorrow))
    #expect(session.rows[0].contains(badge))
  }

  @Test func `who mentions a document is searched for by its number`() {
    var session = Session()
    session.press("3 j enter M")
    #expect(session.searches.last?.query == "\"27/2020/QĐ-UBND\"")
    session.press("escape")
    #expect(session.app.detail.wanted?.id == ArticleID(4))
  }
}
