import ArticleLibrary
import Screen
import Sentences

// Pictures: their room is known with the article, they themselves come when they are in view.
extension App {
  private static let farAway = 100_000

  /// So many pictures are painted at a time, the nearest first.
  private static let paintedAtOnce = 2

  /// The room of pictures in a pane of `rows`, nil when none are shown in the text.
  func pictureRoom(rows: Int) -> PictureRoom? {
    guard settings.images != .off else { return nil }
    return PictureRoom(cell: settings.cell, rows: max(3, rows * 2 / 3))
  }

  /// Asks for the pictures in view that are not here.
  mutating func askPictures() {
    picture?.arrange(Size(columns: size.columns, rows: layout.rows - 1), cell: settings.cell)
    let wanted = picture?.wanted ?? detail.picturesNear()
    guard !wanted.isEmpty else { return }
    let form = shelf.form
    var running = pending.values.count { if case .picture = $0 { true } else { false } }
    for var picture in wanted {
      picture.form = form
      guard shelf.state(of: picture) == nil else { continue }
      guard running < Self.paintedAtOnce else { return }
      running += 1
      shelf.ask(picture)
      let request = picture
      ask(.picture(request)) { .paint(request, $0) }
    }
  }

  /// Takes a picture in.
  mutating func takePicture(_ answer: Answer, _ request: PictureRequest) {
    if case .picture(let painting) = answer.outcome {
      shelf.take(painting, for: request)
    } else {
      shelf.take(nil, for: request)
    }
  }

  /// The terminal shows pixels: from now on pictures are made of them, unless the person wants signs.
  ///
  /// Files are better than sixels: they are sent once, and the terminal cuts them itself.
  mutating func paintPixels(inSixels: Bool) {
    let form: PictureRequest.Form =
      inSixels ? .sixels(cell: settings.cell) : .pixels(cell: settings.cell)
    let isBetter = shelf.form == .signs || (!inSixels && shelf.form != form)
    guard settings.images == .auto, isBetter else { return }
    shelf = PictureShelf(form: form)
  }

  /// Shows the first picture in view, or the next one below, as large as the screen.
  mutating func showPicture() {
    guard let article = detail.loaded?.article, detail.isCurrent,
      let (items, index) = detail.pictureItems
    else { return say(.reading(.noPicture)) }
    picture = PicturePane(items, of: article.id, index: index)
  }

  /// Does what a key does while a picture has the screen.
  mutating func pressAtPicture(_ key: Key) {
    switch settings.keymap.action(for: key, in: [.reading, .moving, .article, .app, .everywhere]) {
    case .back, .leave, .showPicture: picture = nil
    case .moveDown, .pageDown, .halfPageDown, .open, .nextMatch, .older: picture?.move(by: 1)
    case .moveUp, .pageUp, .halfPageUp, .previousMatch, .newer: picture?.move(by: -1)
    case .moveToTop: picture?.move(by: -Self.farAway)
    case .moveToBottom: picture?.move(by: Self.farAway)
    case .redraw: perform(.redraw)
    case .suspend: perform(.suspend)
    default: break
    }
  }
}

extension DetailPane {
  /// The units with what the library has for their pictures.
  func withPictures(_ units: [TextUnit]) -> [TextUnit] {
    guard let known = loaded?.pictures, !known.isEmpty else { return units }
    return units.map { unit in
      guard let address = unit.picture?.address, let pixels = known[address] else { return unit }
      var unit = unit
      unit.picture?.pixels = pixels
      return unit
    }
  }

  /// The pictures in view and on the next page.
  mutating func picturesNear() -> [PictureRequest] {
    guard let known, known.hasPictures, isShown, site == nil else { return [] }
    var found: [PictureRequest] = []
    for line in linesNear() {
      guard let area = line.area, found.last?.address != area.address else { continue }
      found.append(
        PictureRequest(article: known.summary.id, address: area.address, size: area.size))
    }
    return found
  }

  /// All pictures of the article, and the one nearest to the top of the pane; nil for none.
  var pictureItems: (items: [PicturePane.Item], index: Int)? {
    var items: [PicturePane.Item] = []
    var index: Int?
    for (number, unit) in units.enumerated() {
      guard let picture = unit.picture, let pixels = picture.pixels,
        pixels.width >= PictureRoom.least, pixels.height >= PictureRoom.least
      else { continue }
      if index == nil, number >= anchor.block { index = items.count }
      items.append(
        PicturePane.Item(address: picture.address, pixels: pixels, caption: unit.content.text))
    }
    return items.isEmpty ? nil : (items, index ?? items.count - 1)
  }
}
