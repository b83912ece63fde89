import Testing

@testable import Vietnamese

@Suite struct FoldingTests {
  @Test(arguments: [
    ("đường", "duong"), ("thuỷ", "thuy"), ("ở", "o"), ("tin", "tin"), ("café", "cafe"),
    ("straße", "strasse"), ("łódź", "lodz"), ("ёлка", "елка"), ("йод", "иод"), ("αθήνα", "αθηνα"),
    ("λόγος", "λογοσ"), ("i̇", "i"), ("น้ำ", "น้ำ"), ("が", "が"), ("서울", "서울"), ("m²", "m2"),
    ("æsir", "aesir"), ("", ""), ("ａｂ", "ab"), ("مُحَمَّد", "محمد"),
  ])
  func `folding takes the marks off`(canonical: String, folded: String) {
    #expect(SearchText.folded(canonical).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test func `every Vietnamese vowel folds to its plain letter`() {
    for scalar in Vowel.scalars {
      let vowel = Vowel(UInt32(scalar))
      let text = String(Unicode.Scalar(scalar).map(Character.init) ?? "?")
      #expect(SearchText.folded(text) == vowel.map { String(Unicode.Scalar($0.plain)) })
    }
  }
}
