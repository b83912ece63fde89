import Foundation
import Hyphenation
import Testing

@Suite struct HyphenationPatternsTests {
  private func patterns(_ files: [String: String]) throws -> HyphenationPatterns {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tinbai-hyphens-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return HyphenationPatterns(folder: folder.path)
  }

  private let sample = "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\nri1v\nre1k\nä1s\n"

  @Test func `words are divided where the patterns say`() throws {
    let patterns = try patterns(["hyph_en_US.dic": sample])
    #expect(patterns.divisions(of: "riverbank", language: "en") == [2])
    #expect(patterns.divisions(of: "Riverbank", language: "en-GB") == [2])
    #expect(patterns.divisions(of: "bank", language: "en") == [])
  }

  @Test func `places are counted in letters, not in bytes`() throws {
    let patterns = try patterns(["hyph_de_DE.dic": sample])
    #expect(patterns.divisions(of: "bäßäsen", language: "de") == [4])
  }

  @Test(arguments: ["vi", "vi-VN", "fr", "", "../en", "en/../en"])
  func `a language without patterns divides nothing`(language: String) throws {
    let patterns = try patterns(["hyph_en_US.dic": sample, "hyph_vi_VN.dic": sample])
    #expect(patterns.divisions(of: "riverbank", language: language) == [])
  }

  @Test func `a broken file divides nothing`() throws {
    let patterns = try patterns(["hyph_en.dic": "", "hyph_fr.dic": "ISO8859-1\nri1v\n"])
    #expect(patterns.divisions(of: "riverbank", language: "en") == [])
    #expect(patterns.divisions(of: "riverbank", language: "fr") == [])
  }
}
