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
      text(sixels.show(places, isCleared: false, at: 0))
        == "^7^[4;9H<0>^[5;9H<1>^[6;9H<2>^8")
    #expect(sixels.wait(at: 0) == nil)
    #expect(sixels.show(places, isCleared: false, at: 1).isEmpty)
    #expect(!sixels.show(places, isCleared: true, at: 2).isEmpty)
    #expect(sixels.wait(at: 2) == nil)
  }

  @Test func `rows above or below the pane are left out`() {
    var above = SixelPictures()
    #expect(text(above.show(places(7, row: -2), isCleared: false, at: 0)) == "^7^[3;9H<2>^8")
    var below = SixelPictures()
    #expect(
      text(below.show(places(7, row: 14), isCleared: false, at: 0))
        == "^7^[17;9H<0>^[18;9H<1>^8")
  }

  @Test func `the rows where a picture was are written again before it stands elsewhere`() {
    var sixels = SixelPictures()
    _ = sixels.show(places(7, row: 1), isCleared: false, at: 0)
    #expect(sixels.rowsToClear(for: places(7, row: 1)).isEmpty)
    #expect(sixels.rowsToClear(for: places(7, row: 2)) == [3..<6])
    #expect(sixels.rowsToClear(for: []) == [3..<6])
    #expect(sixels.show([], isCleared: false, at: 1).isEmpty)
    #expect(sixels.wait(at: 1) == nil)
    #expect(sixels.rowsToClear(for: places(7, row: 2)).isEmpty)
  }

  @Test func `a picture in rows that are written again for a link is written anew`() {
    var sixels = SixelPictures()
    let places = places(7, row: 1)
    _ = sixels.show(places, isCleared: false, at: 0)
    sixels.lose(rows: [2, 6])
    #expect(sixels.show(places, isCleared: false, at: 100).isEmpty)
    sixels.lose(rows: [4])
    #expect(sixels.wait(at: 90) == 10)
    #expect(
      text(sixels.show(places, isCleared: false, at: 100)) == "^7^[4;9H<0>^[5;9H<1>^[6;9H<2>^8")
  }

  @Test func `a picture that moves is written when it has come to rest`() {
    var sixels = SixelPictures()
    _ = sixels.show(places(7, row: 1), isCleared: false, at: 0)
    for line in 0..<10 {
      let time = 1000 + line * 30
      let moved = places(7, row: 2 + line)
      #expect(sixels.show(moved, isCleared: false, at: time).isEmpty)
      #expect(sixels.wait(at: time) == 100)
    }
    let last = places(7, row: 11)
    #expect(sixels.show(last, isCleared: false, at: 1300).isEmpty)
    #expect(sixels.wait(at: 1300) == 70)
    #expect(
      text(sixels.show(last, isCleared: false, at: 1370))
        == "^7^[14;9H<0>^[15;9H<1>^[16;9H<2>^8")
    #expect(sixels.wait(at: 1370) == nil)
    #expect(sixels.show(last, isCleared: false, at: 1400).isEmpty)
  }

  @Test func `a picture that comes beside one at rest leaves that as it is`() {
    var sixels = SixelPictures()
    let (first, second) = (places(7, row: 1), places(8, row: 8))
    _ = sixels.show(first, isCleared: false, at: 0)
    #expect(sixels.rowsToClear(for: first + second).isEmpty)
    #expect(
      text(sixels.show(first + second, isCleared: false, at: 10))
        == "^7^[11;9H<0>^[12;9H<1>^[13;9H<2>^8")
    #expect(sixels.rowsToClear(for: second) == [3..<6])
    #expect(sixels.show(second, isCleared: false, at: 20).isEmpty)
    #expect(sixels.wait(at: 20) == nil)
  }

  @Test func `a picture that moves into view and out again is never written`() {
    var sixels = SixelPictures()
    _ = sixels.show(places(7, row: 1), isCleared: false, at: 0)
    #expect(sixels.show(places(7, row: 2), isCleared: false, at: 10).isEmpty)
    #expect(sixels.show([], isCleared: false, at: 20).isEmpty)
    #expect(sixels.wait(at: 20) == nil)
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
