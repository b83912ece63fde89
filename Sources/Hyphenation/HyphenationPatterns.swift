internal import CHyphen
internal import Foundation
internal import Synchronization

/// The patterns that say where words of a language may be divided, read when they are needed.
///
/// They are files such as `hyph_en_US.dic`, which Debian has in its packages hyphen-…; there are none
/// for Vietnamese, whose syllables are never divided.
public final class HyphenationPatterns: Sendable {
  private struct Pages: @unchecked Sendable {
    var dictionaries: [String: UnsafeMutablePointer<HyphenDict>?] = [:]
  }

  private let folder: String
  private let pages = Mutex(Pages())

  /// The patterns whose files are in `folder`.
  public init(folder: String = "/usr/share/hyphen") {
    self.folder = folder
  }

  deinit {
    pages.withLock { pages in
      for case let found? in pages.dictionaries.values { hnj_hyphen_free(found) }
    }
  }

  /// The letters before which `word` may be divided, counted from 0; none when its language, a
  /// BCP 47 tag, has no patterns here.
  public func divisions(of word: String, language: String) -> [Int] {
    pages.withLock { pages in
      let dictionary: UnsafeMutablePointer<HyphenDict>?
      if let known = pages.dictionaries[language] {
        dictionary = known
      } else {
        dictionary = file(for: language).flatMap { hnj_hyphen_load($0) }
        pages.dictionaries[language] = .some(dictionary)
      }
      guard let dictionary, dictionary.pointee.utf8 != 0 else { return [] }
      return Self.divisions(of: word, dictionary)
    }
  }

  private static func divisions(
    of word: String, _ dictionary: UnsafeMutablePointer<HyphenDict>
  ) -> [Int] {
    let lowered = word.lowercased()
    let letters = lowered.unicodeScalars.count
    guard letters == word.unicodeScalars.count, letters < 100 else { return [] }
    var marks = [CChar](repeating: 0, count: lowered.utf8.count + 5)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let failed = hnj_hyphen_hyphenate2(
      dictionary, lowered, Int32(lowered.utf8.count), &marks, nil, &replacements, &positions, &cuts)
    defer {
      if let replacements {
        for index in 0..<lowered.utf8.count { free(replacements[index]) }
        free(replacements)
      }
      free(positions)
      free(cuts)
    }
    guard failed == 0 else { return [] }
    return (0..<max(0, letters - 1)).compactMap { letter in
      // A division that would change letters is left out.
      marks[letter] & 1 == 1 && replacements?[letter] == nil ? letter + 1 : nil
    }
  }

  /// The file for a language: its own, or that of one of its countries.
  private func file(for language: String) -> String? {
    let parts = language.split { $0 == "-" || $0 == "_" }.map(String.init)
    guard let first = parts.first?.lowercased(), first != "vi", first.count <= 3,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    else { return nil }
    var names = ["hyph_\(first).dic"]
    if parts.count > 1, let country = parts.last {
      names.insert("hyph_\(first)_\(country.uppercased()).dic", at: 0)
    }
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found =
      names.first(where: all.contains) ?? all.sorted().first { $0.hasPrefix("hyph_\(first)_") }
    return found.map { "\(folder)/\($0)" }
  }
}
