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
    #expect(SiteBlocks.phone("Trực 24/7: 0299 115.115").number == "0299 115.115")
    #expect(SiteBlocks.phone("Trực 24/7: 0299 115.115").name == "Trực 24/7")
    #expect(SiteBlocks.phone("Sửa chữa điện nước").number == nil)
    #expect(SiteBlocks.phone("Phòng cháy - 114").number == "114")
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
