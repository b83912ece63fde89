public import ArticleLibrary
public import Screen

/// A picture of an article, to be painted in so many cells.
public struct PictureRequest: Hashable, Sendable {
  /// The article that it was saved with.
  public var article: ArticleID
  /// Its address there.
  public var address: String
  /// The cells that it fills.
  public var size: Size
  /// What it is to be made of.
  public var form: Form

  /// What a picture is made of.
  public enum Form: Hashable, Sendable {
    /// Signs.
    case signs
    /// Pixels, so many in a cell.
    case pixels(cell: PixelSize)
    /// Pixels in sequences of their own for each row of cells, so many in a cell.
    case sixels(cell: PixelSize)
  }

  /// The picture at `address`.
  public init(article: ArticleID, address: String, size: Size, form: Form = .signs) {
    self.article = article
    self.address = address
    self.size = size
    self.form = form
  }
}

/// The pictures that have been painted lately.
struct PictureShelf: Sendable {
  /// How far a picture is.
  enum State: Equatable, Sendable {
    /// It is being painted.
    case asked
    /// It is here.
    case painted(Painting)
    /// It cannot be shown.
    case failed
  }

  /// What pictures are made of.
  let form: PictureRequest.Form

  private var states: [PictureRequest: State] = [:]
  private var lastNumber: Int
  /// From the one that was asked for first.
  private var order: [PictureRequest] = []
  private var cells = 0

  /// So many cells are kept.
  private static let mostCells = 150_000

  /// An empty shelf; its pictures made of pixels have numbers behind `number`.
  init(form: PictureRequest.Form = .signs, numbersBehind number: Int = 1000) {
    self.form = form
    lastNumber = number
  }

  /// How far a picture is, nil for one that nobody asked for.
  func state(of picture: PictureRequest) -> State? { states[picture] }

  /// Remembers that a picture was asked for.
  mutating func ask(_ picture: PictureRequest) {
    states[picture] = .asked
    order.append(picture)
  }

  /// Takes a picture in, nil when it cannot be shown, and lets the oldest go.
  mutating func take(_ painting: Painting?, for picture: PictureRequest) {
    guard states[picture] == .asked else { return }
    states[picture] = painting.map { .painted(numbered($0)) } ?? .failed
    cells += picture.size.columns * picture.size.rows
    while cells > Self.mostCells, let oldest = order.first(where: { states[$0] != .asked }),
      oldest != picture
    {
      order.removeAll { $0 == oldest }
      states[oldest] = nil
      cells -= oldest.size.columns * oldest.size.rows
    }
  }

  private mutating func numbered(_ painting: Painting) -> Painting {
    guard case .pixels(var picture) = painting else { return painting }
    lastNumber += 1
    picture.number = lastNumber
    return .pixels(picture)
  }

  /// Forgets what could not be shown and what is asked for: the library has changed.
  mutating func forgetUnpainted() {
    order.removeAll { picture in
      if case .painted = states[picture] { return false }
      if states[picture] == .failed { cells -= picture.size.columns * picture.size.rows }
      states[picture] = nil
      return true
    }
  }
}
