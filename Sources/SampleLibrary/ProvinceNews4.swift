extension SampleTexts {
  /// News of the province: a long speech with headings, and questions with answers.
  static let provinceNews4: [File] = [
    (
      "news/phat-bieu-nam-chuyen-doi-so.md",
      """
      ---
      title: "Toàn văn bài phát biểu tại lễ phát động Năm Chuyển đổi số 2023"
      date: 2023-01-10T15:30:00+07:00
      source: "Văn phòng UBND tỉnh"
      section: "Chỉ đạo, điều hành"
      topic: "Chuyển đổi số"
      tags: ["chuyển đổi số", "bài phát biểu"]
      language: vi
      url: http://www.hoaigiang.gov.example/chi-dao-dieu-hanh/toan-van-phat-bieu-nam-chuyen-178.html
      description: "Cổng thông tin điện tử tỉnh xin giới thiệu toàn văn bài phát biểu của lãnh đạo
        UBND tỉnh tại lễ phát động Năm Chuyển đổi số 2023, tổ chức sáng 10/1 tại Trầm Châu."
      site: \(portal(in: 2023, online: 68, today: 4725, month: 33410, total: 5380166))
      ---
      *Kính thưa các vị đại biểu, thưa toàn thể bà con, anh chị em!*

      Tôi xin phép không đọc bài chuẩn bị sẵn dài 14 trang, mà nói gọn ba chuyện: vì sao ta làm, ta
      làm gì trong năm nay, và mỗi người ngồi đây sẽ làm gì vào sáng mai.

      ## Vì sao ta làm

      Tháng trước tôi về xã Suối Đàn. Một chị nói với tôi: để xin một tờ giấy xác nhận, chị phải đi
      ba lần, mỗi lần mất nửa ngày công, tiền xe hết 120.000 đồng. Tờ giấy ấy chép lại những gì Nhà
      nước đã có sẵn. Nghĩa là ta bắt chị đi chép giúp ta.

      Năm 2022, toàn tỉnh tiếp nhận 486.000 hồ sơ. Nếu mỗi hồ sơ bớt cho dân được một lần đi, bình
      quân 18 km, thì một năm bà con bớt đi được hơn tám triệu cây số. Đó là lý do. Chuyển đổi số
      không phải là mua thêm máy. Chuyển đổi số là bớt cho dân một lần đi.

      ## Ta làm gì trong năm nay

      Năm 2023 tỉnh chọn bốn việc, ít thôi, nhưng phải xong:

      1. **Không hỏi lại điều đã biết.** Trước ngày 30/6, mọi biểu mẫu trên Cổng Dịch vụ công tự
         điền thông tin đã có. Ô nào hỏi lại, người dân được quyền để trống.
      2. **Một hồ sơ, một mã, một chỗ hỏi.** Người dân gửi một tin nhắn là biết hồ sơ đang ở bàn
         nào, đến bao giờ xong.
      3. **Sóng đến mọi thôn, bản.** Còn 19 thôn chưa có sóng di động ổn định; đến ngày 31/10 phải
         còn 0.
      4. **Dữ liệu đất đai sạch ở hai huyện.** Phú Vạn và Cồn Nhạn làm trước, các huyện khác học
         theo.

      Kinh phí 86 tỷ đồng, trong đó gần một nửa dành cho đào tạo con người.

      ### Những điều không làm

      Cũng xin nói rõ những điều năm nay ta *không* làm, để khỏi ai vẽ việc:

      - Không mở thêm ứng dụng mới cho từng ngành. Đã có 23 ứng dụng, dân chỉ dùng ba.
      - Không tổ chức hội thảo chỉ để chụp ảnh.
      - Không chấm điểm bằng số văn bản đã ban hành. Chấm bằng số lần dân không phải đi.

      ## Sáng mai mỗi người làm gì

      Cán bộ một cửa: chọn một biểu mẫu mình ghét nhất, gạch những ô thừa, gửi cho tôi. Tôi sẽ đọc.

      Các đồng chí lãnh đạo sở: tự mình nộp thử một hồ sơ trên mạng, bằng điện thoại của mình, không
      nhờ thư ký. Rồi kể lại ở phiên họp tháng Hai.

      Các em học sinh, sinh viên: về nhà giúp ông bà mở ứng dụng định danh, và kiên nhẫn. Ông bà đã
      kiên nhẫn dạy các em cầm đũa.

      Bà con: chỗ nào làm khó, xin cứ gọi 0299.3800.022. Số này có người trực thật, tôi đã gọi thử
      lúc chín giờ tối.

      Thưa các vị đại biểu,

      Có người hỏi tôi năm nay khẩu hiệu là gì. Tôi nghĩ không cần khẩu hiệu. Cuối năm ta mời lại
      chị ở Suối Đàn ra đây, hỏi chị một câu: năm nay chị phải đi mấy lần? Câu trả lời của chị là
      báo cáo tổng kết.

      Xin trân trọng cảm ơn!
      """
    ),
    (
      "news/giao-luu-ban-doc.md",
      """
      ---
      title: "Giám đốc Sở trả lời bạn đọc: vì sao hè phố lại rào?"
      date: 2024-09-27T09:20:00+07:00
      author: "Bích Ngần"
      source: "www.hoaigiang.gov.example"
      section: "Hỏi - Đáp"
      tags: ["hỏi đáp", "đô thị", "hè phố"]
      language: vi
      url: http://www.hoaigiang.gov.example/hoi-dap/vi-sao-he-pho-lai-rao-279.html
      description: "Trong buổi giao lưu trực tuyến sáng 27/9, lãnh đạo Sở Xây dựng trả lời 46 câu
        hỏi về việc sửa hè phố. Cổng thông tin điện tử lược ghi những câu được hỏi nhiều nhất."
      site: \(portal(in: 2024, online: 81, today: 5120, month: 88410, total: 6790332))
      ---
      > **Bạn đọc (phường Cầu Mây):** Hè đường Trần Khúc mới lát năm kia, sao năm nay lại đào lên?

      Hè đào lên để đặt đường ống thoát nước, không phải để lát lại cho đẹp. Lỗi của chúng tôi là
      hai việc ấy đáng lẽ phải làm một lần. Từ năm 2024, đơn vị nào muốn đào hè đều phải đăng ký từ
      tháng 11 năm trước; trong ba năm sau khi lát, không cấp phép đào, trừ sự cố.

      > **Bạn đọc (phường Bến Vạn):** Gạch bong, trời mưa đạp vào bắn nước lên người. Gọi ai?

      Xin gọi 0299.3833.108 hoặc gửi ảnh qua ứng dụng phản ánh hiện trường. Gạch bong được thay
      trong 72 giờ. Tám tháng đầu năm có 1.318 phản ánh, xử lý đúng hạn 1.204; 114 trường hợp chậm
      là vì hết gạch cùng loại.

      > **Bạn đọc (xã Hòa Lộc Đông):** Người đi xe lăn làm sao lên được hè?

      Câu hỏi này chúng tôi nợ đã lâu. Trong 62 km hè phố của tỉnh, mới có 9 km đúng chuẩn dốc và
      tấm lát dẫn hướng. Thông báo số 155/TB-UBND của UBND tỉnh giao đến hết năm 2025 phải đạt 30
      km, bắt đầu từ các tuyến quanh bệnh viện, trường học và bến xe.

      > **Bạn đọc không nêu tên:** Cây trên đường Hàng Dừa bị chặt, có trồng lại không?

      Có. Chặt 17 cây sâu mục, trồng lại 40 cây, đều là cây bản địa có rễ cọc. Bà con thấy cây nào
      chết khô trong sáu tháng đầu, xin báo để nhà thầu trồng lại, không tính thêm tiền.
      """
    ),
  ]
}
