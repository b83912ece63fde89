extension SampleTexts {
  /// Resolutions, notices and letters of the province; the news mention their numbers.
  static let provinceResolutions: [File] = [
    (
      "documents/09-nq-tu.md",
      """
      ---
      kind: document
      title: "Nghị quyết về phát triển du lịch cộng đồng giai đoạn 2020-2025"
      date: 2020-07-10T15:00:00+07:00
      source: "Văn phòng Tỉnh ủy"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/09-nq-tu/
      number: 09-NQ/TU
      intro: "Phát triển du lịch cộng đồng gắn với bảo tồn làng nghề và hệ sinh thái ven sông"
      category: "Nghị quyết"
      areas: ["Du lịch", "Văn hóa"]
      subject: "Ban Chấp hành Đảng bộ tỉnh Hoài Giang"
      signer: "Đoàn Bá Trứ"
      issued: 2020-07-10
      valid_from: 2020-07-10
      ---
      ## Quan điểm

      Du lịch cộng đồng phải do người dân làm chủ, hưởng lợi trước hết là người dân. Không đánh đổi
      bãi bồi, rừng ngập mặn, làng nghề lấy tăng trưởng lượt khách.

      ## Mục tiêu đến năm 2025

      - Mỗi huyện, thị xã, thành phố có ít nhất một điểm du lịch cộng đồng được công nhận.
      - 250 hộ dân đón khách lưu trú; 2.000 lao động nông thôn có thêm việc làm.
      - 100% điểm du lịch thu gom, xử lý rác trong ngày.
      - Chấm dứt tình trạng bẫy, bắt chim di cư tại bãi bồi Cồn Nhạn.

      ## Nhiệm vụ, giải pháp

      1. Ban hành chính sách hỗ trợ lãi suất, nhà vệ sinh, biển chỉ dẫn cho hộ tham gia.
      2. Phục hồi ba lễ hội truyền thống và hai làng nghề có nguy cơ mai một.
      3. Bồi dưỡng kỹ năng đón khách, ngoại ngữ, kể chuyện di sản.
      4. Kết nối đường ven sông với các điểm du lịch.

      Nghị quyết được phổ biến đến chi bộ.
      """
    ),
    (
      "documents/31-2022-nq-hdnd.md",
      """
      ---
      kind: document
      title: "Nghị quyết quy định chính sách hỗ trợ làng nghề và hộ làm du lịch cộng đồng"
      date: 2022-12-09T11:30:00+07:00
      source: "Hội đồng nhân dân tỉnh"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/31-2022-nq-hdnd/
      number: 31/2022/NQ-HĐND
      intro: "Quy định chính sách hỗ trợ làng nghề và hộ làm du lịch cộng đồng giai đoạn 2023-2027"
      category: "Nghị quyết"
      areas: ["Làng nghề", "Du lịch", "Tài chính"]
      subject: "Hội đồng nhân dân tỉnh Hoài Giang"
      signer: "Bùi Hữu Lượm"
      issued: 2022-12-09
      valid_from: 2023-01-01
      expires: 2027-12-31
      attachments: [{name: "31-2022-nq-hdnd.pdf", url:
        "http://www.hoaigiang.gov.example/van-ban/31-2022-nq-hdnd/31-2022-nq-hdnd.pdf"}, {name:
        "mau-don-ho-tro.docx", url:
        "http://www.hoaigiang.gov.example/van-ban/31-2022-nq-hdnd/mau-don.docx"}]
      ---
      **Điều 1.** Quy định chính sách hỗ trợ làng nghề truyền thống và hộ gia đình làm du lịch cộng
      đồng trên địa bàn tỉnh, cụ thể hóa Nghị quyết 09-NQ/TU của Ban Chấp hành Đảng bộ tỉnh.

      **Điều 2.** Mức hỗ trợ

      | Nội dung | Mức hỗ trợ | Tối đa |
      |---|---:|---:|
      | Lãi suất vay cải tạo nhà đón khách | 50% | 60 triệu đồng/hộ |
      | Nhà vệ sinh đạt chuẩn | 40% | 20 triệu đồng/hộ |
      | Sửa lò nung, khung dệt, xưởng mộc | 50% | 100 triệu đồng/cơ sở |
      | Truyền nghề cho người dưới 30 tuổi | 1,5 triệu đồng/tháng | 12 tháng |

      **Điều 3.** Mỗi hộ được hưởng một lần cho mỗi nội dung. Hồ sơ nộp tại UBND cấp xã, trả lời
      trong 15 ngày làm việc.

      **Điều 4.** Nghị quyết có hiệu lực từ ngày 1/1/2023 đến hết ngày 31/12/2027.
      """
    ),
    (
      "documents/155-tb-ubnd.md",
      """
      ---
      kind: document
      title: "Thông báo kết luận về chỉnh trang hè phố và lối đi cho người khuyết tật"
      date: 2024-05-30T17:00:00+07:00
      source: "Văn phòng UBND tỉnh"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/155-tb-ubnd/
      number: 155/TB-UBND
      intro: "Kết luận của lãnh đạo UBND tỉnh tại cuộc họp về chỉnh trang hè phố"
      category: "Thông báo"
      areas: ["Xây dựng", "Đô thị"]
      subject: "UBND tỉnh Hoài Giang"
      signer: "Nghiêm Thị Hảo"
      issued: 2024-05-30
      ---
      Sau khi nghe Sở Xây dựng báo cáo và ý kiến của các đơn vị dự họp, lãnh đạo UBND tỉnh kết luận:

      1. Từ nay, chỉ lát hè sau khi đã hoàn thành hạ tầng ngầm. Kế hoạch đào hè của năm sau phải
         tổng hợp xong trước ngày 30/11.
      2. Đến hết năm 2025, ít nhất 30 km hè phố có dốc lên xuống và tấm lát dẫn hướng, ưu tiên quanh
         bệnh viện, trường học, bến xe.
      3. Không dùng gạch trơn. Mẫu gạch phải được thử khi ướt, có đại diện Hội Người khuyết tật
         chứng kiến.
      4. Cây xanh trồng trên hè là cây bản địa, hố trồng rộng tối thiểu 1,2 m.

      Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện.
      """
    ),
    (
      "documents/1467-syt-nvy.md",
      """
      ---
      kind: document
      title: "Công văn về tăng cường phòng, chống bệnh sốt xuất huyết"
      date: 2023-06-02T09:00:00+07:00
      source: "Sở Y tế"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/1467-syt-nvy/
      number: 1467/SYT-NVY
      intro: "Tăng cường giám sát, phòng, chống bệnh sốt xuất huyết đầu mùa mưa năm 2023"
      category: "Công văn"
      areas: ["Y tế dự phòng"]
      subject: "Sở Y tế tỉnh Hoài Giang"
      signer: "Lương Thị Sâm"
      issued: 2023-06-02
      ---
      Kính gửi: trung tâm y tế các huyện, thị xã, thành phố; các bệnh viện trong tỉnh.

      Năm tháng đầu năm 2023, toàn tỉnh ghi nhận 318 ca mắc sốt xuất huyết, không có tử vong. Để chủ
      động phòng, chống dịch, Sở Y tế yêu cầu:

      - Giám sát lăng quăng hằng tuần tại các xã có từ năm ca mắc trở lên; xử lý ổ dịch trong 48
        giờ.
      - Mỗi bệnh viện duy trì một điểm khám, điều trị ban ngày; bảo đảm dịch truyền, tiểu cầu cho ba
        tháng.
      - Báo cáo ca bệnh trên hệ thống trong 24 giờ; không để sót ca điều trị tại phòng khám tư nhân.
      - Phối hợp với nhà trường, các đoàn thể tổ chức tổng vệ sinh vào sáng thứ bảy hằng tuần.

      Khó khăn, vướng mắc báo cáo về Phòng Nghiệp vụ Y, điện thoại 0299.3811.115.
      """
    ),
    (
      "documents/52-2024-qd-ubnd.md",
      """
      ---
      kind: document
      title: "Quyết định ban hành Bảng giá các loại đất năm 2025"
      date: 2024-12-20T15:45:00+07:00
      source: "www.hoaigiang.gov.example"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/52-2024-qd-ubnd/
      number: 52/2024/QĐ-UBND
      intro: "Ban hành Bảng giá các loại đất trên địa bàn tỉnh Hoài Giang áp dụng từ ngày 1/1/2025"
      category: "Quyết định"
      areas: ["Đất đai"]
      subject: "UBND tỉnh Hoài Giang"
      signer: "Tạ Quang Nhuận"
      issued: 2024-12-20
      valid_from: 2025-01-01
      attachments: [{name: "52-2024-qd-ubnd.pdf", url:
        "http://www.hoaigiang.gov.example/van-ban/52-2024-qd-ubnd/52-2024-qd-ubnd.pdf"}]
      ---
      **Điều 1.** Ban hành kèm theo Quyết định này Bảng giá các loại đất trên địa bàn tỉnh Hoài
      Giang.

      **Điều 2.** Bảng giá đất là căn cứ để tính tiền sử dụng đất, tiền thuê đất, thuế, phí, lệ phí
      và xử phạt vi phạm hành chính trong lĩnh vực đất đai theo quy định của pháp luật.

      **Điều 3.** Nguyên tắc xác định vị trí thửa đất

      1. Vị trí 1: thửa đất có mặt tiếp giáp đường phố có tên trong bảng giá.
      2. Vị trí 2: thửa đất trong ngõ rộng từ 3 m trở lên, cách đường phố không quá 100 m; bằng 55%
         giá vị trí 1.
      3. Vị trí 3: các thửa đất còn lại; bằng 35% giá vị trí 1.

      **Điều 4.** Quyết định có hiệu lực từ ngày 1/1/2025. Hồ sơ đã nộp đủ trước ngày này được áp
      dụng bảng giá tại thời điểm nộp.
      """
    ),
  ]
}
