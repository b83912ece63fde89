extension SampleTexts {
  /// News of the province: a craft, health, a flood, recruitment, land prices.
  static let provinceNews2: [File] = [
    (
      "news/giu-lua-lo-gom-yen-thuat.md",
      """
      ---
      title: "Người giữ lửa lò gốm Yên Thuật"
      date: 2020-10-09T06:45:00+07:00
      modified: 2020-10-11T08:20:00+07:00
      author: "Lam Chi"
      source: "Tạp chí Văn nghệ Hoài Giang"
      section: "Văn hóa - Xã hội"
      topic: "Người và đất Hoài Giang"
      tags: ["làng nghề", "gốm Yên Thuật"]
      language: vi
      url: http://www.hoaigiang.gov.example/van-hoa-xa-hoi/nguoi-giu-lua-lo-gom-yen-thuat-64.html
      description: "Cả làng Yên Thuật từng có hơn bốn mươi lò bầu đốt củi. Giờ chỉ còn một lò đỏ
        lửa, của một người đàn bà không có con trai để truyền nghề."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2020_10/lo-gom.jpg", caption: "Bà Phùng
        Thị Ngần xem màu lửa qua lỗ giòi. Ảnh: Lam Chi"}
      site: \(portal(in: 2020, online: 24, today: 1987, month: 17455, total: 3602944))
      ---
      Bà Phùng Thị Ngần năm nay 66 tuổi. Bà không dùng nhiệt kế. Bà nhổ nước bọt vào một thanh sắt,
      đưa lại gần lỗ giòi, nghe tiếng xèo rồi bảo cháu: “Thêm củi đầu đông”. Đứa cháu gái mười chín
      tuổi lẳng lặng ôm bó củi đi vòng ra phía đông của lò.

      Lò nhà bà xây năm 1974, mình lò dài mười bốn mét, nằm dốc theo sườn đồi như con trâu đang uống
      nước. Mỗi năm lò đỏ lửa bốn lần, mỗi lần ba ngày hai đêm. Gốm Yên Thuật không vẽ hoa. Men làm
      từ tro rơm nếp và bùn đáy sông Trầm, ra lò có màu nâu của vỏ quế, chỗ lửa liếm thì ngả xanh.

      “Ngày xưa người ta mua chum để đựng nước, mua vại để muối dưa. Giờ ai cũng có tủ lạnh. Mình
      phải nghĩ xem người bây giờ còn cần gì ở đất”, bà nói.

      Câu trả lời đến từ cô cháu gái. Phùng Lan Hạ học hết lớp mười hai thì xin ở nhà. Cô chụp ảnh
      từng chiếc chén, ghi lại vị trí của nó trong lò, rồi đăng bán kèm một mẩu giấy: *chén số 37,
      hàng thứ ba, phía tây, đêm có mưa*. Lứa lò tháng Tư, sáu trăm chiếc chén bán hết trong chín
      ngày.

      Ông trưởng thôn Lò Bát bảo hồi đầu cả làng cười: có cái chén mà cũng đặt số. Rồi có ba nhà xin
      vào đốt chung. Rồi xã hỏi xem có lập được tổ hợp tác không. Lứa lò tháng Mười này, trong mười
      bốn mét lò có gốm của bốn gia đình.

      Tôi hỏi bà Ngần có buồn vì không có con trai nối nghề không. Bà không trả lời ngay. Bà đợi đến
      lúc xế chiều, khi ngọn lửa trong lỗ giòi chuyển từ vàng sang trắng, mới nói:

      > Lửa có hỏi ai là trai đâu.
      """
    ),
    (
      "news/phong-sot-xuat-huyet.md",
      """
      ---
      title: "Khuyến cáo phòng bệnh sốt xuất huyết đầu mùa mưa"
      date: 2023-06-06T08:30:00+07:00
      source: "Sở Y tế"
      section: "Y tế"
      tags: ["sốt xuất huyết", "phòng bệnh"]
      language: vi
      url: http://www.hoaigiang.gov.example/y-te/khuyen-cao-phong-benh-sot-xuat-huyet-dau-211.html
      description: "Năm tháng đầu năm 2023, toàn tỉnh ghi nhận 318 ca sốt xuất huyết, tăng 1,6 lần
        so với cùng kỳ. Sở Y tế đề nghị mỗi gia đình dành 10 phút mỗi tuần diệt lăng quăng."
      site: \(portal(in: 2023, online: 47, today: 3650, month: 19233, total: 5689417))
      ---
      Thực hiện Công văn số 1467/SYT-NVY của Sở Y tế về tăng cường phòng, chống bệnh sốt xuất huyết,
      các trung tâm y tế đã giám sát 1.240 hộ tại 31 xã, phường. Kết quả cho thấy 22% số hộ có lăng
      quăng, nhiều nhất trong bể nước không đậy nắp, lốp xe cũ và khay nước sau tủ lạnh.

      Sốt xuất huyết chưa có thuốc điều trị đặc hiệu. Cách phòng bệnh tốt nhất là không để muỗi sinh
      sản và không để muỗi đốt:

      - Đậy kín chum, vại, bể; thả cá vào bể lớn; thay nước bình hoa ít nhất mỗi tuần một lần.
      - Lật úp hoặc bỏ đi những vật có thể đọng nước mưa: lốp xe, gáo dừa, vỏ hộp, máng xối bị tắc.
      - Ngủ màn cả ban ngày; mặc quần áo dài tay; dùng kem xua muỗi theo hướng dẫn.
      - Phối hợp với y tế xã khi phun hóa chất diệt muỗi.

      **Khi bị sốt cao đột ngột từ hai ngày trở lên**, kèm đau đầu, đau hốc mắt, nổi ban hoặc chảy
      máu chân răng, người bệnh cần đến cơ sở y tế để được khám. Không tự truyền dịch tại nhà. Không
      dùng aspirin hoặc ibuprofen vì có thể làm chảy máu nặng hơn.

      Các dấu hiệu phải đi cấp cứu ngay: li bì hoặc bứt rứt, nôn liên tục, đau bụng nhiều, tay chân
      lạnh, đi ngoài phân đen.

      Danh sách 14 điểm khám, điều trị ban ngày được niêm yết tại trạm y tế các xã, phường. Người
      dân cần tư vấn có thể gọi đường dây nóng của Sở Y tế: 0299.3811.115.
      """
    ),
    (
      "news/canh-bao-lu-song-tram.md",
      """
      ---
      title: "Cảnh báo lũ khẩn cấp trên sông Trầm"
      date: 2021-10-17T04:20:00+07:00
      modified: 2021-10-17T11:45:30+07:00
      source: "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"
      section: "Thông báo"
      topic: "Phòng, chống thiên tai"
      tags: ["lũ", "sông Trầm", "khẩn"]
      language: vi
      url: http://www.hoaigiang.gov.example/thong-bao/canh-bao-lu-khan-cap-tren-song-tram-104.html
      description: "Hồi 4 giờ ngày 17/10, mực nước sông Trầm tại trạm Cầu Mây là 5,82 m, trên báo
        động 2 là 0,32 m và đang lên. Dự báo đạt đỉnh 6,4 - 6,7 m vào chiều nay, trên báo động 3."
      site: \(portal(in: 2021, online: 143, today: 9120, month: 58661, total: 4410233))
      ---
      Do ảnh hưởng của rãnh áp thấp, từ 19 giờ ngày 15/10 đến 3 giờ ngày 17/10, các huyện Suối Đàn
      và Phú Vạn có mưa rất to, lượng mưa phổ biến 210 - 340 mm, riêng Suối Đàn 388 mm.

      | Trạm | 1 giờ | 4 giờ | Báo động 2 | Báo động 3 |
      |---|---:|---:|---:|---:|
      | Suối Đàn | 11,40 m | 11,92 m | 11,00 m | 12,00 m |
      | Cầu Mây | 5,31 m | 5,82 m | 5,50 m | 6,30 m |
      | Bến Vạn | 3,04 m | 3,38 m | 3,20 m | 3,90 m |

      Thực hiện Chỉ thị 07/CT-UBND của Chủ tịch UBND tỉnh, Ban Chỉ huy tỉnh yêu cầu:

      1. Các xã ven sông hoàn thành sơ tán 1.860 hộ ở vùng trũng trước 10 giờ; không để ai ở lại nhà
         khi nước vào.
      2. Dừng hoạt động mọi bến đò ngang, bến khách và khai thác cát trên sông Trầm cho đến khi có
         thông báo mới.
      3. Trực gác 24/24 giờ tại các ngầm tràn; cấm người và xe qua lại khi nước ngập trên 30 cm.
      4. Học sinh 43 trường vùng ngập nghỉ học trong hai ngày 17 và 18/10.
      5. Nhà máy nước Bến Vạn chuẩn bị phương án cấp nước bằng xe bồn.

      Người dân cần chuẩn bị nước uống, thuốc, đèn pin, giấy tờ trong túi kín; ngắt cầu dao trước
      khi rời nhà; đưa gia súc lên chỗ cao. Khi cần cứu nạn, gọi 112 hoặc trực ban của tỉnh:
      0299.3822.112.

      *Cập nhật 11 giờ 45 phút:* đỉnh lũ tại Cầu Mây là 6,58 m lúc 11 giờ 20 phút. Nước đang xuống
      chậm. Lệnh cấm đò vẫn còn hiệu lực.
      """
    ),
    (
      "news/tuyen-dung-vien-chuc-giao-duc.md",
      """
      ---
      title: "Thông báo tuyển dụng 32 viên chức ngành giáo dục huyện Phú Vạn năm 2024"
      date: 2024-07-01T14:00:00+07:00
      source: "UBND huyện Phú Vạn"
      section: "Thông báo"
      tags: ["tuyển dụng", "viên chức"]
      language: vi
      url: http://www.hoaigiang.gov.example/thong-bao/tuyen-dung-32-vien-chuc-giao-duc-phu-268.html
      description: "UBND huyện Phú Vạn thông báo tuyển dụng 32 viên chức sự nghiệp giáo dục. Thời
        gian nhận phiếu đăng ký dự tuyển từ ngày 3/7 đến hết ngày 1/8/2024."
      attachments: [{name: "phieu-dang-ky-du-tuyen.docx", url:
        "http://www.hoaigiang.gov.example/uploads/2024_07/phieu-dang-ky.docx"}, {name:
        "chi-tieu-tung-truong.pdf", url:
        "http://www.hoaigiang.gov.example/uploads/2024_07/chi-tieu.pdf"}, {name:
        "de-cuong-on-tap.pdf"}]
      site: \(portal(in: 2024, online: 58, today: 4418, month: 4418, total: 6544906))
      ---
      ## Chỉ tiêu

      | Vị trí | Bậc học | Số lượng |
      |---|---|---:|
      | Giáo viên mầm non | Mầm non | 12 |
      | Giáo viên tiếng Anh | Tiểu học | 6 |
      | Giáo viên tin học | Tiểu học | 5 |
      | Giáo viên toán | THCS | 3 |
      | Giáo viên âm nhạc, mỹ thuật | THCS | 2 |
      | Nhân viên y tế trường học | Các cấp | 4 |

      ## Điều kiện đăng ký

      - Có quốc tịch Việt Nam, từ đủ 18 tuổi trở lên, lý lịch rõ ràng.
      - Có văn bằng, chứng chỉ phù hợp với vị trí dự tuyển; người đang chờ cấp bằng nộp giấy chứng
        nhận tốt nghiệp tạm thời.
      - Đủ sức khỏe để thực hiện nhiệm vụ.
      - Không phân biệt loại hình đào tạo, văn bằng công lập hay ngoài công lập.

      ## Hình thức

      Xét tuyển qua hai vòng. Vòng 1 kiểm tra điều kiện dự tuyển tại phiếu đăng ký. Vòng 2 thực hành
      giảng dạy một tiết (giáo viên) hoặc vấn đáp 30 phút (nhân viên y tế), thang điểm 100.

      ## Hồ sơ và lệ phí

      Mỗi người đăng ký một vị trí. Phiếu đăng ký nộp trực tiếp tại Phòng Nội vụ huyện trong giờ
      hành chính, gửi qua bưu chính (tính theo dấu bưu điện) hoặc nộp trên Cổng Dịch vụ công. Lệ phí
      400.000 đồng, nộp khi có tên trong danh sách đủ điều kiện dự vòng 2.

      Danh sách và lịch thực hành được đăng trên trang thông tin của huyện trước ngày 15/8/2024.
      Thắc mắc xin liên hệ Phòng Nội vụ, điện thoại 0299.3866.204, gặp bà Bùi Thị Xoan.
      """
    ),
    (
      "news/bang-gia-dat-2025.md",
      """
      ---
      title: "Bảng giá đất mới của tỉnh áp dụng từ ngày 1/1/2025"
      date: 2024-12-23T16:50:00+07:00
      author: "Minh Thược"
      source: "Sở Tài nguyên và Môi trường"
      section: "Đất đai - Quy hoạch"
      tags: ["giá đất", "đất đai"]
      language: vi
      url: http://www.hoaigiang.gov.example/dat-dai-quy-hoach/bang-gia-dat-moi-ap-dung-tu-1-291.html
      description: "UBND tỉnh vừa ban hành Quyết định số 52/2024/QĐ-UBND về bảng giá các loại đất.
        Giá đất ở tại 214 đoạn đường đô thị tăng bình quân 18%, giá đất trồng lúa giữ nguyên."
      attachments: [{name: "phu-luc-bang-gia-dat-2025.pdf", url:
        "http://www.hoaigiang.gov.example/uploads/2024_12/phu-luc-gia-dat.pdf"}]
      site: \(portal(in: 2024, online: 77, today: 5903, month: 98310, total: 7012558))
      ---
      Theo Quyết định số 52/2024/QĐ-UBND, bảng giá đất mới là căn cứ tính tiền sử dụng đất, thuế,
      phí và lệ phí khi người dân, doanh nghiệp thực hiện thủ tục về đất đai. Giá đền bù khi Nhà
      nước thu hồi đất vẫn được xác định riêng cho từng dự án.

      Một số mức giá đất ở đáng chú ý (đơn vị: nghìn đồng/m²):

      | Đoạn đường | Giá cũ | Giá mới |
      |---|---:|---:|
      | Trần Khúc, từ chợ Cầu Mây đến bến phà cũ | 18.500 | 22.000 |
      | Hàng Dừa, cả tuyến | 9.200 | 11.400 |
      | Đường ven sông Trầm, đoạn Cầu Mây - Bến Vạn | 4.800 | 7.500 |
      | Đường huyện 12 qua trung tâm Suối Đàn | 1.100 | 1.250 |
      | Khu dân cư nông thôn xã Cồn Nhạn | 450 | 520 |

      Mức tăng cao nhất (56%) thuộc về các thửa mặt tiền đường ven sông, nơi hạ tầng vừa được đầu
      tư. Ở chiều ngược lại, 37 đoạn đường trong khu công nghiệp cũ giảm từ 5% đến 12%.

      Trước khi ban hành, dự thảo đã được lấy ý kiến trong 45 ngày; cơ quan soạn thảo nhận 312 lượt
      góp ý, tiếp thu 126 lượt, chủ yếu về ranh giới các đoạn đường và hệ số của thửa đất trong ngõ.

      Hồ sơ nộp đủ trước ngày 1/1/2025 mà chưa có thông báo nghĩa vụ tài chính thì được áp dụng bảng
      giá tại thời điểm nộp. Người dân có thể tra giá theo số thửa trên bản đồ của Sở hoặc hỏi tại
      bộ phận một cửa.
      """
    ),
  ]
}
