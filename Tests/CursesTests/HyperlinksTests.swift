import Screen
import Testing

@testable import Curses

@Suite struct HyperlinksTests {
  /// Links of `count` cells in column 4, the first in row `row`; each row below is the next link.
  private func places(row: Int, numbers: [Int] = [40], count: Int = 3) -> [HyperlinkPlace] {
    var canvas = Canvas(size: Size(columns: 40, rows: 20))
    for (offset, number) in numbers.enumerated() {
      guard let link = Hyperlink("https://hoaigiang.example/\(number)", number: number) else {
        Issue.record("\(number) is no link")
        continue
      }
      canvas.link(link, column: 4, row: row + offset, count: count)
    }
    return canvas.links
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  private func cells(_ row: Int, _ columns: Range<Int>) -> [UInt8] {
    Array("<\(row) \(columns)>".utf8)
  }

  /// Rows to write again for a next screen, and what is written behind it.
  private func next(
    _ links: inout Hyperlinks, _ places: [HyperlinkPlace], changed: [Int] = [],
    isCleared: Bool = false, at time: Int
  ) -> (rows: [Int], bytes: String) {
    let rows = links.take(places, changed: changed, isCleared: isCleared, at: time)
    return (rows, text(links.show(at: time, cells: cells)))
  }

  @Test func `links are written once they have been at rest, over their own letters`() {
    var links = Hyperlinks()
    let places = places(row: 2, numbers: [40, 40, 41])
    #expect(next(&links, places, changed: [2, 3, 4], at: 0) == ([], ""))
    #expect(links.wait(at: 30) == 70)
    #expect(next(&links, places, at: 99) == ([], ""))
    let one = "^]8;id=14;https://hoaigiang.example/40^\\"
    let other = "^]8;id=15;https://hoaigiang.example/41^\\"
    #expect(
      next(&links, places, at: 100) == (
        [],
        "^7^[3;5H\(one)<2 4..<7>^]8;;^\\^[4;5H\(one)<3 4..<7>^]8;;^\\"
          + "^[5;5H\(other)<4 4..<7>^]8;;^\\^8"
      ))
    #expect(links.wait(at: 100) == nil)
    #expect(next(&links, places, changed: [9], at: 500) == ([], ""))
  }

  @Test func `scrolling writes nothing but rows that may have old links, once and after a while`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 8), changed: [8], at: 0)
    _ = next(&links, places(row: 8), at: 100)
    for line in 0..<8 {
      let time = 1000 + line * 30
      let moved = places(row: 7 - line % 4)
      // Links that have been where they should not for a tenth of a second go, whatever moves.
      // The terminal may have moved them to any row that has changed.
      let rows = line == 4 ? Array(0..<20) : []
      #expect(next(&links, moved, changed: Array(0..<20), at: time) == (rows, ""))
      #expect(links.wait(at: time) == (line < 4 ? 100 - line * 30 : 100))
    }
    #expect(next(&links, places(row: 4), at: 1309) == ([], ""))
    #expect(next(&links, places(row: 4), at: 1310).bytes.contains("<4 4..<7>"))
  }

  @Test func `a line scrolled writes the rows of old links again when it has come to rest`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 8), changed: [8], at: 0)
    _ = next(&links, places(row: 8), at: 100)
    #expect(next(&links, places(row: 7), changed: [7, 8], at: 1000) == ([], ""))
    let rest = next(&links, places(row: 7), at: 1100)
    #expect(rest.rows == [8] && rest.bytes.contains("<7 4..<7>"))
    #expect(links.wait(at: 1100) == nil)
  }

  @Test func `links that may have moved with their rows go wherever they are now`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 8), changed: [8], at: 0)
    _ = next(&links, places(row: 8), at: 100)
    #expect(next(&links, places(row: 7), changed: [5, 6, 7, 8], at: 1000) == ([], ""))
    #expect(next(&links, places(row: 2), changed: [2, 7], at: 1050) == ([], ""))
    #expect(next(&links, places(row: 2), at: 1100) == ([5, 6, 7, 8], ""))
    #expect(next(&links, places(row: 2), at: 1150).bytes.contains("<2 4..<7>"))
  }

  @Test func `a row whose letters have changed is written again, and its links with it`() {
    var links = Hyperlinks()
    let places = places(row: 2, numbers: [40, 41])
    _ = next(&links, places, at: 0)
    _ = next(&links, places, at: 100)
    #expect(next(&links, places, changed: [3, 9], at: 200) == ([], ""))
    #expect(links.wait(at: 260) == 40)
    // Letters that are the same again have lost their link on the way.
    #expect(next(&links, places, changed: [3], at: 250) == ([], ""))
    #expect(next(&links, places, at: 300) == ([3], ""))
    #expect(links.wait(at: 300) == 50)
    let again = next(&links, places, at: 350)
    #expect(again.rows.isEmpty && again.bytes.contains("<3 4") && !again.bytes.contains("<2 4"))
  }

  @Test func `a link that goes or becomes another one is written over`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 2), at: 0)
    _ = next(&links, places(row: 2), at: 100)
    for changed in [places(row: 2, numbers: [41]), places(row: 2, numbers: [41], count: 2)] {
      #expect(next(&links, changed, at: 200) == ([], ""))
      #expect(next(&links, changed, at: 300).rows == [2])
    }
    #expect(next(&links, [], at: 400) == ([], ""))
    #expect(links.wait(at: 420) == 80)
    #expect(next(&links, [], at: 500) == ([2], ""))
    #expect(links.wait(at: 500) == nil)
    #expect(next(&links, [], changed: [2], at: 700) == ([], ""))
  }

  @Test func `after everything was cleared links are written anew, and no row again`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 2), at: 0)
    _ = next(&links, places(row: 2), at: 100)
    #expect(next(&links, places(row: 2), changed: [2], isCleared: true, at: 200) == ([], ""))
    #expect(next(&links, places(row: 2), at: 300).bytes.contains("<2 4..<7>"))
    links.forget()
    #expect(links.wait(at: 310) == nil)
    #expect(next(&links, places(row: 2), at: 320) == ([], ""))
    #expect(links.wait(at: 320) == 100)
  }
}
