import ArticleLibrary
import Vietnamese

/// The stretch of reading that is going on.
struct ReadingStretch: Equatable, Sendable {
  /// The article.
  var article: ArticleID
  /// Seconds so far.
  var seconds: Int64 = 0
  /// The last moment that counted.
  var last: Timestamp
}

extension App {
  /// A pause longer than this is none of reading, in seconds.
  static let longestPause: Int64 = 120

  /// Counts the time since the last event for the article that is open, and writes the stretch down
  /// when another one is.
  mutating func countReading() {
    let open = focus == .detail && detail.isOpened && detail.isCurrent ? detail.wantedID : nil
    if let before = stretch, before.article != open { logReading() }
    guard let open else { return }
    guard var stretch else {
      self.stretch = ReadingStretch(article: open, last: now)
      return
    }
    stretch.seconds += min(max(0, now.seconds - stretch.last.seconds), Self.longestPause)
    stretch.last = now
    self.stretch = stretch
    extent = Extent(percent: detail.progress, place: detail.anchor)
    if stretch.seconds >= 60 { logReading() }
  }

  /// How far the article of the stretch is read.
  struct Extent: Equatable, Sendable {
    /// In percent.
    var percent: Int
    /// The first words of the pane.
    var place: ReadingPlace
  }

  /// Writes the stretch of reading down, unless the article was only glanced at.
  mutating func logReading() {
    guard let stretch, let extent else {
      self.stretch = nil
      return
    }
    self.stretch = nil
    self.extent = nil
    guard stretch.seconds > 0 || extent.place > .top, !isSample else { return }
    let percent = (1...97).contains(extent.percent) ? extent.percent : nil
    change(stretch.article) { $0.progress = percent }
    detail.take(
      ReadingProgress(percent: extent.percent, place: extent.place.text), of: stretch.article)
    ask(
      .log(
        ReadingLog(
          article: stretch.article, day: now.day, seconds: Int(stretch.seconds),
          percent: extent.percent, place: extent.place.text)))
  }
}
