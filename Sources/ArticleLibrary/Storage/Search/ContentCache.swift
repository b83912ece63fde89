internal import FoundationEssentials
internal import Synchronization

/// The content of articles that searches looked into lately, unpacked.
///
/// From one letter to the next the same articles are found again and again, and unpacking them costs
/// as much as looking for words in them.
final class ContentCache: Sendable {
  private struct Entry {
    var packed: Data
    var content: ReadContent
    var use: Int
  }

  private struct State {
    var entries: [ArticleID: Entry] = [:]
    var uses = 0
  }

  private let state = Mutex(State())
  /// Articles that are kept at most, and bytes that the packed form of one may have.
  private static let (most, largest) = (64, 16_384)

  /// The content of an article; nil when it is damaged.
  func content(of article: FoundArticle, by zstd: Zstd) -> ReadContent? {
    let id = article.summary.id
    let kept = state.withLock { state -> ReadContent? in
      guard let entry = state.entries[id], entry.packed == article.packed else { return nil }
      state.uses += 1
      state.entries[id]?.use = state.uses
      return entry.content
    }
    if let kept { return kept }
    let content = article.packed.withUnsafeBytes {
      StoredContent(packed: $0.bindMemory(to: UInt8.self), by: zstd)?.content
    }
    guard let content else { return nil }
    let read = ReadContent(content)
    if article.packed.count <= Self.largest { keep(read, of: article) }
    return read
  }

  private func keep(_ content: ReadContent, of article: FoundArticle) {
    state.withLock { state in
      state.uses += 1
      let entry = Entry(packed: article.packed, content: content, use: state.uses)
      state.entries[article.summary.id] = entry
      guard state.entries.count > Self.most else { return }
      let oldest = state.entries.min { $0.value.use < $1.value.use }
      if let oldest { state.entries[oldest.key] = nil }
    }
  }
}

/// The content of an article and its text, cut at its blank lines.
struct ReadContent: Sendable {
  /// The content without what the table `article` holds.
  let content: ArticleContent
  /// The lead and the paragraphs of the body, without markup.
  let paragraphs: [String]

  init(_ content: ArticleContent) {
    self.content = content
    paragraphs =
      (content.lead.map { [$0] } ?? []) + BodyText.paragraphs(BodyText.plain(content.markdown))
  }
}
