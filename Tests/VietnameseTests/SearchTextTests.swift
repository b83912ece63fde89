import Testing

@testable import Vietnamese

@Suite struct SearchTextTests {
  private func canonicals(_ text: String) -> [String] {
    SearchText.words(of: text).map(\.canonical)
  }

  private func sources(_ text: String) -> [String] {
    SearchText.words(of: text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test func `words are runs of letters and digits in lower case`() {
    #expect(
      canonicals("Đêm hội Bến Lường bên THỦY TẠ, 05/03/2019!")
        == ["đêm", "hội", "bến", "lường", "bên", "thuỷ", "tạ", "05", "03", "2019"])
  }

  @Test func `points, hyphens and apostrophes separate`() {
    #expect(canonicals("2.4 km") == ["2", "4", "km"])
    #expect(canonicals("Covid-19") == ["covid", "19"])
    #expect(
      canonicals("don't l’eau a_b x@y.vn") == ["don", "t", "l", "eau", "a", "b", "x", "y", "vn"])
  }

  @Test func `ranges are bytes of the source`() {
    let words = SearchText.words(of: "“Đảng” ủy")
    #expect(words.map(\.range) == [3..<10, 14..<18])
    #expect(sources("“Đảng” ủy") == ["Đảng", "ủy"])
  }

  @Test func `decomposed and half composed letters read like composed ones`() {
    let forms = ["e\u{302}\u{323}", "e\u{323}\u{302}", "ê\u{323}", "ẹ\u{302}", "ệ"]
    for form in forms {
      #expect(canonicals("Vi\(form)t nam") == ["việt", "nam"])
      #expect(
        sources("Vi\(form)t nam")[0].unicodeScalars.elementsEqual("Vi\(form)t".unicodeScalars))
    }
    #expect(canonicals("vie\u{301}\u{302}t vié\u{302}t VIÉ\u{302}T") == ["viết", "viết", "viết"])
    #expect(
      canonicals("D\u{301}a u\u{31B}\u{300}ng u\u{300}\u{31B}ng").suffix(2) == ["ừng", "ừng"])
  }

  @Test func `scripts without spaces give a word a letter`() {
    #expect(canonicals("漢字abc仮名カナ") == ["漢", "字", "abc", "仮", "名", "カ", "ナ"])
    #expect(canonicals("น้ำดี") == ["น้ำ", "ดี"])
    #expect(canonicals("か\u{3099}き") == ["が", "き"])
    #expect(sources("か\u{3099}き") == ["か\u{3099}", "き"])
  }

  @Test func `a Khmer consonant stays with the one above it`() {
    #expect(sources("ខ្មែរ") == ["ខ្មែ", "រ"])
  }

  @Test func `other cased scripts are lowered`() {
    #expect(canonicals("ПРИВЕТ Мир ΑΘΗΝΑ Straße İ") == ["привет", "мир", "αθηνα", "straße", "i̇"])
  }

  @Test func `soft hyphens and joiners do not change a word`() {
    #expect(canonicals("tin\u{AD}bài x\u{200D}y \u{AD}a") == ["tinbài", "xy", "a"])
    #expect(sources("tin\u{AD} b") == ["tin", "b"])
  }

  @Test func `emoji and stray marks are no words`() {
    #expect(canonicals("🎉 👨‍👩‍👧 🇻🇳 \u{301} -\u{301} ℹ️") == [])
    #expect(canonicals("1️⃣") == ["1"])
    #expect(sources("1️⃣") == ["1️⃣"])
  }

  @Test func `bytes that are not UTF-8 separate`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x20, 0xE1, 0xBB, 0x63, 0xF0, 0x9F]
    var words: [String] = []
    bytes.withUnsafeBufferPointer { buffer in
      SearchText.forEachWord(in: buffer) { canonical, _ in
        words.append(String(decoding: canonical, as: UTF8.self))
      }
    }
    #expect(words == ["a", "b", "c"])
  }

  @Test func `an error of the body comes through`() {
    struct Stop: Error {}
    let bytes = Array("một hai".utf8)
    #expect(throws: Stop.self) {
      try bytes.withUnsafeBufferPointer { buffer in
        try SearchText.forEachWord(in: buffer) { _, _ in throw Stop() }
      }
    }
  }

  @Test func `a word may be longer than any buffer`() {
    let long = String(repeating: "đ", count: 5000)
    #expect(canonicals(long + " a") == [long, "a"])
  }

  @Test func `empty text has no words`() {
    #expect(canonicals("") == [])
    #expect(canonicals(" \n\t…") == [])
  }

  /// Texts of random pieces: no word may begin or end inside a grapheme cluster.
  @Test func `ranges cover whole clusters of random text`() {
    let pieces = [
      "a", "Đ", "ệ", "e", "\u{302}", "\u{323}", "\u{301}", " ", "-", "1", "\u{FE0F}", "\u{20E3}",
      "\u{200D}", "\u{200C}", "\u{AD}", "漢", "か", "\u{3099}", "น", "\u{0E49}", "ำ", "ក", "\u{17D2}",
      "각", "\u{1100}", "\u{1161}", "🇻", "👨", "🏻", "❤", "é", "\r", "\n", "\u{0600}", "ب", "\u{64E}",
      "क", "\u{94D}", "ß", "İ", "ℹ", "\u{200B}", "\u{E0061}", "’",
    ]
    var state: UInt64 = 42
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      var boundaries: Set<Int> = [0]
      var offset = 0
      for character in text {
        offset += character.utf8.count
        boundaries.insert(offset)
      }
      var end = 0
      for word in SearchText.words(of: text) {
        let isWhole =
          boundaries.contains(word.range.lowerBound) && boundaries.contains(word.range.upperBound)
        #expect(isWhole, "\(text.unicodeScalars.map { String($0.value, radix: 16) }) \(word)")
        #expect(word.range.lowerBound >= end && !word.range.isEmpty && !word.canonical.isEmpty)
        end = word.range.upperBound
      }
    }
  }
}
