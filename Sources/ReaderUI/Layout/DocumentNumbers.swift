import Vietnamese

/// Where the numbers of official documents stand in a text.
enum DocumentNumbers {
  /// Their places, in Unicode scalars.
  static func ranges(in text: String) -> [Range<Int>] {
    let numbers = DocumentNumber.mentions(in: text)
    guard !numbers.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    var index = text.utf8.startIndex
    var (byte, scalar) = (0, 0)
    let scalars = text.unicodeScalars
    for number in numbers {
      let start = text.utf8.index(index, offsetBy: number.range.lowerBound - byte)
      let end = text.utf8.index(start, offsetBy: number.range.count)
      scalar += scalars.distance(from: index, to: start)
      let length = scalars.distance(from: start, to: end)
      ranges.append(scalar..<(scalar + length))
      (index, byte, scalar) = (end, number.range.upperBound, scalar + length)
    }
    return ranges
  }
}
