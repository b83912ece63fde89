extension SampleTexts {
  /// News of the province: roads, a conference, power cuts, an examination, a festival.
  static let provinceNews1: [File] = [
    (
      "news/thong-xe-duong-ven-song-tram.md",
      """
      ---
      title: "Thông xe đoạn đầu đường ven sông Trầm sau 26 tháng thi công"
      date: 2022-01-22T09:40:00+07:00
      modified: 2022-01-22T16:05:12+07:00
      author: "Hồng Mận"
      source: "www.hoaigiang.gov.example"
      section: "Tin tức - Sự kiện"
      topic: "Hạ tầng giao thông"
      tags: ["giao thông", "sông Trầm", "đầu tư công"]
      language: vi
      url: http://www.hoaigiang.gov.example/tin-tuc-su-kien/thong-xe-doan-dau-duong-ven-118.html
      description: "Sáng 22/1, UBND tỉnh Hoài Giang tổ chức lễ thông xe đoạn Cầu Mây - Bến Vạn dài
        11,4 km thuộc dự án đường ven sông Trầm, sớm hơn kế hoạch hai tháng."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2022_01/thong-xe-ven-song-tram.jpg",
        caption: "Những chuyến xe đầu tiên qua cầu Vạn 2. Ảnh: Hồng Mận"}
      attachments: [{name: "so-do-tuyen-duong-ven-song-tram.pdf", url:
        "http://www.hoaigiang.gov.example/uploads/2022_01/so-do-tuyen.pdf"}]
      site: \(portal(in: 2022, online: 38, today: 2914, month: 61207, total: 4802311))
      ---
      Dự án đường ven sông Trầm được UBND tỉnh phê duyệt tại Quyết định số 412/QĐ-UBND, tổng chiều
      dài 27,8 km, đi qua thành phố Trầm Châu, thị xã Bến Vạn và huyện Cồn Nhạn. Đoạn vừa thông xe
      có nền đường rộng 21 m, bốn làn xe, hai cầu vượt rạch và hệ thống chiếu sáng dùng đèn tiết
      kiệm điện.

      Theo Ban Quản lý dự án đầu tư xây dựng tỉnh, điều khó nhất trong 26 tháng qua không phải là
      nền đất yếu mà là việc di dời 214 hộ dân sống sát mép sông. Đến cuối năm 2021, toàn bộ số hộ
      này đã nhận đất ở mới tại ba khu tái định cư, trong đó 187 hộ đã dựng xong nhà.

      Ông Nghiêm Đình Chắt, 68 tuổi, ở phường Cầu Mây, kể rằng trước đây từ nhà ông sang chợ Bến Vạn
      phải đi vòng gần một giờ. “Hôm nay tôi chở bà nhà tôi đi thử, chưa hết hai mươi phút. Đường
      êm, gió sông mát, chỉ mong bà con đừng chạy nhanh quá”, ông nói.

      Phát biểu tại buổi lễ, lãnh đạo UBND tỉnh ghi nhận nỗ lực của các nhà thầu và cảm ơn những hộ
      dân đã nhường đất cho tuyến đường. Tỉnh yêu cầu chủ đầu tư hoàn thiện ngay biển báo, vạch sơn
      và rào chắn ở bảy nút giao; trồng xong cây xanh hai bên đường trước ngày 30/4.

      Đoạn còn lại từ Bến Vạn đến Cồn Nhạn dài 16,4 km, đang thi công đồng loạt bốn mũi, dự kiến
      hoàn thành trong quý III năm 2023. Khi toàn tuyến đưa vào khai thác, quãng đường từ trung tâm
      tỉnh ra biển rút ngắn khoảng 13 km, mở thêm quỹ đất cho dịch vụ và kho bãi.

      Trong 30 ngày đầu, xe tải trên 10 tấn chưa được đi vào tuyến đường mới từ 6 giờ đến 8 giờ và
      từ 16 giờ đến 18 giờ 30 phút hằng ngày.
      """
    ),
    (
      "news/so-ket-nghi-quyet-du-lich.md",
      """
      ---
      title: "Hội nghị sơ kết hai năm thực hiện Nghị quyết về phát triển du lịch cộng đồng"
      date: 2022-07-15T17:25:00+07:00
      author: "Thanh Bưởi"
      source: "Văn phòng Tỉnh ủy"
      section: "Tin tức - Sự kiện"
      topic: "Nghị quyết vào cuộc sống"
      tags: ["du lịch", "nghị quyết", "hội nghị"]
      language: vi
      url: http://www.hoaigiang.gov.example/tin-tuc-su-kien/so-ket-hai-nam-nghi-quyet-du-141.html
      description: "Chiều 15/7, Tỉnh ủy Hoài Giang tổ chức hội nghị sơ kết hai năm thực hiện Nghị
        quyết 09-NQ/TU. Số cơ sở lưu trú tại nhà dân tăng từ 36 lên 158, doanh thu du lịch cộng đồng
        gấp gần bốn lần."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2022_07/hoi-nghi-so-ket.jpg", caption:
        "Quang cảnh hội nghị tại điểm cầu Trung tâm Hội nghị tỉnh."}
      site: \(portal(in: 2022, online: 51, today: 3377, month: 48120, total: 5011870))
      ---
      Hội nghị được tổ chức trực tiếp kết hợp trực tuyến đến năm điểm cầu huyện, thị xã, thành phố
      và 61 điểm cầu cấp xã, với hơn 1.400 đại biểu tham dự.

      Báo cáo tại hội nghị nêu rõ: sau hai năm thực hiện Nghị quyết 09-NQ/TU của Ban Chấp hành Đảng
      bộ tỉnh, nhận thức của cấp ủy, chính quyền và người dân về du lịch gắn với bảo tồn làng nghề,
      hệ sinh thái ven sông có chuyển biến rõ. Toàn tỉnh có 12 xã xây dựng được điểm du lịch cộng
      đồng; 158 hộ tham gia đón khách lưu trú; hơn 900 lao động nông thôn có thêm việc làm.

      Năm 2021, dù chịu ảnh hưởng nặng nề của dịch bệnh, các điểm du lịch cộng đồng vẫn đón 118.000
      lượt khách trong tỉnh. Sáu tháng đầu năm 2022, con số này là 264.000 lượt, doanh thu ước đạt
      97 tỷ đồng.

      ## Những việc còn chậm

      Bên cạnh kết quả đạt được, nhiều ý kiến thẳng thắn chỉ ra hạn chế: sản phẩm của các xã còn
      giống nhau, biển chỉ dẫn thiếu và không thống nhất, rác thải tại một số bến thuyền chưa được
      thu gom trong ngày, số lao động nói được tiếng nước ngoài rất ít.

      Đại diện huyện Suối Đàn đề nghị tỉnh sớm hướng dẫn thủ tục cho hộ dân được đón khách lưu trú;
      đại diện Sở Tài chính cho biết nguồn hỗ trợ lãi suất sẽ được trình Hội đồng nhân dân tỉnh cùng
      với chính sách về làng nghề tại kỳ họp cuối năm.

      ## Ba nhiệm vụ đến năm 2025

      Kết luận hội nghị, lãnh đạo Tỉnh ủy yêu cầu các cấp, các ngành tập trung ba nhiệm vụ:

      1. Mỗi huyện chọn một sản phẩm riêng có, không sao chép, hoàn thành hồ sơ trước ngày
         31/12/2022.
      2. Hoàn thành lắp đặt biển chỉ dẫn song ngữ tại 100% điểm du lịch cộng đồng trong năm 2023.
      3. Mở tối thiểu 20 lớp bồi dưỡng kỹ năng đón khách mỗi năm, ưu tiên phụ nữ và người trẻ ở các
         xã ven sông.

      Nhân dịp này, 14 tập thể và 22 hộ gia đình được tặng Bằng khen vì có thành tích trong thực
      hiện nghị quyết.
      """
    ),
    (
      "news/lich-cat-dien-thang-5.md",
      """
      ---
      title: "Thông báo lịch tạm ngừng cấp điện từ ngày 22/5 đến ngày 26/5/2023"
      date: 2023-05-18T15:00:00+07:00
      source: "Điện lực Hoài Giang"
      section: "Thông báo"
      tags: ["điện", "lịch cắt điện"]
      language: vi
      url: http://www.hoaigiang.gov.example/thong-bao/lich-tam-ngung-cap-dien-22-26-5-2023-207.html
      description: "Để bảo trì lưới điện trước mùa mưa bão, Điện lực Hoài Giang tạm ngừng cấp điện
        tại một số khu vực. Trường hợp thời tiết xấu, lịch có thể thay đổi và được báo trước qua tin
        nhắn."
      attachments: [{name: "lich-cat-dien-tuan-22-5-2023.xlsx", url:
        "http://www.hoaigiang.gov.example/uploads/2023_05/lich-cat-dien.xlsx"}]
      site: \(portal(in: 2023, online: 66, today: 4102, month: 70933, total: 5630128))
      ---
      Lịch cụ thể như sau:

      | Ngày | Thời gian | Khu vực | Lý do |
      |---|---|---|---|
      | Thứ hai 22/5 | 5:30 - 11:00 | Phường Cầu Mây: tổ 3, 4, 5, chợ cũ | Thay dây hạ thế |
      | Thứ ba 23/5 | 6:00 - 16:30 | Xã Yên Thuật: Lò Bát, Đầm | Nâng công suất trạm |
      | Thứ tư 24/5 | 7:00 - 9:00 | Phường Bến Vạn: đường Hàng Dừa | Chuyển đấu nối |
      | Thứ năm 25/5 | 6:00 - 17:00 | Xã Hòa Lộc Đông (toàn xã) | Thay 14 cột điện sau giông lốc |
      | Thứ sáu 26/5 | 13:00 - 15:30 | Xã Cồn Nhạn: ấp Đông, ấp Giữa | Thí nghiệm thiết bị |

      Quý khách hàng vui lòng:

      - Ngắt các thiết bị điện trước giờ tạm ngừng cấp điện và chỉ đóng lại khi điện đã ổn định.
      - Không tự ý trèo cột, sửa chữa, kể cả khi đã mất điện; đường dây có thể được đóng điện lại
        sớm hơn thông báo.
      - Các cơ sở có máy phát phải có cầu dao đảo, không để điện của máy phát lên lưới.

      Riêng Trạm y tế xã Hòa Lộc Đông và nhà máy nước Bến Vạn được cấp điện dự phòng bằng máy phát
      lưu động trong suốt thời gian công tác.

      Điện lực Hoài Giang thành thật xin lỗi và mong quý khách hàng thông cảm. Mọi thắc mắc xin gọi
      số 0299.3800.019 (24 giờ/ngày) hoặc xem lịch trên ứng dụng chăm sóc khách hàng.
      """
    ),
    (
      "news/hoc-sinh-gioi-2021.md",
      """
      ---
      title: "Kỳ thi học sinh giỏi cấp tỉnh: 214 học sinh đoạt giải"
      date: 2021-03-29T10:10:00+07:00
      author: "Bích Ngần"
      source: "Sở Giáo dục và Đào tạo"
      section: "Giáo dục"
      tags: ["học sinh giỏi", "kết quả thi"]
      language: vi
      url: http://www.hoaigiang.gov.example/giao-duc/ky-thi-hoc-sinh-gioi-214-hoc-sinh-doat-83.html
      description: "Sở Giáo dục và Đào tạo Hoài Giang vừa công bố kết quả kỳ thi chọn học sinh giỏi
        lớp 9 cấp tỉnh năm học 2020-2021. Trong 476 thí sinh dự thi có 214 em đoạt giải, đạt tỷ lệ
        45%."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2021_03/hoc-sinh-gioi.jpg", caption:
        "Em Vi Thị Lả (bên trái) và cô giáo chủ nhiệm trong giờ ôn tập. Ảnh: Trường THCS Suối Đàn"}
      site: \(portal(in: 2021, online: 29, today: 2210, month: 64015, total: 3977402))
      ---
      Kỳ thi diễn ra trong hai ngày 17 và 18/3 tại bốn điểm thi với 10 môn. Ban Tổ chức trao 9 giải
      nhất, 41 giải nhì, 72 giải ba và 92 giải khuyến khích.

      Thành phố Trầm Châu dẫn đầu với 78 giải, tiếp đến là thị xã Bến Vạn 52 giải, huyện Phú Vạn 37
      giải. Đáng chú ý, huyện vùng cao Suối Đàn lần đầu có giải nhất: em Vi Thị Lả, lớp 9A Trường
      THCS Suối Đàn, môn Sinh học, với bài thực hành nhận dạng 20 loài cây thuốc quanh bản.

      “Nhà em cách trường chín cây số. Mẹ em hái thuốc nam nên em biết tên cây bằng tiếng Thái
      trước, rồi mới học tên trong sách”, Lả kể. Thầy giáo dạy môn Sinh của em cho biết nhà trường
      không có phòng thí nghiệm riêng, thầy trò phải mượn nhà kho của hợp tác xã để làm tiêu bản.

      | Môn | Dự thi | Đoạt giải | Giải nhất |
      |---|---:|---:|---:|
      | Toán | 58 | 27 | 1 |
      | Ngữ văn | 61 | 29 | 1 |
      | Tiếng Anh | 60 | 26 | 2 |
      | Vật lý | 48 | 21 | 0 |
      | Hóa học | 47 | 20 | 1 |
      | Sinh học | 44 | 21 | 1 |
      | Lịch sử | 46 | 20 | 1 |
      | Địa lý | 45 | 20 | 1 |
      | Tin học | 37 | 16 | 1 |
      | Giáo dục công dân | 30 | 14 | 0 |

      Theo Sở Giáo dục và Đào tạo, đề thi năm nay tăng phần vận dụng, giảm câu hỏi học thuộc. Học
      sinh đoạt giải nhất được tuyển thẳng vào lớp 10 Trường THPT Chuyên tỉnh nếu có nguyện vọng. Lễ
      trao thưởng dự kiến tổ chức vào ngày 26/4.

      Thí sinh muốn phúc khảo nộp đơn tại trường trước 17 giờ ngày 5/4/2021.
      """
    ),
    (
      "news/dua-thuyen-ben-van.md",
      """
      ---
      title: "Lễ hội đua thuyền Bến Vạn trở lại sau hai năm"
      date: 2022-03-14T19:30:00+07:00
      author: "Duy Khoát - Hồng Mận"
      source: "Báo Hoài Giang"
      section: "Văn hóa - Xã hội"
      topic: "Người và đất Hoài Giang"
      tags: ["lễ hội", "đua thuyền", "Bến Vạn"]
      language: vi
      url: http://www.hoaigiang.gov.example/van-hoa-xa-hoi/le-hoi-dua-thuyen-ben-van-tro-126.html
      description: "Hai năm vắng tiếng trống, sáng 14/3 (12 tháng Hai âm lịch), khúc sông trước đình
        Vạn lại đông kín người. Mười sáu thuyền của tám làng vạn chài tranh tài ở cự ly 3.200 m."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2022_03/dua-thuyen-ben-van.jpg",
        caption: "Thuyền làng Vạn Thượng (áo đỏ) bứt lên ở vòng cuối. Ảnh: Duy Khoát"}
      site: \(portal(in: 2022, online: 92, today: 6841, month: 52790, total: 4873002))
      ---
      Lễ hội nằm trong Kế hoạch số 86/KH-UBND của UBND tỉnh về các hoạt động văn hóa, thể thao và du
      lịch năm 2022. Phần lễ bắt đầu từ 5 giờ sáng với nghi thức rước nước từ giữa dòng về đình;
      phần hội kéo dài đến chiều với đua thuyền, thi đan lưới và nấu cơm trên thuyền.

      Các cụ trong làng kể, hội đua có từ khi làng còn là một vạn chài nhỏ. Ai thắng thì được cắm
      sào ở khúc sông nhiều cá nhất trong ba tháng. Ngày nay không ai tranh khúc sông nữa, nhưng lá
      cờ ngũ sắc của đội nhất vẫn được treo trong đình cho đến mùa hội sau.

      Mỗi thuyền có 21 tay chèo, một người lái và một người cầm trống. Đội Vạn Thượng về nhất với
      thời gian 14 phút 37 giây, hơn đội Vạn Đông đúng một mũi thuyền. Lần đầu tiên có hai thuyền nữ
      dự thi, trong đó đội nữ phường Cầu Mây xếp thứ năm chung cuộc.

      > Chèo thuyền không phải khỏe là thắng. Hai mươi mốt người phải thở cùng một nhịp, nghe cùng
      > một tiếng trống. Ai muốn hơn người bên cạnh thì thuyền quay ngang.

      Đó là lời ông Tạ Văn Nhiễu, 71 tuổi, người cầm trống của đội Vạn Thượng suốt 33 mùa hội.

      Để bảo đảm an toàn, ban tổ chức bố trí 12 xuồng cứu hộ, cấm phương tiện thủy qua lại trên đoạn
      sông dài 4 km từ 6 giờ đến 12 giờ và lập bốn chốt y tế. Ước tính có khoảng 28.000 lượt người
      về dự hội, gấp rưỡi năm 2019.
      """
    ),
  ]
}
