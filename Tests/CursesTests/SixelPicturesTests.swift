import Screen
import Testing

@testable import Curses

@Suite struct SixelPicturesTests {
  private func places(_ number: Int, row: Int) -> [PicturePlace] {
    let picture = PixelPicture(
      number: number, pixels: PixelSize(width: 80, height: 60),
      sixels: (0..<3).map { Array("<\($0)>".utf8) })
    var canvas = Canvas(size: Size(columns: 40, rows: 20))
    canvas.draw(in: Rect(column: 5, row: 2, columns: 30, rows: 16)) {
      $0.show(picture, size: Size(columns: 10, rows: 3), column: 3, row: row)
    }
    return canvas.pictures
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test func `each row of a picture is written in its place, once`() {
    var sixels = SixelPictures()
    let places = places(7, row: 1)
    #expect(sixels.rowsToClear(for: places).isEmpty)
    #expect(
      text(sixels.show(places, isCleared: false)) == "^7^[4;9H<0>^[5;9H<1>^[6;9H<2>^8")
    #expect(sixels.show(places, isCleared: false).isEmpty)
    #expect(!sixels.show(places, isCleared: true).isEmpty)
  }

  @Test func `rows above or below the pane are left out`() {
    var sixels = SixelPictures()
    #expect(text(sixels.show(places(7, row: -2), isCleared: false)) == "^7^[3;9H<2>^8")
    #expect(
      text(sixels.show(places(7, row: 14), isCleared: false)) == "^7^[17;9H<0>^[18;9H<1>^8")
  }

  @Test func `the rows where a picture was are written again before it stands elsewhere`() {
    var sixels = SixelPictures()
    _ = sixels.show(places(7, row: 1), isCleared: false)
    #expect(sixels.rowsToClear(for: places(7, row: 1)).isEmpty)
    #expect(sixels.rowsToClear(for: places(7, row: 2)) == [3..<6])
    #expect(sixels.rowsToClear(for: []) == [3..<6])
    #expect(sixels.show([], isCleared: false).isEmpty)
    #expect(sixels.rowsToClear(for: places(7, row: 2)).isEmpty)
  }

  @Test func `the answer of a terminal that has sixels is no key`() {
    func hasSixels(_ text: String) -> Bool {
      var decoder = InputDecoder()
      let events = decoder.events(in: Array((text + "j").utf8), at: 0) + decoder.settle()
      #expect(events == [.key(.character("j"))])
      return decoder.takeAnswers() == [.attributes(hasSixels: true)]
    }
    #expect(hasSixels("\u{1B}[?63;1;2;4;6;9;15;22c"))
    for other in ["?4", "?1;2", "?64;22;44"] { #expect(!hasSixels("\u{1B}[\(other)c")) }
  }
}
