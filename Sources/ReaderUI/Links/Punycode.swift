/// The ASCII form of a label of a host name (RFC 3492).
enum Punycode {
  private static let base: UInt32 = 36
  private static let most: UInt32 = 26
  private static let skew: UInt32 = 38
  private static let damp: UInt32 = 700

  /// The letters behind `xn--`; nil for a label that is too long to be one.
  static func encoded(_ label: some StringProtocol) -> String? {
    let scalars = label.unicodeScalars.map(\.value)
    guard scalars.count <= 63 else { return nil }
    var output = scalars.filter { $0 < 0x80 }.compactMap(Unicode.Scalar.init).map { Character($0) }
    let basicCount = UInt32(output.count)
    var handled = basicCount
    if basicCount > 0 { output.append("-") }
    var (next, delta, bias): (UInt32, UInt32, UInt32) = (128, 0, 72)
    while handled < scalars.count {
      guard let least = scalars.filter({ $0 >= next }).min() else { return nil }
      delta += (least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        output += digits(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(output)
  }

  private static func digits(of delta: UInt32, bias: UInt32) -> [Character] {
    var digits: [Character] = []
    var rest = delta
    var place = base
    while true {
      let threshold = place <= bias ? 1 : min(most, place - bias)
      guard rest >= threshold else { break }
      digits.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    return digits + [digit(rest)]
  }

  private static func digit(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)))
  }

  private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var steps: UInt32 = 0
    while delta > (base - 1) * most / 2 {
      delta /= base - 1
      steps += base
    }
    return steps + base * delta / (delta + skew)
  }
}
