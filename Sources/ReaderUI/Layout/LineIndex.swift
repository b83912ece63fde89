/// How many lines each unit of a layout takes, and which unit stands at a line.
///
/// A Fenwick tree: finding a line and changing a height take a logarithm of the units, so that a
/// height that was guessed can be made exact at any time.
struct LineIndex: Sendable {
  /// The lines of each unit, with the blank ones before it.
  private(set) var heights: [Int] = []
  /// Lines of all units.
  private(set) var total = 0

  /// At `i` the sum of the heights of the units `i - (i & -i) + 1 … i`, counted from 1.
  private var sums: [Int] = [0]

  /// Lines before a unit, which may be the one behind the last.
  func start(of unit: Int) -> Int {
    var sum = 0
    var place = min(unit, heights.count)
    while place > 0 {
      sum += sums[place]
      place &= place - 1
    }
    return sum
  }

  /// The unit that has `line`, and which of its lines that is; nil outside.
  func unit(at line: Int) -> (unit: Int, row: Int)? {
    guard line >= 0, line < total else { return nil }
    var place = 0
    var rest = line
    var step = 1
    while step * 2 <= heights.count { step *= 2 }
    while step > 0 {
      let next = place + step
      if next <= heights.count, sums[next] <= rest {
        place = next
        rest -= sums[next]
      }
      step /= 2
    }
    return (place, rest)
  }

  /// Changes the height of a unit.
  mutating func set(_ unit: Int, to height: Int) {
    let change = height - heights[unit]
    guard change != 0 else { return }
    heights[unit] = height
    total += change
    var place = unit + 1
    while place <= heights.count {
      sums[place] += change
      place += place & -place
    }
  }

  /// Adds a unit at the end.
  mutating func append(_ height: Int) {
    let place = heights.count + 1
    let first = place & (place - 1)
    sums.append(height + start(of: place - 1) - start(of: first))
    heights.append(height)
    total += height
  }
}
