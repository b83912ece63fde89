/// A table of stretches of numbers, each from its start to the next one's; the starts rise.
///
/// The lowest bits of an entry say what the numbers of its stretch are.
enum StartTable {
  /// What `code` is, of which the lowest `bits` of an entry tell.
  static func value(of code: UInt32, in table: [UInt32], bits: UInt32) -> UInt8 {
    let mask = (1 as UInt32) << bits - 1
    let wanted = code << bits | mask
    var low = 0
    var high = table.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if table[middle] <= wanted {
        low = middle
      } else {
        high = middle
      }
    }
    return UInt8(table[low] & mask)
  }
}
