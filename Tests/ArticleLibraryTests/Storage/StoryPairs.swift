/// Pairs of texts of our own making, with a label: copies of one story, or not.
struct StoryPairs {
  /// A text.
  struct Text {
    var title: String
    var sentences: [String]

    var body: String {
      stride(from: 0, to: sentences.count, by: 3).map {
        sentences[$0..<min($0 + 3, sentences.count)].joined(separator: " ")
      }.joined(separator: "\n\n")
    }
  }

  /// How the second text was made of the first.
  enum Label: CaseIterable {
    case retyped, shortened, extended, reworded, reordered
    case otherNumber, otherName, otherStory, sameTopic
    var areCopies: Bool {
      switch self {
      case .retyped, .shortened, .extended, .reworded, .reordered: true
      default: false
      }
    }
  }

  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
  }

  private mutating func pick(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(count))
  }

  private mutating func one(_ values: [String]) -> String { values[pick(values.count)] }

  /// A pair with this label.
  mutating func pair(_ label: Label) -> (Text, Text) {
    let first = text()
    var second = first
    switch label {
    case .retyped:
      second.title = first.title.uppercased()
      second.sentences = first.sentences.map { $0.replacing("òa", with: "oà") }
    case .shortened: second.sentences.remove(at: second.sentences.count - 1)
    case .extended:
      second.sentences.insert(one(Self.fillers), at: 1 + pick(first.sentences.count - 1))
    case .reworded:
      for (from, to) in Self.synonyms {
        second.sentences = second.sentences.map { $0.replacing(from, with: to) }
      }
    case .reordered:
      let last = second.sentences.removeLast()
      second.sentences.insert(last, at: 2)
    case .otherNumber: second = changed(first, Self.numbers)
    case .otherName: second = changed(first, Self.names)
    case .otherStory: second = text()
    case .sameTopic:
      second = text()
      second.title = first.title
      second.sentences.replaceSubrange(0..<3, with: first.sentences[0..<3])
    }
    return (first, second)
  }

  /// The text with another number or name in the place of one that it has.
  private mutating func changed(_ text: Text, _ values: [String]) -> Text {
    var changed = text
    let all = text.sentences.joined(separator: " ")
    let present = values.filter { all.contains($0) }
    let absent = values.filter { !all.contains($0) }
    let (from, to) = (one(present), one(absent))
    changed.sentences = text.sentences.map { $0.replacing(from, with: to) }
    return changed
  }

  private mutating func text() -> Text {
    var left = Self.sentences
    var sentences: [String] = []
    for _ in 0..<(9 + pick(5)) { sentences.append(left.remove(at: pick(left.count))) }
    sentences.insert("Ông {n} trực tiếp đi kiểm tra cùng {m} cán bộ của xã {p}.", at: 1)
    let (name, place, second) = (one(Self.names), one(Self.places), one(Self.names))
    let numbers = (one(Self.numbers), one(Self.numbers))
    sentences = sentences.map { sentence in
      sentence.replacing("{n}", with: name).replacing("{o}", with: second)
        .replacing("{p}", with: place).replacing("{m}", with: numbers.0)
        .replacing("{k}", with: numbers.1)
    }
    return Text(title: one(Self.titles).replacing("{p}", with: place), sentences: sentences)
  }

  private static let names = [
    "Bảo Lâm", "Trúc Mai", "Khôi Vĩ", "Thục Đoan", "Hải Triều", "Sơn Trà", "Diệp Chi", "Văn Thao",
    "Nhật Quỳnh", "Phú Cường",
  ]
  private static let places = ["Thanh Khê", "Bến Lường", "Vĩnh Giang", "Đồng Rạng", "Hòn Chảo"]
  private static let numbers = [
    "17", "24", "31", "46", "58", "63", "79", "112", "135", "240", "375", "1.200",
  ]
  private static let titles = [
    "Xã {p} khởi công trạm bơm", "{p} mở lại bến đò", "Lúa chín sớm ở {p}",
    "Trường làng {p} đón năm học mới", "Chợ phiên {p} đông khách",
  ]
  private static let synonyms = [
    ("cho biết", "nói"), ("rất nhiều", "vô số"), ("bắt đầu", "khởi sự"), ("hoàn thành", "làm xong"),
  ]
  private static let fillers = [
    "Công việc diễn ra thuận lợi trong tiết trời khô ráo.",
    "Ai nấy đều vui vì việc chung đã đâu vào đấy.",
    "Mọi người hẹn nhau sẽ trở lại khi mùa mưa qua đi.",
  ]
  private static let sentences = [
    "Sáng nay trời se lạnh, bà con vẫn ra đồng từ lúc gà gáy.",
    "Trạm bơm mới phục vụ tưới cho {k} hecta lúa và hoa màu ven sông.",
    "Theo kế hoạch, công trình sẽ hoàn thành trước mùa mưa bão sang năm.",
    "Chị {o} cho biết gia đình đã góp đất để mở rộng con đường vào trạm.",
    "Người dân mong nước về sớm để kịp xuống giống vụ đông.",
    "Trước đây, cánh đồng này thường khô hạn vào cuối tháng ba.",
    "Đội thủy nông bắt đầu nạo vét các tuyến kênh từ đầu tuần.",
    "Bến đò cũ được lát lại bằng đá ong lấy từ sườn đồi phía tây.",
    "Khách qua sông phải mặc áo phao và ngồi đúng chỗ quy định.",
    "Chuyến đò sớm nhất rời bến khi sương còn dày trên mặt nước.",
    "Ngoài ra, xã còn vận động các hộ trồng tre giữ đất bờ sông.",
    "Lớp học mới có cửa sổ rộng, nhìn ra vườn rau của nhà trường.",
    "Thầy trò cùng nhau sơn lại bàn ghế trong mấy ngày nghỉ.",
    "Chợ phiên họp bên gốc đa, bán rất nhiều rau quả và đồ đan.",
    "Giá cam năm nay tăng nhẹ so với vụ trước, người trồng phấn khởi.",
    "Đường làng vừa được thắp đèn nên buổi tối đông vui hơn hẳn.",
    "Hợp tác xã thu mua toàn bộ lúa tươi ngay tại ruộng cho bà con.",
    "Nhiều hộ chuyển sang nuôi vịt thả đồng sau khi gặt xong.",
    "Đoàn viên thanh niên nhận chăm sóc hàng cây dọc con mương.",
    "Buổi lễ diễn ra gọn nhẹ, không có hoa và không mời tiệc.",
    "Tổ công tác sẽ báo cáo kết quả với huyện vào cuối tháng này.",
    "Kinh phí do nhân dân đóng góp một phần, phần còn lại do huyện hỗ trợ.",
    "Các cụ cao tuổi kể lại chuyện đắp đê năm nước lớn cho con cháu nghe.",
    "Tiếng trống hội vang lên từ đình làng lúc trời vừa hửng sáng.",
    "Cầu treo cũ được sửa lại dây văng và thay toàn bộ ván lát.",
    "Trạm y tế mở thêm một phòng khám dành cho trẻ nhỏ.",
  ]
}
