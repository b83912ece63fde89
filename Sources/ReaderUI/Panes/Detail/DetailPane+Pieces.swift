import ArticleLibrary

// Long texts, which come in pieces.
extension DetailPane {
  /// Begins with the parts of another article, and what of a long one is still to be read.
  mutating func begin(_ article: ArticleUnits, rest: MarkdownPieces?) {
    self.rest = rest
    pieceRequest = nil
    heightsRequest = nil
    endUnits = rest == nil ? [] : article.end
    units = withPictures(article.units) + (rest == nil ? article.end : [])
    notedUnits = []
    addMentions()
    layout = nil
    words = units.reduce(0) { $0 + $1.wordCount }
  }

  /// Takes the next piece of a long text in.
  mutating func take(_ piece: ArticlePiece) {
    guard rest != nil else { return }
    rest = piece.rest
    add(withPictures(piece.units))
    if rest == nil {
      add(endUnits)
      if let id = loaded?.article.id, !highlights.isEmpty { take(highlights, of: id) }
    }
    if selection != nil { readSource() }
    findTop()
  }

  private mutating func add(_ more: [TextUnit]) {
    highlight?.extend(with: more, behind: units.count)
    units += more
    words += more.reduce(0) { $0 + $1.wordCount }
    layout?.append(more)
  }

  /// Takes the heights of some units in.
  mutating func take(_ heights: TextHeights) {
    layout?.take(heights)
    findTop()
  }

  /// The lines in view and on the next page.
  mutating func linesNear() -> [TextLine] {
    layout?.settle(lines: top..<(top + 2 * rows))
    return layout?.lines(in: top..<(top + 2 * rows)) ?? []
  }

  /// Makes the line of a place exact, and gives it; nil before there are lines.
  mutating func line(of place: ReadingPlace) -> Int? {
    layout?.settle(at: place)
    return layout?.line(of: place)
  }

  /// How many words are read in a minute.
  static let wordsInMinute = 240
  /// Minutes that the article takes to read; 0 for less than one.
  var minutes: Int { words / Self.wordsInMinute }
}
