// https://www.unicode.org/reports/tr9/ (rules P2 to P3, W1 to W7, N1 to N2, I1 to I2, L1)

/// In which direction each scalar of a text runs, by the implicit rules of UAX #9.
///
/// There are no explicit controls to obey, because none ever reaches a cell, and pairs of brackets
/// are treated like other neutral signs.
public struct BidiLevels: Sendable {
  /// A level for each Unicode scalar: even from the left to the right, odd the other way.
  public private(set) var levels: [UInt8] = []
  /// For each scalar the level of its paragraph: 0, or 1 where it runs from the right.
  public private(set) var bases: [UInt8] = []

  /// The levels of `text`; nil when all of it runs from the left to the right.
  public init?(_ text: String) {
    guard text.unicodeScalars.contains(where: { Self.isRightToLeft($0) }) else { return nil }
    var paragraph: [BidiClass] = []
    for scalar in text.unicodeScalars {
      let found = BidiClass(scalar)
      paragraph.append(found)
      if found == .b { finish(&paragraph) }
    }
    finish(&paragraph)
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x590, !(0x1E00..<0x2000).contains(scalar.value) else { return false }
    let found = BidiClass(scalar)
    return found == .r || found == .al || found == .an
  }

  private mutating func finish(_ paragraph: inout [BidiClass]) {
    let base: UInt8 =
      switch paragraph.first(where: { $0 == .l || $0 == .r || $0 == .al }) {
      case .r, .al: 1
      default: 0
      }
    var resolver = BidiResolver(classes: paragraph, base: base)
    resolver.resolve()
    levels += resolver.levels(as: paragraph)
    bases += paragraph.map { _ in base }
    paragraph = []
  }

  /// The order in which things with these levels stand from the left to the right (rule L2).
  public static func visualOrder(of levels: [UInt8]) -> [Int] {
    var order = Array(levels.indices)
    guard let highest = levels.max(), highest > 0 else { return order }
    for level in stride(from: highest, through: 1, by: -1) {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        var end = start
        while end < order.count, levels[order[end]] >= level { end += 1 }
        order[start..<end].reverse()
        start = end
      }
    }
    return order
  }

  /// The sign that stands for this one in text from the right to the left, nil for itself.
  public static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { mirrors[scalar] }

  private static let mirrors: [Unicode.Scalar: Unicode.Scalar] = {
    var mirrors: [Unicode.Scalar: Unicode.Scalar] = [:]
    let pairs = Array("()[]{}<>«»‹›≤≥⟨⟩⟪⟫⌈⌉⌊⌋⁅⁆⟦⟧≪≫⊂⊃⊆⊇∈∋（）［］｛｝「」『』【】〈〉《》".unicodeScalars)
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      mirrors[pairs[index]] = pairs[index + 1]
      mirrors[pairs[index + 1]] = pairs[index]
    }
    return mirrors
  }()
}

/// The directions of UAX #9, in the order of the tables.
enum BidiClass: UInt8 {
  case l, r, al, en, es, et, an, cs, nsm, bn, b, s, ws, on

  /// The class of a scalar.
  init(_ scalar: Unicode.Scalar) {
    let code = StartTable.value(of: scalar.value, in: BidiTables.starts, bits: 4)
    self = BidiClass(rawValue: code) ?? .l
  }

  /// Whether it takes the direction of what stands around it.
  var isNeutral: Bool {
    switch self {
    case .b, .s, .ws, .on, .es, .et, .cs, .bn, .nsm: true
    case .l, .r, .al, .en, .an: false
    }
  }
}

/// Resolves the classes of one paragraph.
private struct BidiResolver {
  var classes: [BidiClass]
  let base: UInt8

  private var edge: BidiClass { base == 1 ? .r : .l }

  init(classes: [BidiClass], base: UInt8) {
    self.classes = classes
    self.base = base
  }

  mutating func resolve() {
    resolveMarksAndNumbers()
    resolveSeparators()
    resolveTerminators()
    resolveNumbersInLatin()
    resolveNeutrals()
  }

  /// W1 to W3.
  private mutating func resolveMarksAndNumbers() {
    var before = edge
    var strong = edge
    for index in classes.indices {
      if classes[index] == .nsm || classes[index] == .bn { classes[index] = before }
      before = classes[index]
      switch classes[index] {
      case .l, .r, .al: strong = classes[index]
      case .en: if strong == .al { classes[index] = .an }
      default: break
      }
    }
    for index in classes.indices where classes[index] == .al { classes[index] = .r }
  }

  /// W4.
  private mutating func resolveSeparators() {
    for index in classes.indices.dropFirst().dropLast() {
      let left = classes[index - 1]
      guard left == classes[index + 1] else { continue }
      switch classes[index] {
      case .es where left == .en: classes[index] = .en
      case .cs where left == .en || left == .an: classes[index] = left
      default: break
      }
    }
  }

  /// W5 and W6.
  private mutating func resolveTerminators() {
    var index = 0
    while index < classes.count {
      guard classes[index] == .et else {
        if classes[index] == .es || classes[index] == .cs { classes[index] = .on }
        index += 1
        continue
      }
      let end = classes[index...].firstIndex { $0 != .et } ?? classes.count
      let isBeside =
        index > 0 && classes[index - 1] == .en || end < classes.count && classes[end] == .en
      for place in index..<end { classes[place] = isBeside ? .en : .on }
      index = end
    }
  }

  /// W7.
  private mutating func resolveNumbersInLatin() {
    var strong = edge
    for index in classes.indices {
      switch classes[index] {
      case .l, .r: strong = classes[index]
      case .en: if strong == .l { classes[index] = .l }
      default: break
      }
    }
  }

  /// N1 and N2.
  private mutating func resolveNeutrals() {
    var index = 0
    while index < classes.count {
      guard classes[index].isNeutral else {
        index += 1
        continue
      }
      let end = classes[index...].firstIndex { !$0.isNeutral } ?? classes.count
      let left = index > 0 ? direction(classes[index - 1]) : edge
      let right = end < classes.count ? direction(classes[end]) : edge
      for place in index..<end { classes[place] = left == right ? left : edge }
      index = end
    }
  }

  private func direction(_ found: BidiClass) -> BidiClass { found == .l ? .l : .r }

  /// I1, I2 and, by the classes of the text itself, L1.
  func levels(as original: [BidiClass]) -> [UInt8] {
    var levels = classes.map { found -> UInt8 in
      switch found {
      case .l: base == 1 ? 2 : 0
      case .r: 1
      default: 2
      }
    }
    var isTrailing = true
    for index in original.indices.reversed() {
      switch original[index] {
      case .b, .s: isTrailing = true
      case .ws, .bn: break
      default: isTrailing = false
      }
      if isTrailing { levels[index] = base }
    }
    return levels
  }
}
