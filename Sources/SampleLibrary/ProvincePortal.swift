extension SampleTexts {
  /// What each page of the province's portal shows beside its article, as one line of YAML.
  ///
  /// The counters are those of the day on which the page was saved.
  static func portal(online: Int, today: Int, month: Int, total: Int) -> String {
    let phones = portalPhones.map { "{name: \"\($0.name)\", number: \"\($0.number)\"}" }
    let documents = portalDocuments.map { "{number: \($0.number), title: \"\($0.title)\"}" }
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

  private static let portalDocuments: [(number: String, title: String)] = [
    ("52/2024/QĐ-UBND", "Quyết định ban hành Bảng giá các loại đất năm 2025"),
    ("19/2023/QĐ-UBND", "Quyết định về bảo đảm an toàn tại bến khách ngang sông"),
    ("31/2022/NQ-HĐND", "Nghị quyết về hỗ trợ làng nghề và hộ làm du lịch cộng đồng"),
    ("07/CT-UBND", "Chỉ thị về chủ động phòng, chống thiên tai"),
    ("214/2018/TT-BXD", "Thông tư hướng dẫn quản lý cây xanh đô thị"),
  ]
}
