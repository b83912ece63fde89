import ArticleLibrary
import Screen
import Sentences

/// One picture of an article, as large as the screen.
struct PicturePane: Sendable {
  /// A picture and what is said of it.
  struct Item: Equatable, Sendable {
    /// Its address.
    var address: String
    /// How many pixels it has.
    var pixels: PixelSize
    /// Its caption.
    var caption: String
  }

  /// The article that has the pictures.
  let article: ArticleID
  /// The pictures, in the order of the article.
  let items: [Item]
  /// Which of them is shown.
  private(set) var index: Int

  private var size = Size(columns: 1, rows: 1)
  private var cell = PixelSize(width: 8, height: 16)

  /// The picture `index` of an article.
  init(_ items: [Item], of article: ArticleID, index: Int) {
    self.items = items
    self.article = article
    self.index = index
  }

  /// Takes the size of the pane and of a cell.
  mutating func arrange(_ size: Size, cell: PixelSize) {
    self.size = size
    self.cell = cell
  }

  /// Shows the next picture, or one before, and stays at the ends.
  mutating func move(by step: Int) {
    index = min(max(0, index + step), items.count - 1)
  }

  /// The picture that is shown, and those beside it.
  var wanted: [PictureRequest] {
    [index, index + 1, index - 1].filter(items.indices.contains).map(request)
  }

  private func request(_ index: Int) -> PictureRequest {
    PictureRequest(article: article, address: items[index].address, size: room(of: items[index]))
  }

  private func caption(of item: Item) -> [TextWrapper.Line] {
    let lines = TextWrapper.lines(of: item.caption, width: max(4, size.columns - 4))
    return item.caption.isEmpty ? [] : Array(lines.prefix(max(1, size.rows / 4)))
  }

  private func room(of item: Item) -> Size {
    PictureRoom(cell: cell, rows: max(1, size.rows - caption(of: item).count))
      .fitted(item.pixels, columns: max(1, size.columns - 2))
  }

  /// The header of the pane.
  func drawHeader(on canvas: inout Canvas, language: Language) {
    let ink = Ink(.header, on: .header)
    canvas.fill(Rect(size: canvas.size), with: ink)
    let words = language.text(.reading(.pictureHeading(index + 1, of: items.count)))
    canvas.write(words, column: 1, row: 0, ink: ink, shortenedTo: canvas.size.columns - 2)
  }

  /// The picture in the middle, and its caption below.
  func draw(on canvas: inout Canvas, shelf: PictureShelf, language: Language) {
    let item = items[index]
    let lines = caption(of: item)
    let room = room(of: item)
    let column = max(0, (size.columns - room.columns) / 2)
    let top = max(0, (size.rows - lines.count - room.rows) / 2)
    for row in 0..<room.rows {
      let area = TextLine.AreaRow(address: item.address, row: row, column: column, size: room)
      PictureDrawing(article: article, shelf: shelf, language: language)
        .draw(area, on: &canvas, row: top + row)
    }
    for (row, line) in lines.enumerated() {
      canvas.write(
        String(line.text), column: 2, row: size.rows - lines.count + row, ink: Ink(.caption))
    }
  }
}

/// Draws rows of pictures, or what is said while there is none.
struct PictureDrawing {
  /// The article that has them.
  let article: ArticleID
  /// Those that are painted.
  let shelf: PictureShelf
  /// For what is said.
  let language: Language

  /// Draws one row of a picture's room.
  func draw(_ area: TextLine.AreaRow, on canvas: inout Canvas, row: Int) {
    let request = PictureRequest(
      article: article, address: area.address, size: area.size, form: shelf.form)
    switch shelf.state(of: request) {
    case .painted(.mosaic(let mosaic)):
      canvas.write(mosaic, line: area.row, column: area.column, row: row)
    case .painted(.pixels(let picture)) where area.row == 0 || row == 0:
      canvas.show(picture, size: area.size, column: area.column, row: row - area.row)
    case .painted(.pixels): break
    case .failed: say(.reading(.pictureFailed), area, on: &canvas, row: row)
    case .asked, nil: say(.loading, area, on: &canvas, row: row)
    }
  }

  private func say(
    _ sentence: Sentence, _ area: TextLine.AreaRow, on canvas: inout Canvas, row: Int
  ) {
    guard area.row == area.size.rows / 2 else { return }
    let words = Glyph.shortened(language.text(sentence), to: area.size.columns)
    let start = area.column + (area.size.columns - Glyph.width(of: words)) / 2
    canvas.write(words, column: start, row: row, ink: Ink(.secondary))
  }
}
