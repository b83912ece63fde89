import FoundationEssentials
import ReaderUI

/// Where the person was, as the library keeps it.
enum ReaderStateText {
  /// The state as JSON, nil when it cannot be written.
  static func text(of state: ReaderState) -> String? {
    (try? JSONEncoder().encode(state)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The state that `text` holds; the start when there is none, or when another version wrote it.
  static func state(from text: String?) -> ReaderState {
    text.flatMap { try? JSONDecoder().decode(ReaderState.self, from: Data($0.utf8)) }
      ?? ReaderState()
  }
}
