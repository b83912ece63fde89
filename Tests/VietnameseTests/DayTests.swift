import Testing

@testable import Vietnamese

@Suite struct DayTests {
  @Test(arguments: ["02/06/2020", "2-6-2020", "02.06.2020", " 2/06/2020 "])
  func `the day comes before the month`(text: String) {
    #expect(Day(slashed: text)?.iso8601 == "2020-06-02")
  }

  @Test(arguments: [
    "", "31/04/2020", "02/06-2020", "2020/06/02", "02/06/20", "2/6/2020x", "102/6/2020",
  ])
  func `other texts are no days`(text: String) {
    #expect(Day(slashed: text) == nil)
  }

  @Test func `ISO days`() {
    #expect(Day(iso8601: "2020-02-29")?.iso8601 == "2020-02-29")
    #expect(Day(iso8601: "2019-02-29") == nil)
    #expect(Day(iso8601: "2020-06-02T00:00") == nil)
  }

  @Test func `weekdays and day numbers`() {
    #expect(Day(iso8601: "1970-01-01")?.daysSinceEpoch == 0)
    #expect(Day(iso8601: "1970-01-01")?.weekday == 3)
    #expect(Day(iso8601: "2020-06-02")?.weekday == 1)
    for days in stride(from: -800_000, through: 2_000_000, by: 997) {
      #expect(Day(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }
}
