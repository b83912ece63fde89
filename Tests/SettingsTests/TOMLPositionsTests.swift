import Testing

@testable import Settings

@Suite struct TOMLPositionsTests {
  @Test func `names and values are found wherever TOML lets them stand`() {
    let positions = TOMLPositions(
      """
      # đầu
      a = 1 # [x]
      b.c = "]" # no
      [ d . "e f" ]
      list = [
        "một", # rem
        'hai',
        { g = 1 },
      ]
      long = \"\"\"
      fake = 1
      \"\"\"
      after = true
      [[many]]
      in = { x = { y = 2 }, z = '''k''' }
      """)
    #expect(positions.names[["a"]] == .init(line: 2, column: 1))
    #expect(positions.values[["b", "c"]] == .init(line: 3, column: 7))
    #expect(positions.names[["b"]] == .init(line: 3, column: 1))
    #expect(positions.names[["d", "e f"]] == .init(line: 4, column: 3))
    #expect(positions.values[["d", "e f", "list", "1"]] == .init(line: 7, column: 3))
    #expect(positions.names[["d", "e f", "list", "2", "g"]] == .init(line: 8, column: 5))
    #expect(positions.names[["d", "e f", "fake"]] == nil)
    #expect(positions.names[["d", "e f", "after"]] == .init(line: 13, column: 1))
    #expect(positions.names[["many", "in", "x", "y"]] == .init(line: 15, column: 14))
    #expect(positions.values[["many", "in", "z"]] == .init(line: 15, column: 27))
  }

  @Test func `columns count letters, not bytes`() {
    #expect(
      TOMLPositions("n = { \"đường\" = 1, b = 2 }").names[["n", "b"]] == .init(line: 1, column: 20))
  }

  @Test func `text that is no TOML comes to an end all the same`() {
    let alphabet = ["[", "]", "{", "}", "\"", "'", "=", ".", ",", "#", "\n", "\\", "a", " ", "đ"]
    var state: UInt64 = 1
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += alphabet[Int(state >> 33) % alphabet.count]
      }
      let places = TOMLPositions(text).names.values
      #expect(places.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    }
  }
}
