import ArticleLibrary
import Testing
import Vietnamese

@testable import Importers

@Suite struct NukeVietArticleTests {
  @Test func `a page of the default theme gives every field`() throws {
    let article = try PageFixture.imported("nukeviet-default")
    let content = article.content
    #expect(article.format == "nukeviet")
    #expect(article.warnings.isEmpty)
    #expect(content.title == "Phiên chợ gốm đầu xuân ở bến Trúc")
    #expect(content.published?.iso8601 == "2022-02-15T09:05:00+07:00")
    #expect(content.modified?.iso8601 == "2022-02-17T20:41:09+07:00")
    #expect(content.lead == "Sau hai năm vắng chợ, 48 hộ làm gốm lại bày hàng bên bến Trúc.")
    #expect(content.author == nil)
    #expect(content.source == "Phòng Văn hóa huyện")
    #expect(content.section == "Văn hóa / Du lịch")
    #expect(content.topic == "Làng nghề Thanh Khê Hạ")
    #expect(content.tags == ["gốm", "chợ xuân"])
    #expect(content.language == "vi")
    #expect(content.url == "https://thanhkheha.example/news/van-hoa/phien-cho-gom-21.html")
    #expect(content.image?.url == "https://thanhkheha.example/uploads/news/2022_02/cho-gom.jpg")
    #expect(content.image?.caption == "Gian gốm của nhà bà Sáu: hơn 200 món. Ảnh: Lê Khôi")
    #expect(content.newer.map(\.title) == ["Bế lò: \"mẻ cuối\""])
    #expect(content.older.map(\.title) == ["Tết quê", "Chợ đêm"])
    #expect(content.older.last?.date?.iso8601 == "2021-12-05")
    #expect(content.older.last?.url == "https://thanhkheha.example/news/van-hoa/cho-dem-11.html")
  }

