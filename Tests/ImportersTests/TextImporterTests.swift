import ArticleLibrary
import Importers
import Testing
import Vietnamese

@Suite struct TextImporterTests {
  private func article(_ text: String, name: String = "tin.txt") throws -> ImportedArticle {
    try #require(
      try TextImporter().articles(in: SourceFile(name: name, bytes: Array(text.utf8))).first)
  }

  private func paragraphs(_ text: String) throws -> [String] {
    let markdown = try article(text).content.markdown
    return RichText(markdown: markdown).plainText.split(separator: "\n\n").map(String.init)
  }

  @Test func `a pasted page gives title, date, lead and caption`() throws {
    let content = try article(PastedPage.text).content
    #expect(content.title == "Thông xe cầu Bến Lường nối hai xã vùng cao")
    #expect(content.published?.iso8601 == "2019-03-14T08:05:00+07:00")
    #expect(content.lead?.hasPrefix("Sáng 14/3, huyện Yên Lạng") == true)
    #expect(content.lead?.hasSuffix("sớm hơn kế hoạch hai tháng.") == true)
    #expect(
      content.image
        == ArticleImage(url: "", caption: "Các đại biểu cắt băng thông xe cầu Bến Lường."))
    #expect(content.language == "vi")
    #expect(content.kind == .article)
  }

  @Test func `the body of a pasted page is every paragraph and nothing else`() throws {
    #expect(try paragraphs(PastedPage.text) == PastedPage.paragraphs)
  }

  @Test func `credits and lists of other articles are kept`() throws {
    let content = try article(PastedPage.text).content
    #expect(content.author == "Hà Sen")
    #expect(content.source == "www.yenlang.example")
    #expect(
      content.newer == [
        ArticleReference(title: "Mở tuyến xe buýt qua cầu", date: Day(iso8601: "2019-03-20")),
        ArticleReference(title: "Họp mặt đội đò ngang", date: Day(iso8601: "2019-03-22")),
      ])
    #expect(
      content.older == [
        ArticleReference(title: "Thử tải cầu Bến Lường", date: Day(iso8601: "2019-03-01"))
      ])
  }

  @Test func `the blocks of the site are kept`() throws {
    let site = try #require(try article(PastedPage.text).content.site)
    #expect(
      site.phones == [
        SitePhone(name: "Cứu hộ giao thông", number: "0299.111.222"),
        SitePhone(name: "Sửa chữa điện nước"),
      ])
    #expect(
      site.documents == [
        SiteDocument(number: "18/2019/QĐ-UBND", title: "Quyết định về tải trọng xe qua cầu"),
        SiteDocument(number: "7/CT-UBND", title: "Chỉ thị về an toàn đò ngang"),
      ])
    #expect(
      site.statistics == [
        SiteCounter(name: "Đang truy cập", value: 9), SiteCounter(name: "Hôm nay", value: 1204),
        SiteCounter(name: "Tổng lượt truy cập", value: 3_000_017),
      ])
    #expect(site.sessionTimeout == 90)
  }

  @Test func `a heading alone is a telephone without a number`() throws {
    let text = PastedPage.text.replacing(
      "Điện thoại cần biết\n\nCứu hộ giao thông: 0299.111.222\n", with: "Điện thoại cần biết\n")
    #expect(try article(text).content.site?.phones == [SitePhone(name: "Sửa chữa điện nước")])
  }

  @Test func `line ends of any kind give the same article`() throws {
    let plain = try article(PastedPage.text)
    #expect(try article(PastedPage.text.replacing("\n", with: "\r\n")) == plain)
    #expect(try article("\u{FEFF}" + PastedPage.text.replacing("\n", with: "\r")) == plain)
  }

  @Test func `decomposed letters become composed ones`() throws {
    let text = "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t\n\nĐươ\u{300}ng la\u{300}ng."
    let content = try article(text).content
    #expect(Array(content.title.unicodeScalars) == Array("Tiếng Việt".unicodeScalars))
    #expect(Array(content.markdown.unicodeScalars) == Array("Đường làng.".unicodeScalars))
  }

  @Test func `a doubled caption before the lead is the picture's`() throws {
    let content = try article(
      """
      Mùa sen ở đầm Vạc
      Chủ nhật - 02/06/2019 17:00

      Hái sen buổi sớm. Ảnh: Hà Sen

      Hái sen buổi sớm. Ảnh: Hà Sen

      Đầm Vạc vào mùa sen từ cuối tháng Năm.

      Mỗi ngày có gần trăm lượt khách.
      """
    ).content
    #expect(content.image?.caption == "Hái sen buổi sớm. Ảnh: Hà Sen")
    #expect(content.lead == "Đầm Vạc vào mùa sen từ cuối tháng Năm.")
    #expect(content.markdown == "Mỗi ngày có gần trăm lượt khách.")
  }

  @Test func `a picture that is described by the title leaves nothing`() throws {
    let content = try article(
      """
      Mùa sen ở đầm Vạc
      Chủ nhật - 02/06/2019 17:00

      Đầm Vạc vào mùa sen từ cuối tháng Năm.

      Mùa sen ở đầm Vạc

      Mỗi ngày có gần trăm lượt khách.
      """
    ).content
    #expect(content.lead == "Đầm Vạc vào mùa sen từ cuối tháng Năm.")
    #expect(content.image == nil)
    #expect(content.markdown == "Mỗi ngày có gần trăm lượt khách.")
  }

  @Test func `a first paragraph that leads over to a list is no lead`() throws {
    let text =
      "Thông báo\nThứ hai - 03/06/2019 09:00\n\nCần tuyển, cụ thể:\n\nLái xe: 2 người;\nThợ điện: 1 người."
    #expect(try article(text).content.lead == nil)
    #expect(
      try paragraphs(text) == ["Cần tuyển, cụ thể:", "Lái xe: 2 người;", "Thợ điện: 1 người."])
  }

  @Test func `the only paragraph is the body`() throws {
    let content = try article("Đính chính\n03/06/2019 09:00\n\nSố 12 nay đọc là 21.").content
    #expect(content.lead == nil)
    #expect(content.markdown == "Số 12 nay đọc là 21.")
  }

  @Test func `files to download are kept by name`() throws {
    let content = try article(
      """
      Mẫu đơn mới
      Thứ hai - 03/06/2019 09:00

      Từ tháng sau dùng mẫu đơn mới.

      Mẫu cũ hết giá trị.

      File đính kèm

      Tập tin 1: mau-don.docx

      Tập tin 2: huong dan.pdf
      """
    ).content
    #expect(
      content.attachments == [Attachment(name: "mau-don.docx"), Attachment(name: "huong dan.pdf")])
  }

  @Test func `words that pages use as headings may stand in a text`() throws {
    let text = """
      Báo cáo quý

      Thứ hai - 03/06/2019 09:00
      Báo cáo có hai phần.

      Thống kê

      Có 12 vụ việc được ghi nhận.

      Văn bản

      Văn bản được gửi tới các xã.

      Nguồn: kết quả điều tra của huyện, in thành sách.

      Hết.
      """
    #expect(
      try paragraphs(text) == [
        "Thống kê", "Có 12 vụ việc được ghi nhận.", "Văn bản", "Văn bản được gửi tới các xã.",
        "Nguồn: kết quả điều tra của huyện, in thành sách.", "Hết.",
      ])
  }

  @Test func `a wrong weekday is warned of`() throws {
    let imported = try article("Tin\nThứ hai - 14/03/2019 08:05\nMột đường.\nHai đường.")
    #expect(imported.content.published?.iso8601 == "2019-03-14T08:05:00+07:00")
    #expect(imported.warnings.map(\.field) == ["published"])
  }

  @Test func `text of another language is a title, a date and paragraphs`() throws {
    let content = try article(
      "The ferry stops\n\nTuesday, 2 June 2020\n\nAfter sixty years it stops.\n\nThe bridge is open."
    ).content
    #expect(content.title == "The ferry stops")
    #expect(content.published?.day == Day(year: 2020, month: 6, day: 2))
    #expect(content.lead == nil)
    #expect(content.language == nil)
    #expect(content.markdown == "After sixty years it stops.\n\nThe bridge is open.")
  }

  @Test func `hard-wrapped lines are joined and others are not`() throws {
    let wrapped = """
      The ferry on the Luong river

      For sixty years the ferry took people, bicycles and now and then a
      buffalo over the river. The ferrymen knew everybody and everybody knew
      them; nobody ever paid on the day of a wedding, and nobody was ever
      asked to.

      Now there is a bridge.
      """
    #expect(
      try paragraphs(wrapped) == [
        "For sixty years the ferry took people, bicycles and now and then a buffalo over the river. The ferrymen knew everybody and everybody knew them; nobody ever paid on the day of a wedding, and nobody was ever asked to.",
        "Now there is a bridge.",
      ])
    let list =
      "Danh sách\n\nCam sành: 12 tấn\nBưởi da xanh: 30 tấn\nQuýt đường: 8 tấn\nXoài cát: 41 tấn"
    #expect(try paragraphs(list).count == 4)
  }

  @Test func `a long first line is a paragraph under a short title`() throws {
    let line = String(repeating: "mot hai ba bon ", count: 50_000)
    let content = try article(line).content
    #expect(content.title.count <= 121)
    #expect(content.title.hasSuffix("…"))
    #expect(content.markdown.count >= line.count - 1)
  }

  @Test func `a title without a text is no article`() {
    #expect(throws: ImportFailure.notAnArticle(.noText)) { try article("Chỉ có tên\n\n") }
    #expect(throws: ImportFailure.empty) { try article(" \n\t\n") }
  }

  @Test func `lines that count up are a list, other numbers stay where they are`() throws {
    let text = """
      Ba điều nhớ

      Trước khi sang sông:

      1. Xem con nước;
      2. Buộc lại thuyền;
      3. Gọi người bên kia.

      2. Một số đứng riêng.
      """
    let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
    let markdown = try #require(try TextImporter().articles(in: file).first).content.markdown
    #expect(
      markdown == """
        Trước khi sang sông:

        1. Xem con nước;
        2. Buộc lại thuyền;
        3. Gọi người bên kia.

        2\\. Một số đứng riêng.
        """)
  }
}
