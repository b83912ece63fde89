/// How many colours a terminal shows.
public enum ColorDepth: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// None: bold, underline and reverse alone.
  case none = 1
  /// The eight of ECMA-48.
  case eight = 8
  /// Those and their bright ones.
  case sixteen = 16
  /// xterm's 256: 16, a cube of 6×6×6, and 24 greys.
  case palette256 = 256
  /// 24-bit sRGB.
  case truecolor = 16_777_216

  /// Whether `left` shows fewer colours than `right`.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Color {
  /// The colour most like this one among those that `depth` has; `.standard` at depth none.
  ///
  /// From 24 bits to 256 only the cube and the greys are considered: what the first 16 look like is
  /// the person's own choice. For 16 and 8, xterm's usual look of them is assumed.
  public func nearest(in depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.standard, _), (_, .none): .standard
    case (_, .truecolor): self
    case (.palette, .palette256): self
    case (.palette(let index), .sixteen) where index < 16: self
    case (.palette(let index), .eight) where index < 16: .palette(index % 8)
    case (.rgb, .palette256): .palette(UInt8(nearestIndex(among: 16..<256)))
    case (_, .sixteen): .palette(UInt8(nearestIndex(among: 0..<16)))
    case (_, .eight): .palette(UInt8(nearestIndex(among: 0..<16) % 8))
    }
  }

  /// This colour's red, green and blue, 0–255; nil for ``standard``.
  ///
  /// Palette colours are as xterm has them unless the person changed them.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .standard: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .palette(let index): Self.palette[Int(index)]
    }
  }

  private func nearestIndex(among indices: Range<Int>) -> Int {
    guard let wanted = components else { return indices.lowerBound }
    var best = indices.lowerBound
    var least = Int.max
    for index in indices {
      let distance = Self.distance(wanted, Self.palette[index])
      if distance < least { (best, least) = (index, distance) }
    }
    return best
  }

  /// How different two colours look: sRGB weighted by the mean red ("redmean"), scaled by 256.
  private static func distance(
    _ left: (red: UInt8, green: UInt8, blue: UInt8),
    _ right: (red: UInt8, green: UInt8, blue: UInt8)
  ) -> Int {
    let mean = (Int(left.red) + Int(right.red)) / 2
    let red = Int(left.red) - Int(right.red)
    let green = Int(left.green) - Int(right.green)
    let blue = Int(left.blue) - Int(right.blue)
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }

  /// xterm's 256 colours.
  private static let palette: [(red: UInt8, green: UInt8, blue: UInt8)] = {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    var colors: [(red: UInt8, green: UInt8, blue: UInt8)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
      (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
      (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
      (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    for red in steps {
      for green in steps {
        for blue in steps { colors.append((red, green, blue)) }
      }
    }
    for step in 0..<24 {
      let grey = UInt8(8 + 10 * step)
      colors.append((grey, grey, grey))
    }
    return colors
  }()
}
