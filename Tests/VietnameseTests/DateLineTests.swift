import Testing

@testable import Vietnamese

@Suite struct DateLineTests {
  @Test(arguments: [
    "Thứ ba - 02/06/2020 15:51", "Thứ Ba, ngày 02/06/2020, 15:51", "02/06/2020 15:51",
    "15:51 02/06/2020", "15:51, 02/06/2020", "Thứ 3, 2/6/2020, 15:51 (GMT+7)",
    "T3, 02.06.2020 15h51",
    "Tuesday, 2 June 2020 15:51", "Tue, 02-Jun-2020 15:51", "June 2nd, 2020 3:51 PM",
    "Đăng lúc: 15:51 ngày 2 tháng 6 năm 2020", "Cập nhật: 02-06-2020 | 15:51",
    "02/06/2020 03:51 CH",
    "2020-06-02 15:51", "2020-06-02T15:51:00+07:00", "Thứ ba, 02/06/2020 15:51 ICT",
    "Ngày đăng: 02/06/2020 - 15 giờ 51 phút", "02/06/2020 15:51:00",
    "thư\u{301} ba - 02/06/2020 15:51",
    "Published on 2 June 2020 at 15:51 UTC+07:00",
  ])
  func `lines with a time`(line: String) throws {
    let date = try #require(DateLine(line))
    #expect(date.timestamp.iso8601 == "2020-06-02T15:51:00+07:00")
    #expect(date.hasTime)
    #expect(date.weekdayAgrees != false)
  }

  @Test(arguments: [
    "02/06/2020", "2-6-2020", "ngày 2 tháng 6 năm 2020", "2 tháng 6, 2020", "Tuesday, 2 June 2020",
    "June 2, 2020", "Thứ ba, ngày 02 tháng 06 năm 2020", "(02/06/2020)", "Ngày ban hành 02/06/2020",
  ])
  func `lines without a time are midnight`(line: String) {
    let date = DateLine(line)
    #expect(date?.timestamp.iso8601 == "2020-06-02T00:00:00+07:00")
    #expect(date?.hasTime == false)
  }

  @Test func `the weekday is checked`() {
    #expect(DateLine("Thứ ba - 02/06/2020 15:51")?.weekdayAgrees == true)
    #expect(DateLine("Thứ tư - 02/06/2020 15:51")?.weekdayAgrees == false)
    #expect(DateLine("Thứ năm, 04/06/2020")?.weekdayAgrees == true)
    #expect(DateLine("Chủ nhật, 07/06/2020")?.weekdayAgrees == true)
    #expect(DateLine("CN, 07/06/2020")?.weekdayAgrees == true)
    #expect(DateLine("Thu, 04 June 2020")?.weekdayAgrees == true)
    #expect(DateLine("02/06/2020")?.weekdayAgrees == nil)
  }

  @Test func `the line's own clock wins over the site's`() {
    #expect(DateLine("02/06/2020 15:51 GMT+9")?.timestamp.offsetMinutes == 540)
    #expect(DateLine("02/06/2020 15:51 GMT-3")?.timestamp.offsetMinutes == -180)
    #expect(DateLine("02/06/2020 15:51 UTC")?.timestamp.offsetMinutes == 0)
    #expect(DateLine("02/06/2020 15:51", offsetMinutes: 0)?.timestamp.offsetMinutes == 0)
    #expect(DateLine("02/06/2020 15:51 +05:30")?.timestamp.offsetMinutes == 330)
  }

  @Test(arguments: [
    "12:05 AM 02/06/2020 0:05", "12:05 SA 02/06/2020 0:05", "12:05 PM 02/06/2020 12:05",
  ])
  func `twelve o'clock`(row: String) {
    let cells = row.split(separator: " ")
    let date = DateLine(cells.dropLast().joined(separator: " "))?.timestamp
    #expect(date.map { "\($0.hour):0\($0.minute)" } == cells.last.map(String.init))
  }

  @Test(arguments: [
    "", "15:51", "Thứ ba", "31/02/2020", "13/13/2020", "02/06/20", "02/06-2020", "2/6",
    "Ngày 02/06/2020, đội đò ngang họp mặt", "02/06/2020 25:00", "02/06/2020 15:61",
    "02/06/2020 03/06/2020", "15:51 16:00 02/06/2020", "Tel 02/06/2020", "2 tháng 13 năm 2020",
    "June 2020", "123456", "02/06/2020 15:51 Hà Sen", "22/2019/TT-BTTTT", "11111/06/2020",
  ])
  func `other lines are no dates`(line: String) {
    #expect(DateLine(line) == nil)
  }
}
