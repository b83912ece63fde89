import Screen
import Testing

@testable import Curses

@Suite struct PlaceholderPicturesTests {
  private func picture(_ number: Int, bytes: Int = 10) -> PixelPicture {
    PixelPicture(
      number: number, pixels: PixelSize(width: 80, height: 160),
      png: (0..<bytes).map { UInt8($0 % 256) })
  }

  /// A canvas of 40 by 20 with the picture at a row from which what does not fit is cut off.
  private func canvas(_ picture: PixelPicture, row: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: 40, rows: 20))
    canvas.draw(in: Rect(column: 5, row: 2, columns: 30, rows: 16)) {
      $0.show(picture, size: Size(columns: 10, rows: 10), column: 3, row: row)
    }
    return canvas
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test func `a picture goes through tmux once, and letters say where it is`() throws {
    var pictures = PlaceholderPictures(reader: 31)
    var first = canvas(picture(7), row: 1)
    #expect(
      text(pictures.show(first.pictures, on: &first, isCleared: false))
        == "^Ptmux;^^_Gq=2,a=t,f=100,i=16777217,m=0;AAECAwQFBgcICQ==^^\\^\\"
        + "^Ptmux;^^_Gq=2,a=p,U=1,i=16777217,c=10,r=10^^\\^\\")
    let cell = try #require(first.cell(at: Point(column: 8, row: 3)))
    #expect(cell.text == "\u{10EEEE}\u{305}\u{305}\u{30D}")
    #expect(cell.ink.paint == Paint(foreground: .palette(1), background: nil))
    #expect(first.cell(at: Point(column: 10, row: 4))?.text == "\u{10EEEE}\u{30D}\u{30E}\u{30D}")
    #expect(first.cell(at: Point(column: 18, row: 3))?.text == " ")
    var second = canvas(picture(7), row: -4)
    #expect(pictures.show(second.pictures, on: &second, isCleared: false).isEmpty)
    #expect(second.cell(at: Point(column: 8, row: 2))?.text == "\u{10EEEE}\u{312}\u{305}\u{30D}")
    #expect(second.cell(at: Point(column: 8, row: 8))?.text == " ")
    #expect(!pictures.show(second.pictures, on: &second, isCleared: true).isEmpty)
    #expect(text(pictures.removal()) == "^Ptmux;^^_Gq=2,a=d,d=I,i=16777217^^\\^\\")
    #expect(pictures.removal().isEmpty)
  }

  @Test func `the terminal is not given pictures without end, and no two have one number`() {
    var pictures = PlaceholderPictures(reader: 99)
    var numbers: Set<Substring> = []
    for number in 1...200 {
      var canvas = canvas(picture(number), row: 1)
      let sent = text(pictures.show(canvas.pictures, on: &canvas, isCleared: false))
      #expect(sent.contains("d=I") == (number > 56))
      if let id = sent.split(separator: "a=t,f=100,i=").last?.prefix(while: \.isNumber) {
        numbers.insert(id)
      }
    }
    #expect(numbers.count == 56)
    var again = canvas(picture(200), row: 1)
    #expect(pictures.show(again.pictures, on: &again, isCleared: false).isEmpty)
    #expect(text(pictures.removal()).split(separator: "d=I").count == 57)
  }

  @Test func `a large picture goes in pieces that tmux takes`() {
    var pictures = PlaceholderPictures()
    var canvas = canvas(picture(7, bytes: 7000), row: 1)
    let sent = text(pictures.show(canvas.pictures, on: &canvas, isCleared: false))
    let pieces = sent.split(separator: "^\\^\\")
    #expect(pieces.count == 4)
    #expect(pieces.allSatisfy { $0.hasPrefix("^Ptmux;^^_G") && $0.utf8.count < 4096 + 60 })
  }

  @Test func `cells at the edge of the screen do not leave it`() {
    var pictures = PlaceholderPictures()
    var canvas = canvas(picture(7), row: 13)
    _ = pictures.show(canvas.pictures, on: &canvas, isCleared: false)
    let rows = (0..<20).filter { row in
      canvas.cell(at: Point(column: 8, row: row))?.text.unicodeScalars.first == "\u{10EEEE}"
    }
    #expect(rows == [15, 16, 17])
  }
}
