import Testing

@testable import Settings

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("selectd", "selected"), ("SELECTED", "selected"), ("tetx", "text"), ("hedaer", "header"),
    ("foregruond", "foreground"),
  ])
  func `a slip of the finger is understood`(typed: String, meant: String) {
    let names = ["text", "selected", "header", "foreground", "rule"]
    #expect(nearestName(to: typed, among: names) == meant)
  }

  @Test(arguments: ["", "xyz", "zz", "background-image"])
  func `something else is not guessed`(typed: String) {
    #expect(nearestName(to: typed, among: ["text", "selected", "header", "rule"]) == nil)
  }

  @Test func `the nearer of two names wins`() {
    #expect(nearestName(to: "olders", among: ["holders", "older", "newer"]) == "holders")
    #expect(nearestName(to: "oldr", among: ["folds", "older"]) == "older")
  }
}
