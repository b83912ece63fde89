import Testing
import Vietnamese

@testable import ArticleLibrary

/// What may stand at the end of a query that is being typed.
struct QueryCompletionTests {
  private func library() throws -> Library {
    let library = try Library.inMemory()
    var signed = sample("Văn bản", section: "Kinh tế", source: "Báo Gò Sậy", tags: ["thủy lợi"])
    signed.content.author = "Trần Thị Mẫu"
    signed.content.document = DocumentDetails(number: "1/QĐ", signer: "Người Ký Mẫu")
    var other = sample("Bài", section: "Kinh tế - Xã hội", source: "Báo Gò Sậy", tags: ["Thuỷ sản"])
    other.content.author = "Ban Biên tập"
    try library.add([signed, other, sample("Ba", section: "Xã hội", tags: ["lũ lụt", "thủy lợi"])])
    return library
  }

  private func texts(_ typed: String) async throws -> [String] {
    let place = try #require(CompletionPlace(typed))
    return try await library().completions(at: place).map(\.text)
  }

  @Test func `the part before the cursor is found`() {
    #expect(CompletionPlace("") == nil)
    #expect(CompletionPlace("cảng ") == nil)
    #expect(CompletionPlace("12/20") == nil)
    let name = CompletionPlace("cảng -tie")
    #expect(name?.kind == .name && name?.beginning == "tie" && name?.head == "cảng -")
    let value = CompletionPlace("(tag:\"thu l")
    #expect(value?.kind == .value(.field(.tag)) && value?.beginning == "thu l")
    #expect(value?.head == "(tag:")
    #expect(CompletionPlace("#lu")?.kind == .value(.field(.tag)))
    #expect(CompletionPlace("https://x") == nil)
    let long = CompletionPlace("cá chuyên mục:\"kinh t")
    #expect(long?.kind == .value(.field(.section)) && long?.beginning == "kinh t")
    #expect(long?.head == "cá chuyên mục:")
  }

  @Test func `names of fields are completed in both languages`() async throws {
    #expect(try await texts("tie") == ["tieude:"])
    #expect(try await texts("TÁC") == ["tacgia:"])
    #expect(try await texts("se") == ["section:"])
    #expect(try await texts("zzz") == [])
  }

  @Test func `values are completed marks-blind, the largest first, beginnings before the rest`()
    async throws
  {
    #expect(try await texts("tag:thuy") == ["\"thủy lợi\"", "\"Thuỷ sản\""])
    #expect(try await texts("tag:\"thuỷ s") == ["\"Thuỷ sản\""])
    #expect(
      try await texts("chuyenmuc:xa") == ["\"Xã hội\"", "\"Kinh tế - Xã hội\""])
    #expect(try await texts("nguon:\"báo g") == ["\"Báo Gò Sậy\""])
    #expect(try await texts("section:").count == 3)
    #expect(try await texts("tag:thúy") == [])
  }

  @Test func `people are those of the articles that fit`() async throws {
    #expect(try await texts("author:") == ["\"Ban Biên tập\"", "\"Trần Thị Mẫu\""])
    #expect(try await texts("tacgia:thi") == ["\"Trần Thị Mẫu\""])
    #expect(try await texts("nguoiky:ng") == ["\"Người Ký Mẫu\""])
    #expect(try await texts("author:zzz") == [])
  }

  @Test func `values that have names are completed without a library`() async throws {
    #expect(try await texts("is:ch") == ["chuadoc"])
    #expect(try await texts("on:thang") == ["\"tháng này\"", "\"tháng trước\""])
    #expect(try await texts("sort:re") == ["relevance"])
  }
}
