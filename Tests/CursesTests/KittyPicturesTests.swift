import Screen
import Testing

@testable import Curses

@Suite struct KittyPicturesTests {
  private func picture(_ number: Int, bytes: Int = 10) -> PixelPicture {
    PixelPicture(
      number: number, pixels: PixelSize(width: 80, height: 160),
      png: (0..<bytes).map { UInt8($0 % 256) })
  }

  /// The picture in a canvas of 40 by 20, at a row from which what does not fit is cut off.
  private func places(_ picture: PixelPicture, row: Int) -> [PicturePlace] {
    var canvas = Canvas(size: Size(columns: 40, rows: 20))
    canvas.draw(in: Rect(column: 5, row: 2, columns: 30, rows: 16)) {
      $0.show(picture, size: Size(columns: 10, rows: 10), column: 3, row: row)
    }
    return canvas.pictures
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test func `a picture is sent once and placed where it stands`() {
    var pictures = KittyPictures()
    #expect(
      text(pictures.show(places(picture(7), row: 1), isCleared: false))
        == "^_Gq=2,a=t,f=100,i=7,m=0;AAECAwQFBgcICQ==^\\"
        + "^7^[4;9H^_Gq=2,a=p,i=7,p=1,C=1,c=10,r=10,x=0,y=0,w=80,h=160^\\^8")
    #expect(pictures.show(places(picture(7), row: 1), isCleared: false).isEmpty)
    #expect(
      text(pictures.show(places(picture(7), row: 1), isCleared: true))
        == "^_Gq=2,a=d,d=a^\\"
        + "^7^[4;9H^_Gq=2,a=p,i=7,p=1,C=1,c=10,r=10,x=0,y=0,w=80,h=160^\\^8")
    #expect(text(pictures.show([], isCleared: false)) == "^_Gq=2,a=d,d=a^\\")
    #expect(pictures.show([], isCleared: true).isEmpty)
  }

  @Test func `what is above or below the pane is cut off`() {
    var pictures = KittyPictures()
    let above = text(pictures.show(places(picture(7), row: -4), isCleared: false))
    #expect(above.hasSuffix("^7^[3;9H^_Gq=2,a=p,i=7,p=1,C=1,c=10,r=6,x=0,y=64,w=80,h=96^\\^8"))
    let below = text(pictures.show(places(picture(7), row: 13), isCleared: false))
    #expect(below.hasSuffix("^7^[16;9H^_Gq=2,a=p,i=7,p=1,C=1,c=10,r=3,x=0,y=0,w=80,h=48^\\^8"))
    #expect(places(picture(7), row: 16).isEmpty)
    #expect(places(picture(7), row: -10).isEmpty)
  }

  @Test func `a large picture is sent in pieces`() {
    var pictures = KittyPictures()
    let sent = text(pictures.show(places(picture(7, bytes: 7000), row: 1), isCleared: false))
    let pieces = sent.split(separator: "^\\").filter { $0.contains("m=") }
    #expect(pieces.count == 3)
    #expect(pieces[0].hasPrefix("^_Gq=2,a=t,f=100,i=7,m=1;"))
    #expect(pieces[1].hasPrefix("^_Gq=2,m=1;") && pieces[2].hasPrefix("^_Gq=2,m=0;"))
    #expect(pieces.allSatisfy { $0.utf8.count < 4096 + 40 })
  }

  @Test func `the terminal is not given pictures without end`() {
    var pictures = KittyPictures()
    for number in 1...200 { _ = pictures.show(places(picture(number), row: 1), isCleared: false) }
    let again = text(pictures.show(places(picture(1), row: 1), isCleared: false))
    #expect(again.contains("a=t,f=100,i=1,"))
    #expect(again.contains("d=I"))
  }

  @Test func `the answer to the question is no key`() {
    var answers: [TerminalAnswer] = []
    func events(_ text: String) -> [TerminalEvent] {
      var decoder = InputDecoder()
      defer { answers = decoder.takeAnswers() }
      return decoder.events(in: Array(text.utf8), at: 0) + decoder.settle()
    }
    let j = TerminalEvent.key(.character("j"))
    #expect(events("\u{1B}_Gi=31;OK\u{1B}\\j") == [j])
    #expect(answers == [.graphics])
    #expect(events("\u{1B}_Gi=31;ENOTSUPPORTED:no\u{1B}\\j") == [j])
    #expect(events("\u{1B}_Gi=32;OK\u{1B}\\j") == [j])
    #expect(answers.isEmpty)
    #expect(events("\u{1B}_j") == [.key(.alt("_")), j])
    #expect(events("\u{1B}_G") == [.key(.alt("_")), .key(.character("G"))])
    var decoder = InputDecoder()
    var found: [TerminalEvent] = []
    for byte in "\u{1B}_Gi=31;OK\u{1B}\\j".utf8 { found += decoder.events(in: [byte], at: 0) }
    #expect(found == [j])
    #expect(decoder.takeAnswers() == [.graphics])
    #expect(decoder.takeAnswers().isEmpty)
  }
}
