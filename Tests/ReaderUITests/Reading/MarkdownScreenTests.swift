import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

/// Everything that Markdown has, as a person sees it.
@Suite struct MarkdownScreenTests {
  static let markdown = """
    Đoạn mở đầu có **chữ đậm**, *chữ nghiêng*, ~~chữ bỏ~~, `mã` và [liên kết](https://xom.example/tin).[^nguon]

    # Đề mục lớn

    ## Đề mục vừa

    ### Đề mục nhỏ

    - việc một
    - việc hai, dài hơn một dòng để thấy dòng sau thụt vào ngang với chữ đầu của mục này
      - việc con
        1. bước đầu
        2. bước sau
    - [x] đã xong
    - [ ] chưa xong

    9. chín
    10. mười

    - Giờ mở cửa: từ 7 giờ đến 11 giờ, chiều từ 13 giờ 30 đến 17 giờ các ngày trong tuần
    - Nơi nhận đơn: bàn số 3, **tầng trệt**
    - Người trả lời: cô thủ thư

    > Lời kể của người giữ cửa cống.
    >
    > > Lời của người kể trước nữa.

    ```swift
    let water = sluice.level(at: .dawn)
    print(water)
    ```

    | Tháng | Độ mặn | Ghi chú |
    |---|--:|---|
    | Ba | 4,2 | đóng cống |
    | Tư | 3,1 | mở một cửa |

    ![Cửa cống nhìn từ bờ kênh](cong.jpg)

    *Cửa cống nhìn từ bờ kênh. Ảnh của trạm*

    ![Người đứng bên máy bơm](may.jpg)

    *Ca trực đêm ở trạm Gò Sậy*

    ---

    Xem lại [đề mục nhỏ](#de-muc-nho) và [Đề mục vừa](#%C4%91%E1%BB%81-m%E1%BB%A5c-v%E1%BB%ABa).

    [^nguon]: Ghi theo lời kể, tháng ba.
    """

  private func session(_ columns: Int, _ rows: Int) -> Session {
    var session = Session(columns, rows, library: FakeLibrary(markdown: Self.markdown))
    session.press("enter z")
    return session
  }

  @Test(arguments: [40, 80, 120])
  func `every kind of block is drawn at its ease`(columns: Int) {
    ScreenFile.expect(session(columns, 76).screen, is: "markdown-\(columns)x76-vi")
  }

  @Test func `the language of code stands above its right end`() {
    let session = session(80, 76)
    let row = session.rows.firstIndex { $0.contains("let water") } ?? 0
    #expect(session.rows[row - 1].hasSuffix("swift"))
    #expect(session.text(of: .secondary).contains("swift"))
  }

  @Test func `headings of the first two levels are bold, those below them slanted`() {
    let canvas = session(80, 76).canvas
    let headings = canvas.cells.filter { $0.ink.role == .heading }
    let bold = headings.filter { $0.ink.attributes == .bold }.map(\.text).joined()
    let slanted = headings.filter { $0.ink.attributes == .italic }.map(\.text).joined()
    #expect(bold == "Đề mục lớnĐề mục vừa" && slanted == "Đề mục nhỏ")
  }

  @Test func `a term and its colon are set apart where all entries of a list have one`() {
    let canvas = session(80, 76).canvas
    let bold = canvas.cells.filter { $0.ink.attributes.contains(.bold) }.map(\.text).joined()
    #expect(bold.contains("Giờ mở cửa:") && bold.contains("Người trả lời:"))
    #expect(!bold.contains("từ 7 giờ") && !bold.contains("việc một"))
  }

  @Test func `a caption that says what the description says stands alone, another one below it`() {
    let screen = session(80, 76).screen
    #expect(screen.components(of: "Cửa cống nhìn từ bờ kênh") == 1)
    #expect(screen.contains("Ảnh của trạm"))
    #expect(screen.contains("Người đứng bên máy bơm") && screen.contains("Ca trực đêm"))
  }

  @Test func `the number of a footnote leads to the note, and the note's number back`() {
    var session = session(80, 20)
    session.press("f")
    session.type("s")
    let note = session.app.detail.anchor
    #expect(session.screen.contains("Ghi theo lời kể, tháng ba."))
    #expect(note > .top)
    session.press("ctrl-o")
    #expect(session.app.detail.anchor == .top)
    let units = session.app.detail.units
    let back = ArticleLink.all(in: units).last { $0.isInner }
    #expect(back?.text == "[1]")
    if let back { session.app.follow(back) }
    #expect(session.app.detail.anchor < note)
  }

  @Test func `an anchor leads to its heading, and one that leads nowhere says so`() {
    var session = session(80, 20)
    let anchors = session.app.detail.links.filter(\.isInner)
    let heading = anchors.first { $0.text == "Đề mục vừa" }
    if let heading { session.app.follow(heading) }
    #expect(session.rows.contains { $0.contains("Đề mục vừa") })
    #expect(session.app.detail.anchor > .top)
    let nowhere = anchors.first { $0.text == "đề mục nhỏ" }
    if let nowhere { session.app.follow(nowhere) }
    #expect(session.screen.contains("không dẫn đến chỗ nào"))
  }

  @Test func `inner links are not in the list of links`() {
    var session = session(80, 30)
    session.press("F")
    #expect(session.screen.contains("xom.example"))
    #expect(!session.screen.contains("[1]"))
  }
}

extension String {
  /// How often the text has a part.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
