import ArticleLibrary
import Testing
import Vietnamese

@testable import Importers

@Suite struct NukeVietLawTests {
  @Test func `a document's page gives its properties`() throws {
    let content = try PageFixture.imported("nukeviet-law").content
    let document = try #require(content.document)
    #expect(content.kind == .document)
    #expect(content.title == "Quyết định về bến bãi")
    #expect(content.published == document.issued.map { Timestamp(day: $0) })
    #expect(document.number == "19/2022/QĐ-UBND")
    #expect(
      document.intro == "Ban hành Quy chế trông coi bến bãi (thay Quyết định 08/2015/QĐ-UBND)")
    #expect(document.category == "Quyết định" && document.subject == "UBND huyện")
    #expect(document.areas == ["Giao thông", "Đất đai"])
    #expect(document.signer == "Đỗ Thanh Vân")
    #expect(document.issued?.iso8601 == "2022-07-04")
    #expect(document.validFrom?.iso8601 == "2022-07-15")
    #expect(document.expires?.iso8601 == "2027-12-31")
    #expect(content.attachments.map(\.name) == ["19-2022.pdf"])
    #expect(content.markdown == "Điều 1. Phạm vi.\n\nĐiều 2. Hiệu lực.")
  }

  @Test func `one relation printed in both rows is what the document replaces`() throws {
    let document = try #require(try PageFixture.imported("nukeviet-law").content.document)
    #expect(document.replaces == ["08/2015/QĐ-UBND"])
    #expect(document.replacedBy.isEmpty)
  }

  @Test func `the newer template has two properties a row and tabs`() throws {
    let content = try PageFixture.imported("nukeviet-law-tabs").content
    let document = try #require(content.document)
    #expect(document.number == "77/KH-UBND" && document.issued?.iso8601 == "2023-02-03")
    #expect(document.category == "Kế hoạch" && document.signer == "Phan Hải Yến")
    #expect(document.areas == ["An ninh", "Thương mại"])
    #expect(document.intro == "Diễn tập phòng cháy, chữa cháy tại chợ huyện")
    #expect(content.markdown == "Thời gian: buổi sáng.")
  }

  @Test func `a listed document that says so has replaced this one`() throws {
    let document = try #require(try PageFixture.imported("nukeviet-law-tabs").content.document)
    #expect(document.replacedBy == ["90/KH-UBND"])
  }
}
