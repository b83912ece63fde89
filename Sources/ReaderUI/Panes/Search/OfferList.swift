import ArticleLibrary
import Screen
import Sentences

/// What is said and offered when a search found nothing.
struct OfferList: Sendable {
  /// What the library says.
  let advice: SearchAdvice
  /// Which offer is selected.
  private(set) var selection = 0

  /// The list for an advice.
  init(_ advice: SearchAdvice) {
    self.advice = advice
  }

  /// The selected offer.
  var selected: SearchAdvice.Offer? {
    advice.offers.indices.contains(selection) ? advice.offers[selection] : nil
  }

  /// Selects an offer `count` further, or back.
  mutating func move(by count: Int) {
    selection = min(max(0, selection + count), max(0, advice.offers.count - 1))
  }

  /// Selects the offer in this row below the head, and tells whether there is one.
  mutating func click(row: Int) -> Bool {
    let index = row - Self.headLines
    guard advice.offers.indices.contains(index) else { return false }
    selection = index
    return true
  }

  /// The reason, and a blank line.
  private static let headLines = 2

  /// What is wrong with the query, and below it what to try.
  func draw(on canvas: inout Canvas, language: Language, isFocused: Bool) {
    let size = canvas.size
    let reason: Sentence =
      advice.missing.isEmpty ? .wordsNeverTogether : .wordsMissing(advice.missing)
    if !advice.missing.isEmpty || !advice.offers.isEmpty {
      canvas.write(
        language.text(reason), column: 3, row: 0, ink: Ink(.text), shortenedTo: size.columns - 4)
    }
    for (index, offer) in advice.offers.enumerated() where index + Self.headLines < size.rows {
      let row = index + Self.headLines
      let ground: Role =
        index == selection ? (isFocused ? .selected : .selectedInactive) : .text
      if ground != .text {
        canvas.fill(
          Rect(column: 0, row: row, columns: size.columns - 1, rows: 1),
          with: Ink(.text, on: ground))
        canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
      }
      draw(offer, on: &canvas, row: row, language: language, ground: ground)
    }
  }

  private func draw(
    _ offer: SearchAdvice.Offer, on canvas: inout Canvas, row: Int, language: Language,
    ground: Role
  ) {
    var end = canvas.size.columns - 2
    if let total = offer.total {
      let count = language.text(.found(total, isCapped: offer.isTotalCapped))
      end -= Glyph.width(of: count)
      canvas.write(count, column: end, row: row, ink: Ink(.secondary, on: ground))
      end -= 2
    }
    TextLineInk(
      text: offer.query, highlights: highlights(of: offer), ink: Ink(.text, on: ground)
    ).draw(on: &canvas, column: 3, row: row, width: max(2, end - 3), rows: 1)
  }

  /// Where the new words stand in the offered query, in Unicode scalars.
  private func highlights(of offer: SearchAdvice.Offer) -> [Range<Int>] {
    let query = Array(offer.query.unicodeScalars)
    var found: [Range<Int>] = []
    var start = 0
    for word in offer.words {
      let letters = Array(word.unicodeScalars)
      let places = query.indices.dropFirst(start)
      let place = places.first { query[$0...].starts(with: letters) }
      guard let place, !letters.isEmpty else { continue }
      found.append(place..<place + letters.count)
      start = place + letters.count
    }
    return found
  }
}
