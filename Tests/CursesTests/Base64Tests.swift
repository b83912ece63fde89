@testable import Curses
import Foundation
import Screen
import Testing

@Suite struct Base64Tests {
  @Test func `bytes become the letters that Foundation makes of them`() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
      let letters = String(decoding: Base64.encoded(bytes), as: UTF8.self)
      #expect(letters == Data(bytes).base64EncodedString())
    }
  }

  @Test func `moving with the button down is a drag from where it went down, and no click`() {
    var decoder = InputDecoder()
    let events = decoder.events(
      in: Array("\u{1B}[<0;5;3M\u{1B}[<32;5;3M\u{1B}[<32;9;4M\u{1B}[<0;9;4m\u{1B}[<35;1;1M".utf8),
      at: 0)
    let start = Point(column: 4, row: 2)
    #expect(
      events == [.mouse(Mouse(.drag(from: start), at: Point(column: 8, row: 3)))])
  }
}
