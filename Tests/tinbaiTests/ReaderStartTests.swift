import ArgumentParser
import Testing

@testable import tinbai

/// The forms of the command line that go past the parser mean what it would make of them.
@Suite struct ReaderStartTests {
  @Test(arguments: [
    [], ["--library", "a.sqlite"], ["--sample"], ["--theme", "light", "--sample"],
    ["--library", "a b", "--lang", "vi", "--theme", "son-mai"],
    ["--library", "a", "--library", "b"],
  ])
  func `the plain forms mean what the parser makes of them`(words: [String]) throws {
    let parsed = try OpenCommand.parse(words)
    for arguments in [words, ["open"] + words] {
      let plain = try #require(ReaderStart(plain: arguments))
      #expect(plain.place.asked == parsed.options.library)
      #expect(plain.isSample == parsed.isSample)
      #expect(plain.theme == parsed.theme)
    }
  }

  @Test(arguments: [
    ["list"], ["--library"], ["--library", "--sample"], ["--library=a"], ["--lang", "tlh"],
    ["--help"], ["--version"], ["open", "open"], ["a.html"], ["--", "--sample"], ["-h"],
  ])
  func `all other words are left to the parser`(words: [String]) {
    #expect(ReaderStart(plain: words) == nil)
  }
}
