import Testing

@testable import ArticleLibrary

@Suite struct TextDiffTests {
  @Test func `words that changed stand between those that stayed`() {
    let diff = TextDiff(
      from: "Mở đầu.\n\nCầu dài 120 mét, rộng sáu mét.",
      to: "Mở đầu.\n\nCầu dài 135 mét, rộng sáu mét.")
    #expect(
      diff.paragraphs == [
        [.same("Mở đầu.")],
        [.same("Cầu dài"), .removed("120"), .added("135"), .same("mét, rộng sáu mét.")],
      ])
  }

  @Test func `whole paragraphs come and go`() {
    let diff = TextDiff(from: "Một.\n\nHai hai.\n\nBa.", to: "Một.\n\nBa.\n\nBốn bốn.")
    #expect(
      diff.paragraphs == [
        [.same("Một.")], [.removed("Hai hai.")], [.same("Ba.")], [.added("Bốn bốn.")],
      ])
  }

  @Test func `paragraphs without a common word are not mixed`() {
    let diff = TextDiff(from: "một hai ba", to: "bốn năm sáu")
    #expect(diff.paragraphs == [[.removed("một hai ba")], [.added("bốn năm sáu")]])
  }

  @Test func `the same text has no difference, however its lines are broken`() {
    #expect(TextDiff(from: "Một\nhai.\n\nBa.", to: "Một hai.\n\nBa.").isEmpty)
    #expect(TextDiff(from: "", to: "").isEmpty)
    #expect(!TextDiff(from: "", to: "Một.").isEmpty)
  }
}
