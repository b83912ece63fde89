/// The scalars of one glyph: a base and at most ``Glyph/combiningLimit`` marks.
///
/// They lie in the value itself, so that a screen full of cells is made, compared and thrown away
/// without touching memory elsewhere.
public struct GlyphText: Hashable, Sendable {
  /// Three scalars, then two, of 21 bits each; 0 for none.
  @usableFromInline var head: UInt64
  @usableFromInline var tail: UInt64

  /// How many bits a scalar takes.
  @usableFromInline static let bits: UInt64 = 21

  /// Nothing, as in the second column of a wide character.
  public static let none = GlyphText(head: 0, tail: 0)

  @usableFromInline init(head: UInt64, tail: UInt64) {
    self.head = head
    self.tail = tail
  }

  /// A base without marks.
  @inlinable public init(_ base: Unicode.Scalar) {
    self.init(head: UInt64(base.value), tail: 0)
  }

  /// A base without marks, by the number of its scalar.
  init(code: UInt32) {
    self.init(head: UInt64(code), tail: 0)
  }

  /// The base, nil when there is nothing.
  @inlinable public var base: Unicode.Scalar? { self[0] }

  /// Whether there is one scalar and no more.
  @inlinable public var isSingle: Bool { head != 0 && head >> Self.bits == 0 }

  /// The scalar at this place (0 for the base), nil behind the last.
  @inlinable public subscript(index: Int) -> Unicode.Scalar? {
    guard index < 5 else { return nil }
    let word = index < 3 ? head : tail
    let shift = Self.bits * UInt64(index < 3 ? index : index - 3)
    let code = UInt32(word >> shift & (1 << Self.bits - 1))
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// Adds a mark; there must be room for it.
  mutating func append(_ mark: Unicode.Scalar) {
    for index in 0..<5 where self[index] == nil {
      let code = UInt64(mark.value)
      if index < 3 {
        head |= code << (Self.bits * UInt64(index))
      } else {
        tail |= code << (Self.bits * UInt64(index - 3))
      }
      return
    }
  }

  /// The scalars as text.
  public var string: String {
    var scalars = String.UnicodeScalarView()
    var index = 0
    while let scalar = self[index] {
      scalars.append(scalar)
      index += 1
    }
    return String(scalars)
  }

  /// Compared for each place of a screen, so other modules get to see how.
  @inlinable public static func == (left: GlyphText, right: GlyphText) -> Bool {
    left.head == right.head && left.tail == right.tail
  }
}
