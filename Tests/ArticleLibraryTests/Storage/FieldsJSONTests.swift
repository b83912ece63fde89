import Foundation
import Testing
import Vietnamese

@testable import ArticleLibrary

struct FieldsJSONTests {
  /// Fields with a value in every one.
  private var whole: StoredFields {
    let reference = StoredReference(
      ArticleReference(title: "Đê", url: "u", date: Day(daysSinceEpoch: 9)))
    let document = DocumentDetails(
      number: "1/QĐ", intro: "i", category: "c", areas: ["a"], subject: "s", signer: "k",
      issued: Day(daysSinceEpoch: 1), validFrom: Day(daysSinceEpoch: 2),
      expires: Day(daysSinceEpoch: 3), replaces: ["x"], replacedBy: ["y"])
    let site = SiteInfo(
      name: "n", phones: [SitePhone(name: "p", number: "1")],
      statistics: [SiteCounter(name: "c", value: 4)],
      documents: [SiteDocument(number: "2", title: "t", url: nil)], sessionTimeout: 5)
    let state = ImportedState(isArchived: true, userTags: ["t"], note: "ghi")
    let moment = StoredMoment(Timestamp(seconds: 7, offsetMinutes: 420))
    return StoredFields(
      lead: "Mở \"đầu\"", modified: moment, author: "a\\b", topic: "t\u{1}", tags: ["x", "\n", ""],
      language: "vi", image: ArticleImage(url: "u", caption: "c"),
      attachments: [Attachment(name: "n", url: nil)], newer: [reference], older: [reference],
      document: StoredDocument(document), site: StoredSite(site), file: "tệp/1", format: "f",
      warnings: [ImportWarning(field: "f", message: "m")], person: StoredState(state),
      revised: -3, sourceKey: .min,
      columns: StoredColumns(kind: .document, title: "t", published: moment))
  }

  private func value(_ bytes: some Collection<UInt8>) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }

  @Test func `it says what the encoder says`() throws {
    let every = whole
    for child in Mirror(reflecting: every).children {
      let isAbsent =
        Mirror(reflecting: child.value).displayStyle == .optional
        && Mirror(reflecting: child.value).children.isEmpty
      #expect(!isAbsent, "\(child.label ?? "")")
    }
    #expect(try value(FieldsJSON(every).bytes) == value(JSONEncoder().encode(every)))
    let few = StoredFields(file: "", format: "text")
    #expect(try value(FieldsJSON(few).bytes) == value(JSONEncoder().encode(few)))
  }

  @Test func `every letter comes back`() throws {
    let letters = (0..<0x300).compactMap(Unicode.Scalar.init).map { Character($0) }
    let fields = StoredFields(lead: String(letters) + "🌾", file: "f", format: "text")
    let bytes = try FieldsJSON(fields).bytes
    #expect(try JSONDecoder().decode(StoredFields.self, from: Data(bytes)).lead == fields.lead)
  }
}
