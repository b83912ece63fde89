import ArticleLibrary
import Testing
import Vietnamese

@testable import Importers

@Suite struct MailImporterTests {
  private func read(
    _ text: String, name: String = "letter", ends: String = "\r\n"
  ) -> [Result<ImportedArticle, ImportFailure>] {
    read(Array(text.replacing("\n", with: ends).utf8), name: name)
  }

  private func read(
    _ bytes: [UInt8], name: String = "letter"
  ) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    ImporterChoice.articles(in: SourceFile(name: name, bytes: bytes)) { results.append($0) }
    return results
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a newsletter gives its fields, its text and its pictures`(_ ends: String) throws {
    let article = try #require(read(SampleLetter.newsletter, ends: ends).first).get()
    let content = article.content
    #expect(article.format == "mail")
    #expect(content.title == "Cầu Bến Lường thông xe từ sáng nay")
    #expect(content.author == "Bản tin Bến Lường")
    #expect(content.source == "Bến Lường")
    #expect(content.published?.iso8601 == "2020-06-02T15:51:00+07:00")
    #expect(content.url == "mid:thu-12@benluong.example")
    #expect(content.language == "vi")
    #expect(content.attachments == [Attachment(name: "lịch.pdf")])
    #expect(
      content.markdown == """
        ## Cầu mới

        Sáng nay **cầu** đã thông xe, người dân hai xã không phải chờ đò.

        ![Cây cầu](cid:anh@x)
        """)
    #expect(
      article.pictures == [
        ImportedPicture(
          address: "cid:anh@x", mediaType: "image/png", bytes: Array("hello!".utf8))
      ])
    #expect(article.warnings.isEmpty)
  }

  @Test func `flowing lines are joined and quotes keep their mark`() throws {
    let content = try #require(read(SampleLetter.flowed).first).get().content
    #expect(content.author == "Ferry, The" && content.source == "song.example")
    #expect(content.published?.iso8601 == "2020-06-05T08:00:00-05:00")
    #expect(
      content.markdown == """
        The water at the lower landing rose by two hands in the night and fell again before noon.

        \\> What about the upper landing?

        From the upper landing nothing is known.
        """)
  }

  @Test func `a box is cut where letters begin and nowhere else`() throws {
    let results = read(SampleLetter.box, ends: "\n")
    #expect(results.count == 3)
    #expect(try results[0].get().content.title == "Water levels")
    let second = try results[1].get()
    #expect(second.content.title == "Stove" && second.state?.isRead == true)
    #expect(
      second.content.markdown == """
        The stove in the shed is lit.

        From here on it burns until spring.

        From the shed one sees the tower.
        """)
    #expect(results[2] == .failure(.inside("#3", .notAnArticle(.noText))))
  }

  @Test func `words in headers are decoded as they say, and left alone where they are broken`() {
    let words = [
      ("=?ISO-8859-1?Q?caf=E9?=", "café"), ("a =?utf-8?q?b_c?= d", "a b c d"),
      ("=?utf-8?q?b?= =?utf-8?q?c?=", "bc"), ("=?utf-8?b?xJE=?= =?us-ascii?q?x?=", "đx"),
      ("=?utf-8?b?4bo=?= =?utf-8?b?v24=?=", "ến"), ("=?utf-8?x?b?=", "=?utf-8?x?b?="),
      ("=?utf-8?q?b", "=?utf-8?q?b"), ("=?", "=?"), ("1 =? 2", "1 =? 2"),
    ]
    for (coded, plain) in words { #expect(EncodedWord.decoded(coded) == plain) }
  }

  @Test func `a letter in an old encoding is read in it`() throws {
    var bytes = Array(
      """
      From: a@song.example
      Date: Fri, 5 Jun 2020 08:00:00 +0000
      Subject: Tide
      Content-Type: text/plain; charset=koi8-r


      """.utf8)
    bytes += [0xF7, 0xCF, 0xC4, 0xC1]
    #expect(try #require(read(bytes).first).get().content.markdown == "Вода")
  }

  @Test func `a letter without a readable date or with no words says so`() throws {
    let article = try #require(
      read("From: a@song.example\nDate: soon\nSubject: Tide\n\nIt comes.\n").first
    ).get()
    #expect(article.content.published == nil)
    #expect(article.warnings.map(\.field) == ["published"])
    #expect(
      read("From: a@song.example\nDate: soon\nSubject: Tide\n\n")
        == [.failure(.notAnArticle(.noText))])
  }

  @Test func `a text that only mentions a sender is no letter`() throws {
    let results = read("From: the ferry\n\nThe ferry goes at six and at nine.\n", name: "a.txt")
    #expect(try #require(results.first).get().format == "text")
  }

  @Test(arguments: [SampleLetter.newsletter, SampleLetter.flowed, SampleLetter.box])
  func `a letter cut or broken anywhere gives articles or a reason`(_ text: String) {
    let bytes = Array(text.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(!read(Array(bytes[..<length]), name: "a.eml").isEmpty)
      var noisy = bytes
      noisy.insert(contentsOf: [0xFF, 0x00, 0x3D], at: length)
      #expect(!read(noisy, name: "a.eml").isEmpty)
    }
  }
}
