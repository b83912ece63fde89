import ArticleLibrary
import Importers
import SampleLibrary
import Testing
import Vietnamese

@Suite struct SampleDocumentsTests {
  @Test func `every document has a number, an issuer, a signer and a day`() throws {
    for article in SampleTextsTests.documents {
      let details = try #require(article.content.document, "\(article.file)")
      #expect(details.intro != nil, "\(article.file)")
      #expect(details.category != nil, "\(article.file)")
      #expect(!details.areas.isEmpty, "\(article.file)")
      #expect(details.subject != nil, "\(article.file)")
      #expect(details.signer != nil, "\(article.file)")
      let issued = try #require(details.issued, "\(article.file)")
      #expect(details.validFrom.map { $0 >= issued } ?? true, "\(article.file)")
      #expect(article.content.published?.day == issued, "\(article.file)")
    }
  }

  @Test func `every number is recognised as one`() throws {
    let numbers = try SampleTextsTests.documents.map { try #require($0.content.document?.number) }
    #expect(Set(numbers).count == numbers.count)
    for number in numbers {
      #expect(DocumentNumber.all(in: number).map(\.canonical) == [number])
    }
  }

  @Test func `every number that a text mentions is in the library`() {
    let known = Set(SampleTextsTests.documents.compactMap(\.content.document?.number))
    var mentioned: Set<String> = []
    for article in SampleTextsTests.articles {
      let text = "\(article.content.lead ?? "")\n\(article.content.markdown)"
      for number in DocumentNumber.all(in: text) {
        #expect(known.contains(number.canonical), "\(article.file): \(number.text)")
        mentioned.insert(number.canonical)
      }
    }
    #expect(mentioned.count >= 8)
  }

  @Test func `a document that is no longer in force names the one in its place`() throws {
    let documents = SampleTextsTests.documents.compactMap(\.content.document)
    let old = try #require(documents.first { !$0.replacedBy.isEmpty })
    let new = try #require(documents.first { $0.replaces == [old.number] })
    #expect(old.replacedBy == [new.number])
    #expect(try #require(old.expires) < #require(new.validFrom))
  }

  @Test func `each page lists documents of its time, most of which the library has`() throws {
    let documents = SampleTextsTests.documents.compactMap(\.content.document)
    var missing: Set<String> = []
    for article in SampleTextsTests.news {
      let year = try #require(article.content.published?.day.year)
      for listed in try #require(article.content.site).documents {
        #expect(listed.title != nil)
        if let document = documents.first(where: { $0.number == listed.number }) {
          #expect(try #require(document.issued).year <= year, "\(article.file): \(listed.number)")
        } else {
          missing.insert(listed.number)
        }
      }
    }
    #expect(missing == ["61/2018/QĐ-UBND", "14/2017/QĐ-UBND"])
  }
}
