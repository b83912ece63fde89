import ArticleLibrary
import Vietnamese

@testable import ReaderUI

/// Articles of an invented province, in the shapes that the reader has to show.
enum SampleArticles {
  /// The moment at which the tests are read: 3 June 2020, 9 in the morning.
  static let now = moment(2020, 6, 3, 9, 0)

  /// All of them, the newest first.
  static let all: [LoadedArticle] = bridge + market + documents + english + fillers

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

  private static let bridge = [
    article(
      1, "Khởi công cầu Rạch Gốc nối hai bờ xã Mỹ Hạnh", moment(2020, 6, 3, 7, 51),
      blocks: [
        paragraph(
          "Cầu dài 214 m, rộng 9 m, theo Quyết định 12/2020/QĐ-UBND sẽ thông xe cuối năm 2021. "
            + "Khi cầu xong, học sinh ấp Rạch Gốc không còn phải qua đò trong mùa gió chướng."),
        .heading(level: 2, [.init("Ba mươi năm chờ một cây cầu")]),
        .paragraph([
          .init("Ông Ba Nhàn, người chèo đò ở bến này từ năm 1989, nói: “"),
          .init("Có cầu thì tôi thất nghiệp, nhưng tôi mừng", emphasis: .emphasis),
          .init("”. Bến đò mỗi ngày đưa chừng "), .init("bốn trăm lượt khách", emphasis: .strong),
          .init(", phần lớn là học sinh và người đi chợ sớm."),
        ]),
        .list(
          start: nil,
          items: [
            .init(blocks: [paragraph("Vốn đầu tư: 38 tỷ đồng, ngân sách tỉnh 70%.")]),
            .init(blocks: [
              paragraph("Các đợt thi công:"),
              .list(
                start: 1,
                items: [
                  .init(blocks: [paragraph("Mố và trụ, đến hết tháng 12 năm 2020.")]),
                  .init(blocks: [paragraph("Dầm và mặt cầu, đến tháng 9 năm 2021.")]),
                ]),
            ]),
            .init(isDone: true, blocks: [paragraph("Giải phóng mặt bằng bờ nam.")]),
            .init(isDone: false, blocks: [paragraph("Giải phóng mặt bằng bờ bắc.")]),
          ]),
        .quote([
          paragraph(
            "Đường mới sẽ nối với tỉnh lộ 12, rút ngắn mười một cây số từ Mỹ Hạnh ra thị xã."),
          paragraph("Trích phát biểu tại lễ khởi công."),
        ]),
        .table(rows: [
          [[.init("Hạng mục")], [.init("Đơn vị thi công")], [.init("Xong")]],
          [
            [.init("Cọc khoan nhồi")], [.init("Công ty Cầu đường số 3 Vĩnh Giang")],
            [.init("8/2020")],
          ],
          [[.init("Đường dẫn")], [.init("Xí nghiệp Giao thông huyện Tân Phú")], [.init("6/2021")]],
        ]),
        .code(language: nil, "Km 4+120   mố A\nKm 4+334   mố B"),
        .rule,
        paragraph("Lễ thông xe dự kiến vào dịp Quốc khánh."),
      ],
      {
        $0.lead =
          "Sáng nay, hơn ba trăm hộ dân hai bên rạch chứng kiến nhát xẻng đầu tiên của cây cầu mà "
          + "họ chờ mười hai năm."
        $0.author = "Ban Biên tập"
        $0.source = "vinhgiang.example"
        $0.section = "Kinh tế"
        $0.tags = ["cầu đường", "Mỹ Hạnh"]
        $0.url = "https://vinhgiang.example/kinh-te/khoi-cong-cau-rach-goc-1.html"
        $0.image = ArticleImage(
          url: "cau.jpg", caption: "Người dân dự lễ khởi công sáng 3/6. Ảnh tư liệu")
        $0.attachments = [Attachment(name: "ban-ve-cau-rach-goc.pdf")]
        $0.older = [
          ArticleReference(
            title: "Khảo sát tuyến tránh lũ Mỹ Hạnh", url: nil,
            date: Day(year: 2020, month: 5, day: 30))
        ]
        $0.site = SiteInfo(
          name: "Cổng thông tin tỉnh Vĩnh Giang",
          phones: [
            SitePhone(name: "Cấp cứu", number: "115"), SitePhone(name: "Chữa cháy", number: "114"),
          ],
          statistics: [
            SiteCounter(name: "Đang truy cập", value: 17),
            SiteCounter(name: "Hôm nay", value: 3521),
          ],
          documents: [
            SiteDocument(number: "35-CT/TU", title: "Về phòng, chống lụt bão năm 2020"),
            SiteDocument(number: "12/2020/QĐ-UBND", title: "Bảng giá đất điều chỉnh"),
          ],
          sessionTimeout: 60)
      })
  ]

  private static let market = [
    article(
      2, "Lịch cắt điện bảo trì tại phường 2", moment(2020, 6, 2, 8, 10),
      blocks: [paragraph("Từ 7 giờ đến 11 giờ ngày 5/6, các tổ 4, 5 và 9 mất điện.")]
    ) {
      $0.section = "Thông báo"
      $0.source = "vinhgiang.example"
    },
    article(
      3, "Nghề dệt choàng bên rạch Cái Bông", moment(2020, 1, 30, 7, 15),
      blocks: [
        paragraph("Khung cửi gỗ vẫn kêu lách cách trong sáu mươi hộ ven rạch."),
        .image(url: "det.jpg", description: "Khung cửi của bà Tư Lành"),
        paragraph("Mỗi ngày một người thợ dệt được bốn chiếc choàng, bán ở chợ Cái Bông."),
      ],
      isRead: true, isBookmarked: true
    ) {
      $0.section = "Văn hóa - Xã hội"
      $0.source = "Báo Vĩnh Giang"
      $0.author = "Lệ Thu"
    },
  ]

  private static let documents = [
    article(
      4, "Quyết định 12/2020/QĐ-UBND về bảng giá đất điều chỉnh", moment(2020, 1, 28, 0, 0),
      blocks: [
        .heading(level: 1, [.init("Điều 1. Phạm vi")]),
        paragraph("Quyết định này điều chỉnh bảng giá đất trên địa bàn tỉnh Vĩnh Giang."),
      ], isRead: true
    ) {
      $0.kind = .document
      $0.section = "Văn bản"
      $0.document = DocumentDetails(
        number: "12/2020/QĐ-UBND", category: "Quyết định", areas: ["Đất đai"],
        subject: "UBND tỉnh Vĩnh Giang", signer: "Phó Chủ tịch tỉnh",
        issued: Day(year: 2020, month: 1, day: 28),
        validFrom: Day(year: 2020, month: 2, day: 10), replaces: ["45/2018/QĐ-UBND"])
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
      number, "Bản tin số \(number) của xã Mỹ Hạnh",
      Timestamp(day: day, hour: 7, minute: number % 60),
      blocks: (1...12).map {
        paragraph(
          "Đoạn \($0) của bản tin số \(number): nước trên rạch Cái Bông lên \($0) phân, bà con "
            + "thu hoạch lúa sớm và giữ bờ bao, đài truyền thanh xã nhắc hai lần mỗi ngày.")
      }, isRead: number % 3 == 0
    ) {
      $0.section = "Bản tin"
      $0.source = "Xã Mỹ Hạnh"
    }
  }
}
