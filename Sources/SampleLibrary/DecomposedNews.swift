extension SampleTexts {
  /// An article whose letters and marks are apart (NFD), as some machines save them; keep it so.
  static let decomposedNews: [File] = [
    (
      "news/thu-vien-luu-dong-suoi-dan.md",
      """
      ---
      title: "Chuyến xe thư viện lưu động về bản Suối Đàn"
      date: 2020-12-05T13:40:00+07:00
      author: "Bích Ngần"
      source: "Thư viện tỉnh"
      section: "Giáo dục"
      tags: ["thư viện", "đọc sách", "vùng cao"]
      language: vi
      url: http://www.hoaigiang.gov.example/giao-duc/chuyen-xe-thu-vien-luu-dong-ve-suoi-dan-71.html
      description: "Hai nghìn cuốn sách, bốn chiếc bàn gấp và một bình nước chè: chuyến xe thư viện
        lưu động thứ 50 trong năm đã đến điểm trường xa nhất của huyện Suối Đàn."
      site: \(portal(in: 2020, online: 22, today: 1840, month: 9204, total: 3701190))
      ---
      Xe xuất phát từ Trầm Châu lúc bốn giờ sáng, qua ba con suối cạn và một đoạn đường đang sửa.
      Hơn chín giờ, bác tài bấm hai hồi còi; từ các nếp nhà sàn, lũ trẻ chạy ùa xuống.

      Điểm trường có 74 học sinh. Với nhiều em, đây là lần đầu được tự chọn một cuốn sách không phải
      sách giáo khoa. Em Lò Văn Khuyển, lớp 4, chọn cuốn về các loài cá, vì nhà em ở cạnh suối mà
      chưa biết tên con cá nào bằng tiếng phổ thông.

      Cô thuỷ thủ trưởng của chuyến xe, như các em gọi đùa, là cô Hoà, cán bộ thư viện đã 22 năm
      trong nghề. Cô không bắt các em im lặng. Ai đọc to cũng được, đọc cho bạn nghe càng tốt. Đến
      trưa, cả sân trường râm ran như họp chợ.

      Mỗi chuyến xe để lại 150 cuốn sách trong một chiếc tủ nhỏ có khoá, chìa khoá do một em lớp 5
      giữ. Quy tắc duy nhất dán trên cánh tủ: *mượn thì ghi tên, trả thì kể lại một điều thú vị*.

      Năm 2020, xe thư viện lưu động đi được 50 chuyến, phục vụ hơn 11.000 lượt bạn đọc ở 38 xã. Số
      sách mất là 63 cuốn, phần lớn được tìm thấy vài tháng sau, trong nhà của một em khác.

      *Bài này được giữ ở dạng Unicode tổ hợp (NFD), như nhiều trang lưu từ máy cũ, để thử việc tìm
      kiếm và hiển thị.*
      """
    )
  ]
}
