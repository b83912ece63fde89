import ArticleLibrary
import Sentences

extension App {
  /// Looks for other versions of the story that the current article tells.
  mutating func findNextVersion() {
    guard let article = current else { return }
    ask(.versions(article.id)) { .findVersions(of: article.id, $0) }
  }

  /// Opens the version that follows the article's own, the first after the last.
  mutating func takeVersions(_ answer: Answer, of id: ArticleID) {
    switch answer.outcome {
    case .documents(let versions):
      guard current?.id == id else { return }
      let index = versions.firstIndex { $0.id == id } ?? versions.count - 1
      guard versions.count > 1 else { return say(.keeping(.onlyVersion)) }
      let next = (index + 1) % versions.count
      if focus != .detail { open() }
      openFromHere(versions[next])
      say(.keeping(.version(next + 1, of: versions.count)))
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }
}
