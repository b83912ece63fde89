import Screen
import Testing

@Suite struct ColorDepthTests {
  @Test func `full colour stays as it is`() {
    let color = Color.rgb(red: 1, green: 2, blue: 3)
    #expect(color.nearest(in: .truecolor) == color)
    #expect(Color.palette(200).nearest(in: .truecolor) == .palette(200))
  }

  @Test func `colours of the cube and the greys are found exactly`() {
    for index in UInt8(16)...255 {
      guard let components = Color.palette(index).components else { continue }
      let color = Color.rgb(red: components.red, green: components.green, blue: components.blue)
      let found = color.nearest(in: .palette256)
      #expect(found.components ?? (1, 2, 3) == components)
      if case .palette(let index) = found { #expect(index >= 16) }
    }
  }

  @Test(arguments: [
    (Color.rgb(red: 250, green: 10, blue: 10), ColorDepth.sixteen, Color.palette(9)),
    (.rgb(red: 250, green: 10, blue: 10), .eight, .palette(1)),
    (.rgb(red: 0, green: 0, blue: 0), .sixteen, .palette(0)),
    (.rgb(red: 250, green: 250, blue: 250), .eight, .palette(7)),
    (.palette(12), .eight, .palette(4)), (.palette(12), .sixteen, .palette(12)),
    (.palette(196), .sixteen, .palette(9)), (.palette(196), .palette256, .palette(196)),
    (.standard, .eight, .standard), (.palette(3), .none, .standard),
    (.rgb(red: 95, green: 135, blue: 175), .palette256, .palette(67)),
  ])
  func `fewer colours give the nearest`(color: Color, depth: ColorDepth, expected: Color) {
    #expect(color.nearest(in: depth) == expected)
  }

  @Test func `depths are in order`() {
    #expect(ColorDepth.none < .eight && .eight < .sixteen && .palette256 < .truecolor)
  }
}
