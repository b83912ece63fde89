import ArticleLibrary
import Screen
import Sentences
import Testing
import Vietnamese

@testable import ReaderUI

@Suite struct PictureTests {
  /// An article with so many pictures of 640 by 320 pixels, and one that cannot be read.
  static func library(_ count: Int = 3) -> FakeLibrary {
    var content = ArticleContent(title: "Kênh Bàu Sen thông dòng", markdown: "")
    var pictures: [String: PixelSize] = [:]
    content.image = ArticleImage(url: "dau.png", caption: "Ngày khởi công.")
    pictures["dau.png"] = PixelSize(width: 320, height: 160)
    for number in 1...count {
      content.markdown += "Đoạn \(number) kể chuyện nạo vét một khúc kênh.\n\n"
      content.markdown += "![Khúc kênh \(number)](khuc\(number).png)\n\n"
      pictures["khuc\(number).png"] = PixelSize(width: 640, height: 320)
    }
    content.markdown += "![Ảnh hỏng](hong.png)\n\n![Không giữ](xa.png)\n\nĐoạn cuối.\n"
    pictures["hong.png"] = PixelSize(width: 160, height: 80)
    var article = SampleArticles.all[0]
    article.article.content = content
    article.text = RichText(markdown: content.markdown)
    article.rest = nil
    article.pictures = pictures
    return FakeLibrary([article])
  }

  private func paints(_ session: Session) -> [PictureRequest] {
    session.effects.compactMap { if case .paint(let request, _) = $0 { request } else { nil } }
  }

  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test(arguments: sizes)
  func `pictures stand above their captions`(size: Size) {
    var session = Session(size.columns, size.rows, library: Self.library())
    session.press("enter")
    ScreenFile.expect(session.screen, is: "pictures-\(size.columns)x\(size.rows)-vi")
    session.press("G")
    ScreenFile.expect(session.screen, is: "pictures-end-\(size.columns)x\(size.rows)-vi")
  }

  @Test(arguments: sizes)
  func `one picture has the whole screen`(size: Size) {
    var session = Session(size.columns, size.rows, library: Self.library())
    session.press("enter p j")
    ScreenFile.expect(session.screen, is: "picture-\(size.columns)x\(size.rows)-vi")
    session.press("q")
    #expect(session.app.picture == nil)
    #expect(session.app.focus == .detail)
  }

  @Test func `the room is there before the picture comes`() {
    var session = Session(80, 24, library: Self.library(), isHeld: true)
    session.release()
    session.press("enter")
    session.release()
    let before = session.app.detail.layout?.lineCount
    #expect(session.screen.contains("Đang tải"))
    for _ in 0..<12 { session.release() }
    #expect(session.screen.contains("█"))
    #expect(session.app.detail.layout?.lineCount == before)
  }

  @Test func `at most two pictures are painted at a time, and none twice`() {
    var session = Session(120, 100, library: Self.library(8), isHeld: true)
    session.release()
    session.press("enter")
    session.release()
    #expect(paints(session).count == 2)
    session.press("j j j k")
    #expect(paints(session).count == 2)
    for _ in 0..<30 { session.release() }
    session.press("G g G g")
    for _ in 0..<30 { session.release() }
    #expect(Set(paints(session)).count == paints(session).count)
  }

  @Test func `captions alone are shown when pictures are off, at the same places`() {
    var session = Session(80, 24, library: Self.library())
    session.press("enter 9 j")
    let anchor = session.app.detail.anchor
    session.app.settings.images = .off
    session.resize(81, 24)
    #expect(!session.screen.contains("█"))
    #expect(session.app.detail.anchor.block == anchor.block)
    session.press("p")
    #expect(session.screen.contains("█"))
  }

  @Test func `a picture that cannot be read says so, and is not asked for again`() {
    var session = Session(80, 24, language: .english, library: Self.library())
    session.press("enter G")
    #expect(session.screen.contains("Unreadable picture."))
    session.press("g G k j")
    #expect(paints(session).filter { $0.address == "hong.png" }.count == 1)
  }

  @Test func `scrolling through forty pictures shows every line once`() {
    var session = Session(80, 24, library: Self.library(40))
    session.press("enter")
    let rows = session.app.detail.rows
    var line = session.app.detail.top
    while session.app.detail.top < session.app.detail.lastTop {
      session.press("j")
      #expect(session.app.detail.top == line + 1)
      line = session.app.detail.top
    }
    #expect(line > 40 * 10 - rows)
    session.resize(79, 24)
    #expect(session.app.detail.progress == 100)
  }

  @Test func `words are selected and copied across a picture`() {
    var session = Session(80, 24, library: Self.library(1))
    session.press("enter v v v v y")
    let copied = session.effects.compactMap {
      if case .copy(let text, _) = $0 { text } else { nil as String? }
    }
    #expect(copied.count == 1)
    #expect(copied.first?.contains("█") == false)
  }

  @Test func `a terminal that shows pixels gets them instead of signs`() {
    var session = Session(80, 24, library: Self.library())
    session.press("enter")
    #expect(session.screen.contains("█") && session.canvas.pictures.isEmpty)
    session.send(.terminal(.showsPictures))
    #expect(!session.screen.contains("█"))
    let places = session.canvas.pictures
    #expect(places.map(\.firstRow) == [0, 0])
    #expect(places.map(\.size.rows) == [10, 14])
    #expect(places[1].area.size.rows == 5)
    #expect(Set(places.map(\.picture.number)).count == 2)
    session.press("8 j")
    #expect(session.canvas.pictures.map(\.firstRow) == [5, 0])
    session.press("?")
    #expect(session.canvas.pictures.isEmpty)
    session.press("q p")
    #expect(session.canvas.pictures.count == 1)
  }

  @Test func `a terminal that shows sixels gets those, and files where it takes them too`() {
    var session = Session(80, 24, library: Self.library())
    session.press("enter")
    session.send(.terminal(.showsSixels))
    #expect(session.canvas.pictures.map(\.picture.sixels.count) == [10, 14])
    session.send(.terminal(.showsPictures))
    #expect(session.canvas.pictures.map(\.picture.sixels.count) == [0, 0])
    session.send(.terminal(.showsSixels))
    #expect(session.canvas.pictures.map(\.picture.sixels.count) == [0, 0])
  }

  @Test func `signs stay where they are wanted`() {
    var session = Session(80, 24, library: Self.library())
    session.app.settings.images = .symbols
    session.press("enter")
    session.send(.terminal(.showsPictures))
    #expect(session.screen.contains("█") && session.canvas.pictures.isEmpty)
  }

  @Test func `an article without pictures has none to show`() {
    var session = Session(80, 24, language: .english)
    session.press("enter p")
    #expect(session.screen.contains("keeps no picture"))
  }
}
