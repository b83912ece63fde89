import ArticleLibrary
import Testing

@Suite struct MarkdownPiecesTests {
  /// Blocks that a careless cut would harm.
  static let blocks = [
    "Một đoạn văn *nghiêng* và **đậm**.", "# Tiêu đề", "Tiêu đề gạch chân\n---",
    "- một\n- hai\n\n- ba", "3. ba\n4. bốn\n\n   còn nữa\n\n5. năm", "> trích\n> dẫn", "> nữa",
    "```swift\nlet a = 1\n\nKhông phải đoạn\n```", "~~~\nmã\n\n# không phải tiêu đề\n~~~",
    "    mã thụt\n\n    còn nữa", "| a | b |\n|---|---|\n| 1 | 2 |", "<div>\nchữ\n</div>", "***",
    "- [x] xong\n- [ ] chưa", "Dòng một\\\ndòng hai", "2020 là năm đầu.",
  ]

  private func text(seed: Int, count: Int) -> String {
    var state = UInt64(seed) &* 2_654_435_761 &+ 1
    var parts: [String] = []
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      parts.append(Self.blocks[Int(state >> 33) % Self.blocks.count])
    }
    return parts.joined(separator: "\n\n")
  }

  private func read(_ markdown: String, _ bytes: Int) -> [RichText] {
    var pieces = MarkdownPieces(markdown)
    var found: [RichText] = []
    while !pieces.isAtEnd { found.append(pieces.read(bytes)) }
    return found
  }

  @Test(arguments: 1...12) func `the pieces of a text have the blocks of the whole`(seed: Int) {
    let markdown = text(seed: seed, count: 2500)
    let whole = RichText(markdown: markdown).blocks
    for bytes in [500, 7000, 30_000] {
      let pieces = read(markdown, bytes)
      #expect(pieces.count > 1)
      #expect(pieces.flatMap(\.blocks) == whole)
    }
  }

  @Test(arguments: [
    "- ```\n  mã\n\nNgoài\n\n```\nTrong\n\nTrong\n```", "<!-- ghi\n\nchú -->", "[a]: https://x.vn",
    "Lời[^1].\n\n[^1]: Chú thích.", "  ```\n  mã\n\nTrong\n  ```", "<script>\n\nđoạn\n</script>",
    "> [a]: https://x.vn",
  ]) func `where a cut is not sure, the rest is one piece`(awkward: String) {
    let plain = text(seed: 7, count: 1600)
    let markdown = plain + "\n\nXem [a].\n\n" + awkward + "\n\n" + plain
    #expect(read(markdown, 3000).flatMap(\.blocks) == RichText(markdown: markdown).blocks)
  }

  @Test func `a short text is one piece`() {
    let markdown = text(seed: 3, count: 20)
    #expect(read(markdown, 10).count == 1)
    #expect(MarkdownPieces("").isAtEnd)
  }
}
