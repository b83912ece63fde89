import Sentences
import Testing

/// Which language is spoken, and what it says.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("vi_VN.UTF-8", Language.vietnamese), ("vi", .vietnamese), ("VI", .vietnamese),
    ("vi-VN", .vietnamese), ("en_US", .english), ("C.UTF-8", .english), ("POSIX", .english),
  ])
  func `a locale names its language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: ["fr_FR", "", "vie", "xx"])
  func `a language that is not spoken is none`(locale: String) {
    #expect(Language(locale: locale) == nil)
  }

  @Test func `English counts one and many`() {
    #expect(Language.english.text(.bookmarksSet(count: 1)) == "1 bookmark set.")
    #expect(Language.english.text(.bookmarksSet(count: 2)) == "2 bookmarks set.")
  }

  @Test func `days are written as each language does`() {
    let day = Sentence.longDate(weekday: 1, day: 2, month: 6, year: 2020)
    #expect(Language.english.text(day) == "Tuesday, 2 June 2020")
    #expect(Language.vietnamese.text(day) == "Thứ ba, 02/06/2020")
    let moment = Sentence.longMoment(
      weekday: 6, day: 7, month: 6, year: 2020, hour: 5, minute: 1)
    #expect(Language.english.text(moment) == "Sunday, 7 June 2020, 05:01")
    #expect(Language.vietnamese.text(moment) == "Chủ nhật, 07/06/2020 05:01")
  }

  /// Errors that name a place, as a person meets them.
  static let errors: [Sentence] = [
    .libraryCannotOpen(path: "/a/b", reason: "r"), .libraryNotOne(path: "/a/b"),
    .libraryReadOnly(path: "/a/b"), .libraryTooNew(path: "/a/b"),
    .libraryDamaged(path: "/a/b", reason: "r"), .libraryFull(path: "/a/b"),
    .libraryMissing(path: "/a/b"), .themeMissing(name: "/a/b", known: ["dark"]),
    .linkNotAllowed(address: "/a/b"), .noBrowser(address: "/a/b"),
    .settingsUnknownRole(place: "/a/b", name: "n", suggestion: "m"),
  ]

  @Test(arguments: errors, Language.allCases)
  func `an error says where, what is wrong and what to do`(error: Sentence, language: Language) {
    let text = language.text(error)
    #expect(text.hasPrefix("/a/b: "))
    #expect(text.last == "." || text.last == "?")
  }

  @Test(arguments: errors) func `the two languages say it in words of their own`(error: Sentence) {
    #expect(Language.english.text(error) != Language.vietnamese.text(error))
  }
}
