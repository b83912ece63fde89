import ArticleLibrary
import Vietnamese

@testable import ReaderUI

/// Articles of an invented province, in the shapes that the reader has to show.
enum SampleArticles {
  /// The moment at which the tests are read: 3 June 2020, 9 in the morning.
  static let now = moment(2020, 6, 3, 9, 0)

  /// All of them, the newest first.
  static let all: [LoadedArticle] = pumps + town + documents + english + fillers

  static func moment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int)
    -> Timestamp
  {
    let day = Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
    return Timestamp(day: day, hour: hour, minute: minute)
  }

  static func article(
    _ number: Int, _ title: String, _ published: Timestamp?, blocks: [RichText.Block],
    isRead: Bool = false, isBookmarked: Bool = false,
    _ change: (inout ArticleContent) -> Void = { _ in }
  ) -> LoadedArticle {
    var content = ArticleContent(title: title, markdown: "")
    content.published = published
    change(&content)
    let article = Article(
      id: ArticleID(Int64(number)), order: Int64(100_000 - number), content: content,
      isRead: isRead, isBookmarked: isBookmarked)
    return LoadedArticle(article, text: RichText(blocks: blocks))
  }

  static func paragraph(_ text: String) -> RichText.Block { .paragraph([.init(text)]) }

  private static let pumps = [
    article(
      1, "Trạm bơm Gò Sậy chạy thử, ba xã chờ nước ngọt", moment(2020, 6, 3, 7, 51),
      blocks: [
        paragraph(
          "Sáu máy bơm, mỗi máy 2.400 m³ một giờ, vận hành theo Quyết định 27/2020/QĐ-UBND từ vụ "
            + "này. Nước vào đến kênh nội đồng, nhà nông ba xã thôi phải đắp đập tạm mỗi mùa khô."),
        .heading(level: 2, [.init("Một đêm thức canh cửa cống")]),
        .paragraph([
          .init("Bà Hai Thoại, giữ cửa cống Gò Sậy đã hai mươi mốt năm, kể: “"),
          .init("Máy nổ êm quá, tôi lại thành khó ngủ", emphasis: .emphasis),
          .init("”. Ca trực đầu tiên ghi được "), .init("chín trang số liệu", emphasis: .strong),
          .init(", gồm mực nước, độ mặn và giờ chạy của từng máy."),
        ]),
        .list(
          start: nil,
          items: [
            .init(blocks: [paragraph("Kinh phí: 52 tỷ đồng, trung ương cấp 60%.")]),
            .init(blocks: [
              paragraph("Lịch lấy nước:"),
              .list(
                start: 1,
                items: [
                  .init(blocks: [paragraph("Đồng cao Yên Thuật, ba đêm cuối tuần này.")]),
                  .init(blocks: [paragraph("Đồng trũng ven đê, từ thứ hai tuần sau.")]),
                ]),
            ]),
            .init(isDone: true, blocks: [paragraph("Nạo vét kênh dẫn vào.")]),
            .init(isDone: false, blocks: [paragraph("Lắp song chắn rác ở cửa ra.")]),
          ]),
        .quote([
          paragraph(
            "Giữ được một gang nước ngọt trong ruộng thì hạt giống mới chịu nằm yên chờ mưa."),
          paragraph("Lời một lão nông ở Yên Thuật."),
        ]),
        .table(rows: [
          [[.init("Phần việc")], [.init("Bên nhận làm")], [.init("Xong")]],
          [
            [.init("Máy bơm trục đứng")], [.init("Công ty Thủy lợi số 2 Hoài Giang")],
            [.init("5/2020")],
          ],
          [[.init("Kênh xả")], [.init("Đội Cơ giới đồng ruộng Phú Vạn")], [.init("9/2020")]],
        ]),
        .code(language: nil, "Máy 1   08:00   đạt\nMáy 2   08:25   đạt"),
        .rule,
        paragraph("Buổi khánh thành được hẹn vào đêm trăng rằm."),
      ],
      {
        $0.lead =
          "Bốn giờ sáng, nước sông Trầm tràn qua cửa cống mới trong tiếng vỗ tay của những người đã "
          + "thức trắng đêm bên bờ kênh."
        $0.author = "Ban Biên tập"
        $0.source = "hoaigiang.example"
        $0.section = "Kinh tế"
        $0.tags = ["thủy lợi", "Phú Vạn"]
        $0.url = "https://hoaigiang.example/kinh-te/tram-bom-go-say-1.html"
        $0.image = ArticleImage(
          url: "tram-bom.jpg", caption: "Thợ máy kiểm tra cửa hút trước giờ chạy. Ảnh của trạm")
        $0.attachments = [Attachment(name: "so-do-tram-go-say.pdf")]
        $0.older = [
          ArticleReference(
            title: "Đo độ mặn trên sông Trầm", url: nil,
            date: Day(year: 2020, month: 5, day: 30))
        ]
        $0.site = SiteInfo(
          name: "Cổng thông tin tỉnh Hoài Giang",
          phones: [
            SitePhone(name: "Cấp cứu", number: "115"), SitePhone(name: "Chữa cháy", number: "114"),
          ],
          statistics: [
            SiteCounter(name: "Đang truy cập", value: 17),
            SiteCounter(name: "Hôm nay", value: 3521),
          ],
          documents: [
            SiteDocument(number: "18-CT/TU", title: "Về tiết kiệm nước mùa khô năm 2020"),
            SiteDocument(number: "27/2020/QĐ-UBND", title: "Quy chế vận hành trạm bơm"),
          ],
          sessionTimeout: 60)
      })
  ]

  private static let town = [
    article(
      2, "Thư viện tỉnh mở cửa thêm ba buổi tối", moment(2020, 6, 2, 8, 10),
      blocks: [paragraph("Từ ngày 9/6, phòng đọc sáng đèn đến 20 giờ 30 thứ ba, năm và bảy.")]
    ) {
      $0.section = "Thông báo"
      $0.source = "hoaigiang.example"
    },
    article(
      3, "Ba đời vá lưới bên kênh Bàu Sen", moment(2020, 1, 30, 7, 15),
      blocks: [
        paragraph("Trời chưa sáng, hiên nhà nào trong xóm cũng đã căng một tấm lưới."),
        .image(url: "luoi.jpg", description: "Kim vá và cuộn cước của bà Sáu Ngân"),
        paragraph("Vá xong một tấm mất nửa buổi, tiền công trả bằng cá ở chợ Bàu Sen."),
      ],
      isRead: true, isBookmarked: true
    ) {
      $0.section = "Văn hóa - Xã hội"
      $0.source = "Báo Hoài Giang"
      $0.author = "Thu Hiên"
    },
  ]

  private static let documents = [
    article(
      4, "Quyết định 27/2020/QĐ-UBND về vận hành trạm bơm", moment(2020, 1, 28, 0, 0),
      blocks: [
        .heading(level: 1, [.init("Điều 1. Nơi áp dụng")]),
        paragraph("Quy chế này dùng cho mọi trạm bơm do tỉnh Hoài Giang giao các huyện quản lý."),
      ], isRead: true
    ) {
      $0.kind = .document
      $0.section = "Văn bản"
      $0.document = DocumentDetails(
        number: "27/2020/QĐ-UBND", category: "Quyết định", areas: ["Thủy lợi"],
        subject: "UBND tỉnh Hoài Giang", signer: "Phó Chủ tịch tỉnh",
        issued: Day(year: 2020, month: 1, day: 28),
        validFrom: Day(year: 2020, month: 2, day: 10), replaces: ["33/2017/QĐ-UBND"])
    }
  ]

  private static let english = [
    article(
      5, "How a ferry port became a reading room", moment(2019, 12, 24, 18, 5),
      blocks: [
        paragraph("The old ticket hall now holds four thousand books and one very patient cat."),
        paragraph("第二次大水之後，渡口關閉了。 ここは今、図書館です。 👩‍👩‍👧 🇻🇳 مرحبا بالقراء"),
      ]
    ) {
      $0.section = "Culture"
      $0.source = "Delta Letters"
      $0.url = "javascript:alert(1)"
    }
  ]

  private static let fillers: [LoadedArticle] = (6...40).map { number in
    let day = Day(daysSinceEpoch: 18_200 - number * 3)
    return article(
      number, "Bản tin số \(number) của xã Yên Thuật",
      Timestamp(day: day, hour: 7, minute: number % 60),
      blocks: (1...12).map {
        paragraph(
          "Mục \($0) của bản tin số \(number): kênh Bàu Sen đã vớt xong \($0) quãng bèo, tổ trực "
            + "thay nhau mở cống khi triều lên, trạm y tế xã khám lại cho người cao tuổi.")
      }, isRead: number % 3 == 0
    ) {
      $0.section = "Bản tin"
      $0.source = "Xã Yên Thuật"
    }
  }
}
