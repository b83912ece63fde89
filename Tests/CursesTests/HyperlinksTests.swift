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

  @Test func `scrolling writes the rows of old links again at its first line, and then nothing`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 8), changed: [8], at: 0)
    _ = next(&links, places(row: 8), at: 100)
    #expect(next(&links, places(row: 7), changed: [7, 8], at: 1000) == ([8], ""))
    for line in 1..<6 {
      let moved = places(row: 7 - line)
      #expect(next(&links, moved, changed: Array(0..<20), at: 1000 + line * 30) == ([], ""))
      #expect(links.wait(at: 1000 + line * 30) == 100)
    }
    #expect(next(&links, places(row: 2), at: 1250).bytes.contains("<2 4..<7>"))
  }

  @Test func `a row whose letters have changed is written again, and its link when it rests`() {
    var links = Hyperlinks()
    let places = places(row: 2, numbers: [40, 41])
    _ = next(&links, places, at: 0)
    _ = next(&links, places, at: 100)
    #expect(next(&links, places, changed: [3, 9], at: 200) == ([3], ""))
    #expect(next(&links, places, changed: [3], at: 250) == ([], ""))
    #expect(links.wait(at: 260) == 90)
    let again = next(&links, places, at: 350)
    #expect(again.rows.isEmpty && again.bytes.contains("<3 4") && !again.bytes.contains("<2 4"))
  }

  @Test func `a link that goes or becomes another one is written over`() {
    var links = Hyperlinks()
    _ = next(&links, places(row: 2), at: 0)
    _ = next(&links, places(row: 2), at: 100)
    #expect(next(&links, places(row: 2, numbers: [41]), at: 200).rows == [2])
    _ = next(&links, places(row: 2, numbers: [41]), at: 300)
    #expect(next(&links, places(row: 2, numbers: [41], count: 2), at: 400).rows == [2])
    _ = next(&links, places(row: 2, numbers: [41], count: 2), at: 500)
    #expect(next(&links, [], at: 600) == ([2], ""))
    #expect(links.wait(at: 600) == nil)
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
