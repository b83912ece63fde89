import Glibc
import Importers
import Synchronization

/// The pictures among the files of an import: those that a page or a text shows are read with it, and
/// need no word of their own.
final class PicturesTaken: Sendable {
  private struct State {
    var taken: Set<String> = []
    var refused: [(path: String, failure: ImportFailure)] = []
  }

  private let state = Mutex(State())
  private static let forms: Set<String> = ["PNG", "JPEG", "GIF", "WebP"]
  /// How many wait for the end of the import, at most.
  private static let mostWaiting = 20_000

  /// Reads files beside a page, and remembers which.
  func reader(of siblings: SiblingFiles?) -> (@Sendable (String) -> [UInt8]?)? {
    guard let siblings else { return nil }
    return { relative in
      guard let bytes = siblings.bytes(relative) else { return nil }
      if let path = Self.resolved(siblings.path(of: relative)) {
        self.state.withLock { _ = $0.taken.insert(path) }
      }
      return bytes
    }
  }

  /// Whether a file that gives no article is a picture, about which the end of the import will tell.
  func keeps(_ path: String, _ error: any Error) -> Bool {
    guard let failure = error as? ImportFailure, case .unsupported(let form) = failure,
      Self.forms.contains(form)
    else { return false }
    return state.withLock { state in
      guard state.refused.count < Self.mostWaiting else { return false }
      state.refused.append((path, failure))
      return true
    }
  }

  /// The pictures that nothing shows.
  func rest() -> [(path: String, failure: ImportFailure)] {
    state.withLock { state in
      state.refused.filter { picture in
        !(Self.resolved(picture.path).map(state.taken.contains) ?? false)
      }
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