  @Test func `the body is Markdown without the page's layout`() throws {
    let content = try PageFixture.imported("nukeviet-default").content
    #expect(
      content.markdown == """
        Trời vừa sáng, ghe chở gốm đã đậu kín bến.

        Người mua đông nhất là khách ở xa,\\
        họ mua ấm và bình hoa.

        Nguồn: sổ bán hàng của hợp tác xã ghi 1.260 món.

        **Giữ nghề**

        Lò nung cũ được **sửa lại**, giá điện giảm 12%. Xem \
        [danh mục hàng](https://thanhkheha.example/danh-muc?loai=gom&nam=2022).

        | Món | Giá (đồng) |
        | --- | --- |
        | Ấm \\| bộ | 180.000 |
        """)
  }

  @Test func `the site's blocks are kept beside the article`() throws {
    let site = try #require(try PageFixture.imported("nukeviet-default").content.site)
    #expect(site.name == "Cổng thông tin huyện Thanh Khê Hạ")
    #expect(site.phones.map(\.name) == ["Trực cấp cứu", "Sửa chữa điện nước"])
    #expect(site.phones.map(\.number) == ["0299.115.115", nil])
    #expect(site.statistics.map(\.name) == ["Đang truy cập", "Hôm nay"])
    #expect(site.statistics.map(\.value) == [12, 1207])
    #expect(site.documents.map(\.number) == ["31/2021/QĐ-UBND"])
    #expect(site.documents.first?.title == "Quy chế chợ phiên")
    #expect(site.documents.first?.url == "https://thanhkheha.example/laws/detail/quy-che-cho-7/")
    #expect(site.sessionTimeout == 60)
  }

  @Test func `a portal theme's counters, tabs and attachments are told apart`() throws {
    let article = try PageFixture.imported("nukeviet-egov")
    let content = article.content
    #expect(content.published?.iso8601 == "2021-06-01T08:00:00+07:00")
    #expect(content.section == "Thông báo")
    #expect(content.lead == nil && content.image == nil && content.author == nil)
    #expect(content.attachments.map(\.name) == ["bien-ban.pdf", "ban-ve.dwg"])
    #expect(
      content.attachments.last?.url
        == "http://tanlocdong.example/news/thong-bao/nghiem-thu-cau-8.html?download=1&id=1")
    #expect(content.newer.map(\.title) == ["Cấm đường"])
    #expect(content.older.map(\.title) == ["Lịch họp"])
    #expect(content.markdown.hasSuffix("- Bản vẽ hoàn công.\n  - Tờ 1"))
  }

  @Test func `a shown date that disagrees with the head or its weekday is doubtful`() throws {
    let article = try PageFixture.imported("nukeviet-egov")
    #expect(article.warnings.map(\.field) == ["published", "published"])
    #expect(article.warnings.first?.message.contains("2021-06-02") == true)
  }

  @Test func `a mobile page gives the lead without its picture`() throws {
    let content = try PageFixture.imported("nukeviet-mobile").content
    #expect(content.title == "Vườn rau trên mái trường")
    #expect(content.published?.iso8601 == "2023-04-12T07:30:00+07:00")
    #expect(content.lead == "Học sinh lớp 4A chia nhau tưới 30 luống rau.")
    #expect(content.image?.caption == "Giờ tưới rau của lớp 4A.")
    #expect(content.image?.url == "https://hoamy.example/uploads/2023_04/vuon.jpg")
    #expect(content.author == "Minh Châu - Bảo Hân")
    #expect(content.source == "Trường Tiểu học Hòa Mỹ")
    #expect(content.tags == ["vườn rau"])
    #expect(content.older.map(\.title) == ["Khai giảng"])
    #expect(content.newer.isEmpty)
  }

  @Test func `a print view stands for the article itself`() throws {
    let content = try PageFixture.imported("nukeviet-print").content
    #expect(content.title == "Đổi giờ làm việc mùa nước")
    #expect(content.url == "https://angia.example/thong-bao/doi-gio-6.html")
    #expect(content.published?.iso8601 == "2022-09-09T10:15:00+07:00")
    #expect(content.lead == "Từ ngày 12/9, các phòng làm việc sớm hơn 30 phút.")
    #expect(content.image?.caption == "Nước lên sát bậc thềm.")
    #expect(content.author == "Hữu Phước" && content.source == "Văn phòng huyện")
    #expect(content.markdown == "Giờ mới áp dụng đến hết tháng 10.")
  }

  @Test func `a page that a browser saved leads back to the site`() throws {
    let content = try PageFixture.imported("nukeviet-saved").content
    #expect(content.url == "https://angia.example/tin/le-ra-quan-trong-cay.html")
    #expect(content.image?.url == "https://angia.example/uploads/tin/2022_05/trong-cay.jpg")
    #expect(content.image?.caption == nil)
    #expect(content.markdown.hasSuffix("*Hàng dừa nước ven rạch.*"))
    #expect(content.newer.map(\.title) == ["Tưới cây"])
  }

  @Test func `pages of version 3 have the same landmarks`() throws {
    let content = try PageFixture.imported("nukeviet-version3").content
    #expect(content.published?.iso8601 == "2010-11-18T14:20:00+07:00")
    #expect(content.lead == "Mười hai ghe tranh tài trên đoạn sông dài hai cây số.")
    #expect(content.image?.caption == "Ghe số 5 về nhất.")
    #expect(content.author == "Út Nhàn" && content.source == "Đài truyền thanh xã")
    #expect(content.tags == ["đua ghe"])
    #expect(
      content.markdown
        == "Ghe số 5 của ấp Tư dẫn đầu từ đoạn giữa.\n\nGiải thưởng là một con heo quay.")
  }

  @Test func `a page that lists articles is none`() throws {
    #expect(throws: ImportFailure.notAnArticle(.list)) {
      try PageFixture.imported("nukeviet-category")
    }
  }
}
