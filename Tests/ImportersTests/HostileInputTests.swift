import ArticleLibrary
import Foundation
import Importers
import Testing

/// What no file may do to the importers: every one ends with articles or with a reason.
@Suite struct HostileInputTests {
  private func results(
    _ bytes: [UInt8], name: String
  ) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    ImporterChoice.articles(in: SourceFile(name: name, bytes: bytes)) { results.append($0) }
    return results
  }

  private static let samples: [(name: String, text: String)] = [
    ("a.txt", PastedPage.text),
    ("a.md", "---\ntitle: \"Cầu\"\ntags: [a, b]\n---\n\n# Cầu\n\n**Một câu.**\n\n- một\n- hai\n"),
    ("b.md", "+++\ntitle = \"Cầu\"\ntags = ['a']\n+++\nmột\n"),
    ("a.jsonl", #"{"title":"C\u0111","body":["a","b"],"tags":[1,{"x":[]}]}"# + "\n"),
  ]

  @Test func `a file cut at any place ends well`() {
    for (name, text) in Self.samples {
      let bytes = Array(text.utf8)
      for length in stride(from: 0, to: bytes.count, by: bytes.count > 500 ? 97 : 1) {
        #expect(!results(Array(bytes[..<length]), name: name).isEmpty)
      }
    }
  }

  @Test func `a file with noise at any place ends well`() {
    for (name, text) in Self.samples {
      let bytes = Array(text.utf8)
      for noise in [[0x00], [0xFF], [0xC3], [0xE2, 0x80], [0x1B, 0x5B], [0x0D]] as [[UInt8]] {
        for place in stride(from: 0, through: bytes.count, by: 61) {
          var noisy = bytes
          noisy.insert(contentsOf: noise, at: place)
          #expect(!results(noisy, name: name).isEmpty)
        }
      }
    }
  }

  /// What the fuzzer begins with: a file or more of every form.
  private static let seeds: [URL] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fuzz/Seeds")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
      .sorted { $0.path < $1.path }
  }()

  @Test(arguments: seeds) func `a file of any form cut at every 97th byte ends well`(
    _ seed: URL
  ) throws {
    let bytes = [UInt8](try Data(contentsOf: seed))
    for length in stride(from: 0, through: bytes.count, by: 97) {
      #expect(!results(Array(bytes[..<length]), name: seed.lastPathComponent).isEmpty)
    }
  }

  @Test(arguments: LegacyEncoder.encodings)
  func `a text in an old encoding cut at every 97th byte ends well`(_ encoding: String) throws {
    let text = PastedPage.text.filter { LegacyEncoder.bytes(of: String($0), in: encoding) != nil }
    let bytes = try #require(LegacyEncoder.bytes(of: text, in: encoding))
    for length in stride(from: 0, through: bytes.count, by: 97) {
      #expect(!results(Array(bytes[..<length]), name: "a.txt").isEmpty)
      let page = Array("<body><p>".utf8) + bytes[..<length]
      #expect(!results(page, name: "a.html").isEmpty)
    }
  }

  @Test func `broken letters are replaced and warned of`() throws {
    var bytes = Array(PastedPage.text.utf8)
    bytes.insert(0xFF, at: bytes.count / 2)
    let article = try #require(try results(bytes, name: "a.txt").first?.get())
    #expect(article.warnings.map(\.field) == ["text"])
    #expect(article.content.title == "Thông xe cầu Bến Lường nối hai xã vùng cao")
  }

  @Test func `text in UTF-16 is read in both orders of bytes`() throws {
    let plain = try #require(try results(Array(PastedPage.text.utf8), name: "a.txt").first?.get())
    let units = Array(PastedPage.text.utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    for unit in units { little += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in units { big += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try results(little, name: "a.txt").first?.get() == plain)
    #expect(try results(big, name: "a.txt").first?.get() == plain)
    _ = results(Array(little.dropLast()), name: "a.txt")
  }

  @Test func `a line of megabytes is read by every importer`() throws {
    let long = String(repeating: "đường [x](y) *z* `", count: 120_000)
    for name in ["a.txt", "a.md"] {
      let article = try #require(try results(Array(long.utf8), name: name).first?.get())
      #expect(article.content.markdown.utf8.count >= long.utf8.count / 2)
    }
    let line = "{\"title\":\"T\",\"body\":\"\(long)\"}"
    let article = try #require(try results(Array(line.utf8), name: "a.jsonl").first?.get())
    #expect(article.content.markdown.utf8.count >= long.utf8.count)
  }

  @Test func `many short lines are read`() throws {
    let lines = String(repeating: "một\n", count: 100_000)
    let article = try #require(try results(Array(lines.utf8), name: "a.txt").first?.get())
    #expect(article.content.markdown.utf8.count > 500_000)
  }

  @Test func `what is no text gives a reason and no article`() {
    for bytes in [
      [], [0x20, 0x0A], [0x00], [0x61, 0x00, 0x62], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
    ]
      as [[UInt8]]
    {
      let results = results(bytes, name: "a.txt")
      #expect(results.count == 1)
      #expect(throws: ImportFailure.self) { try results.first?.get() }
    }
  }

  @Test(arguments: ["a.txt", "a.md", "a.html"])
  func `a file too large for one article is refused with its size`(_ name: String) {
    let size = ImporterChoice.largestArticle + 1
    let results = results([UInt8](repeating: 0x61, count: size), name: name)
    #expect(results == [.failure(.tooLarge(size))])
  }

  @Test func `a line too large for one article is refused and the next is read`() throws {
    let start = Array(#"{"title":"T","body":""#.utf8)
    let long = [UInt8](repeating: 0x61, count: ImporterChoice.largestArticle)
    let next = Array("\"}\n{\"title\":\"U\",\"body\":\"x\"}\n".utf8)
    let results = results(start + long + next, name: "a.jsonl")
    #expect(results.count == 2)
    #expect(results.first == .failure(.tooLarge(start.count + long.count + 2)))
    #expect(try results.last?.get().content.title == "U")
  }
}
