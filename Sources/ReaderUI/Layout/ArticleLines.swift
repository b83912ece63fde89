import ArticleLibrary
import Screen
public import Sentences
public import Vietnamese

/// An article as lines of text, laid out as the reader shows it.
public struct ArticleLines: Sendable {
  private let layout: TextLayout

  /// The lines of `article` at `width` columns.
  public init(_ article: LoadedArticle, width: Int, language: Language, today: Day) {
    let parts = ArticleUnits(article, language: language, today: today)
    var units = parts.units
    var rest = article.rest
    while let pieces = rest {
      let piece = ArticlePiece(pieces, bytes: 200_000, language: language)
      units += piece.units
      rest = piece.rest
    }
    layout = TextLayout(units + parts.end, width: width)
  }

  /// Calls `body` with some hundred lines at a time, so that a long article needs little memory.
  public func forEachChunk(_ body: (String) -> Void) {
    var lines: [TextLine] = []
    for unit in layout.units.indices {
      lines += layout.lines(ofUnit: unit)
      if unit == 0 { lines.removeFirst(layout.units[0].gap) }
      if lines.count >= 400 || unit == layout.units.count - 1 {
        body(text(of: lines))
        lines = []
      }
    }
  }

  private func text(of lines: [TextLine]) -> String {
    var canvas = Canvas(size: Size(columns: layout.width, rows: lines.count))
    for (row, line) in lines.enumerated() {
      LineDrawing(line: line, unit: layout.units[line.unit]).draw(on: &canvas, row: row)
    }
    return canvas.text
  }
}
