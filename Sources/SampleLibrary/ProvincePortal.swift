extension SampleTexts {
  /// What each page of the province's portal shows beside its article, as one line of YAML.
  ///
  /// The documents are the newest five of the year in which the page was saved, the counters those
  /// of the day.
  static func portal(in year: Int, online: Int, today: Int, month: Int, total: Int) -> String {
    let phones = portalPhones.map { "{name: \"\($0.name)\", number: \"\($0.number)\"}" }
    let documents = portalDocuments.filter { $0.year <= year }.prefix(5)
      .map { "{number: \($0.number), title: \"\($0.title)\"}" }
    return """
      {name: "Cổng thông tin điện tử tỉnh Hoài Giang", \
      phones: [\(phones.joined(separator: ", "))], \
      statistics: {Đang truy cập: \(online), Hôm nay: \(today), Tháng hiện tại: \(month), \
      Tổng lượt truy cập: \(total)}, \
      documents: [\(documents.joined(separator: ", "))], sessionTimeout: 60}
      """
  }

  private static let portalPhones: [(name: String, number: String)] = [
    ("Tiếp nhận phản ánh, kiến nghị", "0299.3800.022"),
    ("Đường dây nóng Sở Y tế", "0299.3811.115"),
    ("Trực ban phòng, chống thiên tai", "0299.3822.112"),
    ("Báo mất điện", "0299.3800.019"),
  ]

  /// Newest first; the two oldest are not in the library.
  private static let portalDocuments: [(year: Int, number: String, title: String)] = [
    (2024, "52/2024/QĐ-UBND", "Quyết định ban hành Bảng giá các loại đất năm 2025"),
    (2024, "155/TB-UBND", "Thông báo kết luận về chỉnh trang hè phố"),
    (2023, "19/2023/QĐ-UBND", "Quyết định về bảo đảm an toàn tại bến khách ngang sông"),
    (2023, "1467/SYT-NVY", "Công văn về tăng cường phòng, chống bệnh sốt xuất huyết"),
    (2022, "31/2022/NQ-HĐND", "Nghị quyết về hỗ trợ làng nghề và hộ làm du lịch cộng đồng"),
    (2022, "86/KH-UBND", "Kế hoạch hoạt động văn hóa, thể thao và du lịch năm 2022"),
    (2021, "07/CT-UBND", "Chỉ thị về chủ động phòng, chống thiên tai"),
    (2020, "09-NQ/TU", "Nghị quyết về phát triển du lịch cộng đồng"),
    (2019, "412/QĐ-UBND", "Quyết định phê duyệt dự án đường ven sông Trầm"),
    (2019, "08/2019/QĐ-UBND", "Quyết định ban hành Quy định quản lý bến khách ngang sông"),
    (2018, "61/2018/QĐ-UBND", "Quyết định về quản lý cây xanh đô thị"),
    (2017, "14/2017/QĐ-UBND", "Quyết định về quản lý chợ trên địa bàn tỉnh"),
  ]
}
