import ArticleLibrary
import Testing
import Vietnamese

@testable import Importers

@Suite struct LandmarksTests {
  @Test func `labels are known by their words alone`() {
    #expect(Landmarks.label("  Tác giả bài viết: ") == "tác giả bài viết")
    #expect(Landmarks.label("» NHỮNG TIN CŨ HƠN …") == "những tin cũ hơn")
    #expect(
      Landmarks.value(after: Landmarks.source, in: "Nguồn tin: Sở Y tế: khoa 2")
        == "Sở Y tế: khoa 2")
    #expect(Landmarks.value(after: Landmarks.source, in: "Nguồn nước: sạch") == nil)
    #expect(Landmarks.value(after: Landmarks.author, in: "Tác giả:") == nil)
  }

  @Test func `a line of the telephone block ends with its number`() {
    #expect(SitePhone(line: "Trực 24/7: 0299 115.115").number == "0299 115.115")
    #expect(SitePhone(line: "Trực 24/7: 0299 115.115").name == "Trực 24/7")
    #expect(SitePhone(line: "Sửa chữa điện nước").number == nil)
    #expect(SitePhone(line: "Phòng cháy - 114").number == "114")
    #expect(SitePhone(line: "• Phòng cháy: 0299.1/0299.2").name == "Phòng cháy")
    #expect(SitePhone(line: "Trực 24/7:") == SitePhone(name: "Trực 24/7"))
  }

  @Test func `a counter's line ends with its value`() {
    #expect(SiteCounter(line: "Hôm nay3,521") == SiteCounter(name: "Hôm nay", value: 3521))
    #expect(SiteCounter(line: "Tháng 7 1.234") == SiteCounter(name: "Tháng 7", value: 1234))
    #expect(SiteCounter(line: "Hôm nay:") == nil)
    #expect(SiteCounter(line: "3,521") == nil)
  }

  @Test func `saved pages and pasted text know the same headings`() {
    let headings =
      Landmarks.newer + Landmarks.older + Landmarks.attachments + Landmarks.topic
    for heading in headings {
      let line = TextLine(text: heading, hasGap: true)
      #expect(PageSection.beginning(at: 0, of: [line]) != nil, "\(heading)")
    }
    for label in Landmarks.author + Landmarks.source + Landmarks.tags {
      #expect(CreditLine(TextLine(text: "\(label): x", hasGap: true)) != nil, "\(label)")
    }
  }

  @Test func `the misprinted time of the head is read by its day and clock`() {
    #expect(
      NukeVietPage.misprintedTime("2020-06-02+0715:51:00")?.iso8601 == "2020-06-02T15:51:00+07:00")
    #expect(
      NukeVietPage.misprintedTime("2020-06-02ICT15:51:09")?.iso8601 == "2020-06-02T15:51:09+07:00")
    #expect(NukeVietPage.misprintedTime("2020-06-02+0025:51:00") == nil)
    #expect(NukeVietPage.misprintedTime("tomorrow") == nil)
  }
}
