import ArticleLibrary
import Pictures
import ReaderUI
import Screen

extension LoadedArticle {
  /// An article and its body taken apart.
  init(
    article: Article, highlights: [ArticleLibrary.Highlight] = [],
    pictures: [String: PixelSize] = [:], progress: ReadingProgress? = nil
  ) {
    var pieces = MarkdownPieces(article.content.markdown)
    let text = pieces.read(Self.firstBytes)
    self.init(
      article, text: text, rest: pieces.isAtEnd ? nil : pieces, highlights: highlights,
      pictures: pictures, progress: progress)
  }

  /// How much of a long article comes first: some screens full.
  private static let firstBytes = 24_000
}

extension Library {
  /// An article as the reader takes it in; nil when it is gone.
  func loadedArticle(_ id: ArticleID) throws -> LoadedArticle? {
    guard let article = try article(id) else { return nil }
    return LoadedArticle(
      article: article, highlights: try highlights(of: id),
      pictures: try pictureHeads(of: id) { PictureFile($0).size }, progress: try progress(of: id))
  }

  /// A picture as it is asked for; nil when the library does not have it or it cannot be read.
  func painted(_ picture: PictureRequest, by painter: PicturePainter) throws -> Painting? {
    let stored = try self.picture(at: picture.address, of: picture.article)
    guard let stored else { return nil }
    let file = PictureFile(stored.bytes)
    switch picture.form {
    case .signs: return painter.mosaic(of: file, size: picture.size).map { .mosaic($0) }
    case .sixels(let cell):
      return painter.sixels(of: file, size: picture.size, cell: cell).map { .pixels($0) }
    case .pixels(let cell):
      let wanted = PixelSize(
        width: picture.size.columns * cell.width, height: picture.size.rows * cell.height)
      return painter.pixels(of: file, wanted: wanted).map { .pixels($0) }
    }
  }
}
