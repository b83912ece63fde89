import Testing

@testable import Curses

@Suite struct RowShiftTests {
  /// The shift from some rows to others, each a letter; `/` stands for rows that are unlike all others.
  private func shift(_ before: String, _ now: String) -> RowShift? {
    let (before, now) = (Array(before), Array(now))
    return RowShift(of: 0..<now.count) { now[$0] == before[$1] && now[$0] != "/" }
  }

  @Test func `a text that goes up or down is found, and the rows that are new`() {
    let up = shift("abcdefgh", "bcdefghi")
    #expect(up?.count == 1 && up?.changed == [7])
    let down = shift("abcdefgh", "yzabcdef")
    #expect(down?.count == -2 && down?.changed == [0, 1])
  }

  @Test func `rows that change within a text that moves are made again`() {
    let found = shift("abcdefgh", "cd/fghij")
    #expect(found?.count == 2 && found?.changed == [2, 6, 7])
  }

  @Test func `where at most half of the rows have moved, all are made again`() {
    #expect(shift("abcdefgh", "fghijklm") == nil)
    #expect(shift("abcdefgh", "b//e///z") == nil)
    #expect(shift("abc", "bcd") == nil)
  }

  @Test func `blank rows alone are no sign of a move`() {
    let found = shift("a b c d e", " b c d ef")
    #expect(found?.count == 1 && found?.changed == [8])
    #expect(shift("a b c d e ", " v w x y z") == nil)
  }
}
