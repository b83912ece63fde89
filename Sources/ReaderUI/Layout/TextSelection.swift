/// Words of the article that a person has selected: from where it began to where it is now, each
/// widened to whole parts of the grain.
struct TextSelection: Equatable, Sendable {
  /// Where it began: Unicode scalars of the ``SourceText``.
  var anchor: Int
  /// Where it is.
  var head: Int
  /// What a step takes.
  var grain = SourceText.Grain.character

  /// The selected part of `source`.
  func range(in source: SourceText) -> Range<Int> {
    let (first, second) = (source.part(grain, at: anchor), source.part(grain, at: head))
    let start = min(first.lowerBound, second.lowerBound)
    return start..<max(first.upperBound, second.upperBound)
  }

  /// Goes on to the next grain; after the largest comes the smallest again.
  mutating func changeGrain() {
    let all = SourceText.Grain.allCases
    grain = all[((all.firstIndex(of: grain) ?? 0) + 1) % all.count]
  }
}

/// Parts of the article that are drawn on their own: what is selected, and highlights.
struct TextMarks: Equatable, Sendable {
  /// What a part is.
  enum Kind: Equatable, Sendable {
    /// Selected.
    case selection
    /// A highlight.
    case highlight
    /// A highlight with a note.
    case note
  }

  /// A part of a unit.
  struct Part: Equatable, Sendable {
    /// Unicode scalars of the unit's text.
    var range: Range<Int>
    /// What it is.
    var kind: Kind
  }

  private var parts: [Int: [Part]] = [:]

  /// Adds a part of the whole text.
  mutating func add(_ range: Range<Int>, _ kind: Kind, in source: SourceText) {
    for (unit, part) in source.parts(of: range) {
      parts[unit, default: []].append(Part(range: part, kind: kind))
    }
  }

  /// The parts of a unit.
  func parts(of unit: Int) -> [Part] { parts[unit] ?? [] }
}
