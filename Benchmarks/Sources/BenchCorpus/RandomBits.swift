/// Numbers that look random and are the same everywhere (SplitMix64).
struct RandomBits {
  private var state: UInt64

  /// Numbers that depend on `seed` alone.
  init(seed: UInt64) {
    state = seed &* 0xD134_2543_DE82_EF95 &+ 0x2545_F491_4F6C_DD1D
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number below `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from `range`.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }
}

/// Draws places of a table with given weights, each draw at the same small cost (Walker's alias
/// method).
struct WeightedDraw {
  private var limits: [UInt32]
  private var others: [Int32]

  init(weights: [Double]) {
    let count = weights.count
    let mean = weights.reduce(0, +) / Double(count)
    var shares = weights.map { $0 / mean }
    limits = [UInt32](repeating: .max, count: count)
    others = (0..<count).map { Int32($0) }
    var small = (0..<count).filter { shares[$0] < 1 }
    var large = (0..<count).filter { shares[$0] >= 1 }
    while let poor = small.popLast(), let rich = large.last {
      limits[poor] = UInt32(shares[poor] * 4_294_967_295)
      others[poor] = Int32(rich)
      shares[rich] -= 1 - shares[poor]
      if shares[rich] < 1 {
        large.removeLast()
        small.append(rich)
      }
    }
  }

  func next(_ bits: inout RandomBits) -> Int {
    let number = bits.next()
    let place = Int((number >> 32).multipliedFullWidth(by: UInt64(limits.count) << 32).high)
    return UInt32(truncatingIfNeeded: number) < limits[place] ? place : Int(others[place])
  }
}
