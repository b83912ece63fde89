import Testing

@testable import Vietnamese

@Suite struct TextFormTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    "e\u{302}\u{323}", "e\u{323}\u{302}", "ê\u{323}", "ẹ\u{302}", "ệ",
  ])
  func `every form of a letter composes to one scalar`(form: String) {
    #expect(scalars(TextForm.nfc(form)) == [0x1EC7])
  }

  @Test func `a tone before the mark of the letter composes too`() {
    #expect(scalars(TextForm.nfc("é\u{302} Á\u{306} o\u{301}\u{302}")) == scalars("ế Ắ ố"))
    #expect(scalars(TextForm.nfc("Ò\u{31B}U\u{31B}\u{301}")) == scalars("ỜỨ"))
  }

  @Test func `marks that make no letter stay as they are`() {
    #expect(scalars(TextForm.nfc("i\u{301}\u{302}")) == [0xED, 0x302])
    #expect(scalars(TextForm.nfc("\u{302}a")) == [0x302, 0x61])
  }

  @Test func `other scripts get Unicode's own form`() {
    #expect(scalars(TextForm.nfc("か\u{3099}")) == [0x304C])
    #expect(scalars(TextForm.nfc("\u{1112}\u{1161}\u{11AB}")) == [0xD55C])
    #expect(scalars(TextForm.nfc("\u{212B}\u{2126}")) == [0xC5, 0x3A9])
  }

  @Test(arguments: ["", "tin bài", "Đường “Hồ Chí Minh” – 20 °C", "漢字 🎉", "Привет"])
  func `normal text is seen to be normal and is kept`(text: String) {
    let isNormal = Array(text.utf8).withUnsafeBufferPointer { TextForm.isSurelyNormal($0) }
    #expect(isNormal)
    #expect(scalars(TextForm.nfc(text)) == scalars(text))
  }
}
