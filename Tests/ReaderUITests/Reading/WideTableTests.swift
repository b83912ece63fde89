import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct WideTableTests {
  /// A table of eight columns that 80 columns of the screen cannot show.
  static let markdown = """
    Số liệu của ba trạm trong mùa khô.

    | Trạm | Địa điểm lắp đặt | Công suất mỗi giờ | Diện tích tưới | Điện tiêu thụ | Người trực | Năm xây dựng | Ghi chú cuối bảng |
    |---|---|---|---|---|---|---|---|
    | Bàu Sen | ấp Kênh Giữa, xã Bàu Sen | 1.250.000 lít | 340 hecta | 18.400 kWh | tổ thủy nông số 2 | 1998 | máy dự phòng hỏng |
    | Gò Dưa | ấp Gò Dưa, xã Tân Rẫy | 980.000 lít | 275 hecta | 15.150 kWh | tổ thủy nông số 5 | 2006 | vừa thay cánh quạt |
    | Rạch Lá | ấp Rạch Lá, xã Tân Rẫy | 1.100.000 lít | 310 hecta | 16.720 kWh | tổ thủy nông số 7 | 2011 | chạy bằng điện mặt trời |

    Đoạn sau bảng.
    """

  private func session(_ columns: Int = 80, _ rows: Int = 24) -> Session {
    var session = Session(columns, rows, library: FakeLibrary(markdown: Self.markdown))
    session.press("enter")
    return session
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func `a table that does not fit is shown in part, with marks where it goes on`(size: Size) {
    var session = session(size.columns, size.rows)
    ScreenFile.expect(session.screen, is: "wide-table-\(size.columns)x\(size.rows)-vi")
    session.press(">")
    ScreenFile.expect(session.screen, is: "wide-table-right-\(size.columns)x\(size.rows)-vi")
  }

  @Test func `every column comes into view on the way to the last one`() {
    var session = session()
    var seen = session.screen
    for _ in 0..<8 {
      session.press(">")
      seen += session.screen
    }
    for word in ["Trạm", "Công suất", "hecta", "18.400 kWh", "số 7", "2011", "dự phòng"] {
      #expect(seen.contains(word))
    }
    #expect(session.screen.contains("chạy bằng điện"))
    #expect(session.screen.contains("‹") && !session.screen.contains("›"))
    session.press("8 <")
    #expect(session.screen.contains("Bàu Sen") && !session.screen.contains("‹"))
  }

  @Test func `the status line names the key while such a table is in view`() {
    #expect(session().rows.last?.contains("thêm cột") == true)
    var other = Session(80, 24)
    other.press("enter")
    #expect(other.rows.last?.contains("thêm cột") == false)
    other.press(">")
    #expect(other.screen.contains("không có bảng nào rộng hơn khung"))
  }

  @Test func `a find brings the column of its match into view`() {
    var session = session()
    #expect(!session.screen.contains("cánh quạt"))
    session.press("/")
    session.type("thay cánh quạt")
    session.press("enter")
    #expect(session.text(of: .currentMatch) == "thay cánh quạt")
  }

  @Test func `a selection goes into columns out of view and copies their words`() {
    var session = session()
    session.press("/")
    session.type("mặt trời")
    session.press("enter v v l y")
    let copied = session.effects.compactMap { effect -> String? in
      if case .copy(let words, _) = effect { words } else { nil }
    }
    #expect(copied.last?.hasPrefix("mặt trời") == true)
  }

  @Test func `in a narrow pane the rows are records with whole names`() {
    let session = session(40, 24)
    #expect(!session.screen.contains("›"))
    #expect(session.screen.contains("Địa điểm lắp đặt"))
  }
}
