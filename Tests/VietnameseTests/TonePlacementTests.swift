import Testing

@testable import Vietnamese

@Suite struct TonePlacementTests {
  private func canonical(_ word: String) -> String {
    SearchText.words(of: word).map(\.canonical).joined(separator: " ")
  }

  @Test(arguments: [
    "hòa hoà", "hóa hoá", "HÒA hoà", "khỏe khoẻ", "tòe toè", "thủy thuỷ", "ủy uỷ", "lũy luỹ",
    "tòan toàn", "hòang hoàng", "hùynh huỳnh", "tụynh tuỵnh", "qúy quý", "qủa quả", "qùynh quỳnh",
    "gía giá", "gỉa giả", "vịêt việt", "đựơc được", "thúôc thuốc", "ngòai ngoài", "tùân tuần",
    "khúyu khuýu", "nghĩã nghĩã",
  ])
  func `a misplaced or old-style tone moves`(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(canonical(words[0]) == words[1])
  }

  @Test(arguments: [
    "của", "mía", "lửa", "giữa", "gì", "gìn", "giếng", "quý", "quả", "quốc", "người", "tuổi",
    "hoài",
    "xoáy", "ngoéo", "khuỷu", "thuế", "huế", "thuở", "nào", "báo", "mấy", "cứu", "bão", "kéo",
    "lúa",
    "toàn", "huỳnh", "hoẵng", "nguyễn", "nghiệp", "chuyện", "xoèn", "hoạch", "được", "mười", "hiểu",
    "yếu", "ấy", "ồ", "ỉa", "ùa", "đùa", "giáo", "quạu", "gió",
  ])
  func `a tone in its place stays`(word: String) {
    #expect(canonical(word) == word)
  }

  @Test(arguments: ["río", "poésie", "raúl", "país", "zoë", "déjà", "wòa2", "hòa1", "strúas"])
  func `words that are no syllables keep their letters`(word: String) {
    #expect(canonical(word) == word)
  }
}
