import ArticleLibrary
import Screen
import Vietnamese

/// A paragraph and how its parts are set, whatever the width.
struct StyledText: Hashable, Sendable {
  /// The words; a line break is a hard one.
  var text: String
  /// Parts that are set in their own way, in order and not overlapping.
  var spans: [Span]

  /// A part of a paragraph.
  struct Span: Hashable, Sendable {
    /// Unicode scalars of the text.
    var range: Range<Int>
    /// What it is, nil for what the whole paragraph is.
    var role: Role?
    /// Its emphasis.
    var attributes: Attributes
    /// Whether no line may end inside.
    var isUnbreakable = false
    /// The address that it leads to, nil for none.
    var link: String?
  }

  /// Words without parts of their own.
  init(_ text: String) {
    self.text = text
    spans = []
  }

  /// The words of `runs`, with their emphasis, their links and the document numbers in them.
  init(_ runs: [RichText.Run]) {
    self.init("")
    for run in runs { append(run) }
    markDocumentNumbers()
  }

  /// How many Unicode scalars it has.
  var length: Int { text.unicodeScalars.count }

  /// Adds the words of another text at the end, and `attributes` to all of them.
  mutating func append(_ other: StyledText, attributes: Attributes = []) {
    let start = length
    text += other.text
    var position = 0
    for span in other.spans {
      emphasize((start + position)..<(start + span.range.lowerBound), attributes)
      var shifted = span
      shifted.range = (start + span.range.lowerBound)..<(start + span.range.upperBound)
      shifted.attributes.formUnion(attributes)
      spans.append(shifted)
      position = span.range.upperBound
    }
    emphasize((start + position)..<length, attributes)
  }

  /// Sets a part in bold type, whatever else its spans say.
  mutating func embolden(_ range: Range<Int>) {
    cut(at: range)
    var covered = range.lowerBound
    for index in spans.indices where range.contains(spans[index].range.lowerBound) {
      spans[index].attributes.insert(.bold)
    }
    for span in spans where range.contains(span.range.lowerBound) {
      emphasize(covered..<span.range.lowerBound, .bold)
      covered = span.range.upperBound
    }
    emphasize(covered..<range.upperBound, .bold)
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func emphasize(_ range: Range<Int>, _ attributes: Attributes) {
    guard !attributes.isEmpty, !range.isEmpty else { return }
    spans.append(Span(range: range, role: nil, attributes: attributes))
  }

  private mutating func append(_ run: RichText.Run) {
    let start = length
    text += run.text
    let role: Role? =
      run.emphasis.contains(.code) ? .code : run.link == nil ? nil : .link
    let attributes = Attributes(run.emphasis)
    guard role != nil || run.link != nil || !attributes.isEmpty else { return }
    spans.append(
      Span(range: start..<length, role: role, attributes: attributes, link: run.link))
  }
}

extension Attributes {
  /// How a terminal shows what Markdown emphasizes.
  init(_ emphasis: RichText.Emphasis) {
    self = []
    if emphasis.contains(.strong) { insert(.bold) }
    if emphasis.contains(.emphasis) { insert(.italic) }
    if emphasis.contains(.strike) { insert(.strike) }
  }
}

extension StyledText {
  /// Sets the numbers of official documents apart, where no other role stands.
  mutating func markDocumentNumbers() {
    for range in DocumentNumbers.ranges(in: text)
    where !spans.contains(where: { $0.role != nil && $0.range.overlaps(range) }) {
      cut(at: range)
      var covered = range.lowerBound
      for index in spans.indices where range.contains(spans[index].range.lowerBound) {
        spans[index].role = .documentNumber
        spans[index].isUnbreakable = range.count <= 20
      }
      for span in spans where range.contains(span.range.lowerBound) {
        addNumber(covered..<span.range.lowerBound)
        covered = span.range.upperBound
      }
      addNumber(covered..<range.upperBound)
      spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  private mutating func addNumber(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    spans.append(
      Span(range: range, role: .documentNumber, attributes: [], isUnbreakable: range.count <= 20))
  }

  /// Splits the spans that reach over an end of `range`.
  private mutating func cut(at range: Range<Int>) {
    for edge in [range.lowerBound, range.upperBound] {
      let index = spans.firstIndex { $0.range.lowerBound < edge && edge < $0.range.upperBound }
      if let index {
        var second = spans[index]
        second.range = edge..<second.range.upperBound
        spans[index].range = spans[index].range.lowerBound..<edge
        spans.insert(second, at: index + 1)
      }
    }
  }
}
