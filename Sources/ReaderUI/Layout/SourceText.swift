import ArticleLibrary

/// The words of an article as one text, without anything that a screen adds: what is copied comes
/// from it, and highlights are anchored in it.
///
/// Units follow each other on lines of their own, with an empty line between where the article has
/// one. The cells of a table stand on lines of their own, too.
struct SourceText: Sendable {
  /// The text.
  let text: String
  private let scalars: [Unicode.Scalar]
  /// Where each unit begins, in Unicode scalars of the text.
  private let starts: [Int]
  private let lengths: [Int]

  /// The text of `units`.
  init(_ units: [TextUnit]) {
    var scalars: [Unicode.Scalar] = []
    var starts: [Int] = []
    var lengths: [Int] = []
    for unit in units {
      let words = Array(unit.content.text.unicodeScalars)
      if !words.isEmpty, !scalars.isEmpty {
        scalars.append("\n")
        if unit.gap > 0 { scalars.append("\n") }
      }
      starts.append(scalars.count)
      lengths.append(words.count)
      scalars += words
    }
    self.scalars = scalars
    self.starts = starts
    self.lengths = lengths
    text = String(String.UnicodeScalarView(scalars))
  }

  /// How many units it is made of.
  var unitCount: Int { starts.count }

  /// How many Unicode scalars it has.
  var length: Int { scalars.count }

  /// Where a place of the article is in the text.
  func offset(of place: ReadingPlace) -> Int {
    guard starts.indices.contains(place.block) else { return place.block < 0 ? 0 : length }
    return starts[place.block] + min(max(0, place.offset), lengths[place.block])
  }

  /// The place of the article at an offset of the text.
  func place(at offset: Int) -> ReadingPlace {
    let unit = starts.lastIndex { $0 <= offset } ?? 0
    guard starts.indices.contains(unit) else { return .top }
    return ReadingPlace(block: unit, offset: min(max(0, offset - starts[unit]), lengths[unit]))
  }

  /// The words of a part, without blank ends.
  func words(_ range: Range<Int>) -> String {
    var part = scalars[range.clamped(to: 0..<length)]
    while part.first?.properties.isWhitespace == true { part.removeFirst() }
    while part.last?.properties.isWhitespace == true { part.removeLast() }
    return String(String.UnicodeScalarView(part))
  }

  /// The parts of units that a part of the text covers.
  func parts(of range: Range<Int>) -> [(unit: Int, range: Range<Int>)] {
    guard !range.isEmpty else { return [] }
    var parts: [(unit: Int, range: Range<Int>)] = []
    var unit = max(0, starts.lastIndex { $0 <= range.lowerBound } ?? 0)
    while unit < starts.count, starts[unit] < range.upperBound {
      let inside = range.clamped(to: starts[unit]..<(starts[unit] + lengths[unit]))
      if !inside.isEmpty {
        parts.append(
          (unit, (inside.lowerBound - starts[unit])..<(inside.upperBound - starts[unit])))
      }
      unit += 1
    }
    return parts
  }
}

extension SourceText {
  /// How much a step of a selection takes.
  enum Grain: CaseIterable, Equatable, Sendable {
    /// A letter with its marks.
    case character
    /// A word.
    case word
    /// A sentence.
    case sentence
    /// A unit of the article: a paragraph, a heading, a list entry.
    case paragraph
  }

  /// The part of this grain that holds the scalar at `offset`.
  func part(_ grain: Grain, at offset: Int) -> Range<Int> {
    guard length > 0 else { return 0..<0 }
    let offset = min(max(0, offset), length - 1)
    let place = place(at: offset)
    let start = starts[place.block]
    let unit = start..<(start + lengths[place.block])
    guard unit.contains(offset) else { return offset..<(offset + 1) }
    switch grain {
    case .character: return cluster(at: offset, in: unit)
    case .word: return word(at: offset, in: unit)
    case .sentence: return sentence(at: offset, in: unit)
    case .paragraph: return unit
    }
  }

  /// A base with the marks that follow it.
  private func cluster(at offset: Int, in unit: Range<Int>) -> Range<Int> {
    // Clusters are short; the text around is enough to find the edges.
    let near = max(unit.lowerBound, offset - 40)..<min(unit.upperBound, offset + 40)
    var start = near.lowerBound
    for character in String(String.UnicodeScalarView(scalars[near])) {
      let end = start + character.unicodeScalars.count
      if offset < end { return start..<end }
      start = end
    }
    return offset..<(offset + 1)
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private func word(at offset: Int, in unit: Range<Int>) -> Range<Int> {
    guard isWord(scalars[offset]) else { return cluster(at: offset, in: unit) }
    var (start, end) = (offset, offset + 1)
    while start > unit.lowerBound, isWord(scalars[start - 1]) { start -= 1 }
    while end < unit.upperBound, isWord(scalars[end]) { end += 1 }
    return start..<end
  }

  private func sentence(at offset: Int, in unit: Range<Int>) -> Range<Int> {
    var start = offset
    while start > unit.lowerBound, !endsSentence(start, in: unit) { start -= 1 }
    var end = offset + 1
    while end < unit.upperBound, !endsSentence(end, in: unit) { end += 1 }
    while start < end - 1, scalars[start].properties.isWhitespace { start += 1 }
    return start..<end
  }

  /// Whether a sentence ends before `place`: behind a stop and what closes it, before a blank.
  private func endsSentence(_ place: Int, in unit: Range<Int>) -> Bool {
    guard scalars[place].properties.isWhitespace else {
      return ["。", "！", "？"].contains(scalars[place - 1])
    }
    if scalars[place] == "\n" { return true }
    var last = place - 1
    while last > unit.lowerBound, ["”", "’", "\"", "'", ")", "]", "»"].contains(scalars[last]) {
      last -= 1
    }
    return [".", "!", "?", "…"].contains(scalars[last])
  }

  /// The next offset `step` parts of this grain further, or back.
  func offset(_ step: Int, _ grain: Grain, from offset: Int) -> Int {
    var offset = offset
    for _ in 0..<abs(step) {
      let part = part(grain, at: offset)
      var next = step > 0 ? part.upperBound : part.lowerBound - 1
      while scalars.indices.contains(next), scalars[next].properties.isWhitespace,
        grain != .character || scalars[next] == "\n"
      {
        next += step.signum()
      }
      guard scalars.indices.contains(next) else { return offset }
      offset = step > 0 ? next : self.part(grain, at: next).lowerBound
    }
    return offset
  }
}
