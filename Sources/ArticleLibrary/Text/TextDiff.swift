/// What changed between two texts, paragraph by paragraph and word by word.
public struct TextDiff: Hashable, Sendable {
  /// A piece of a paragraph.
  public enum Piece: Hashable, Sendable {
    /// Words that both texts have.
    case same(String)
    /// Words that only the earlier text has.
    case removed(String)
    /// Words that only the later text has.
    case added(String)
  }

  /// The paragraphs of both texts in order, each in its pieces.
  public let paragraphs: [[Piece]]

  /// Whether the texts say the same.
  public var isEmpty: Bool {
    paragraphs.allSatisfy { $0.allSatisfy { if case .same = $0 { true } else { false } } }
  }

  /// Compares two texts whose paragraphs are divided by blank lines.
  public init(from earlier: String, to later: String) {
    let (old, new) = (Self.parts(earlier), Self.parts(later))
    var paragraphs: [[Piece]] = []
    for step in Self.steps(old, new) {
      switch step {
      case .same(let text): paragraphs.append([.same(text)])
      case .changed(let removed, let added): paragraphs += Self.matched(removed, added)
      }
    }
    self.paragraphs = paragraphs
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: "\n\n").map {
      $0.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }

  private enum Step {
    case same(String)
    case changed(removed: [String], added: [String])
  }

  /// The elements of both lists in order, what changed in one place gathered.
  private static func steps(_ old: [String], _ new: [String]) -> [Step] {
    let difference = new.difference(from: old)
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var steps: [Step] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      var (gone, come): ([String], [String]) = ([], [])
      while removed.contains(from) {
        gone.append(old[from])
        from += 1
      }
      while added.contains(to) {
        come.append(new[to])
        to += 1
      }
      if !gone.isEmpty || !come.isEmpty { steps.append(.changed(removed: gone, added: come)) }
      if from < old.count, to < new.count {
        steps.append(.same(new[to]))
        from += 1
        to += 1
      }
    }
    return steps
  }

  /// Paragraphs that took each other's place, compared by their words where they have some in common.
  private static func matched(_ removed: [String], _ added: [String]) -> [[Piece]] {
    var paragraphs: [[Piece]] = []
    for index in 0..<max(removed.count, added.count) {
      let old = removed.indices.contains(index) ? removed[index] : nil
      let new = added.indices.contains(index) ? added[index] : nil
      if let old, let new, let pieces = words(old, new) {
        paragraphs.append(pieces)
      } else {
        if let old { paragraphs.append([.removed(old)]) }
        if let new { paragraphs.append([.added(new)]) }
      }
    }
    return paragraphs
  }

  /// Words at most of two paragraphs that are compared word by word.
  private static let mostWords = 4000

  private static func words(_ old: String, _ new: String) -> [Piece]? {
    let (before, after) = (old.split(separator: " "), new.split(separator: " "))
    guard before.count + after.count <= mostWords else { return nil }
    var pieces: [Piece] = []
    var same: [String] = []
    var kept = 0
    func flush() {
      if !same.isEmpty { pieces.append(.same(same.joined(separator: " "))) }
      same = []
    }
    for step in steps(before.map(String.init), after.map(String.init)) {
      switch step {
      case .same(let word):
        same.append(word)
        kept += 1
      case .changed(let removed, let added):
        flush()
        if !removed.isEmpty { pieces.append(.removed(removed.joined(separator: " "))) }
        if !added.isEmpty { pieces.append(.added(added.joined(separator: " "))) }
      }
    }
    flush()
    return kept * 3 >= min(before.count, after.count) ? pieces : nil
  }
}
