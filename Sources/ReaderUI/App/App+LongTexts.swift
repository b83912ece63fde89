import ArticleLibrary

// A long article comes piece by piece: the first one with the article, the others when asked for,
// and the heights of what is not in view last.
extension App {
  /// How much of a long article is read and counted in one go, in bytes.
  private static let pieceBytes = 200_000

  /// Asks for what is missing of a long article that is shown.
  mutating func readOn() {
    guard detail.isCurrent, let id = detail.wantedID else { return }
    if let ticket = detail.pieceRequest, pending[ticket] == nil { detail.pieceRequest = nil }
    if let ticket = detail.heightsRequest, pending[ticket] == nil { detail.heightsRequest = nil }
    let language = settings.language
    if let rest = detail.rest {
      guard detail.pieceRequest == nil else { return }
      detail.pieceRequest = ask(.piece(id)) {
        .readOn(rest, bytes: Self.pieceBytes, language, $0)
      }
    } else if detail.heightsRequest == nil,
      let work = detail.layout?.unsettled(bytes: Self.pieceBytes)
    {
      detail.heightsRequest = ask(.heights(id)) { .countLines(work, $0) }
    }
  }

  /// Makes the lines of the next page, while nobody waits for them.
  public mutating func prepare() {
    if focus == .detail, detail.isCurrent { detail.settleNext() }
  }

  /// Takes a piece or the heights of a long article in.
  mutating func takeText(_ answer: Answer) {
    switch answer.outcome {
    case .piece(let piece) where detail.pieceRequest == answer.ticket:
      detail.pieceRequest = nil
      detail.take(piece)
    case .heights(let heights) where detail.heightsRequest == answer.ticket:
      detail.heightsRequest = nil
      detail.take(heights)
    default: break
    }
  }
}
