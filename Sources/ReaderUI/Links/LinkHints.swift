import Screen

/// Letters over the links in view, one of which a person types to follow it.
struct LinkHints: Equatable, Sendable {
  /// The links and their letters.
  let labels: [Label]
  /// The letters typed so far.
  private(set) var typed = ""

  /// A link with the letters that follow it.
  struct Label: Equatable, Sendable {
    /// What to type.
    var letters: String
    /// The link.
    var link: ArticleLink
  }

  private static let letters = Array("asdfghjkleruiwo")

  /// Hints for `links`, the first letters for the first ones.
  init(_ links: [ArticleLink]) {
    let names = Self.names(links.count)
    labels = zip(names, links).map { Label(letters: $0, link: $1) }
  }

  /// What a typed letter leads to.
  enum Step: Equatable {
    /// More letters are needed.
    case more
    /// This link.
    case link(ArticleLink)
    /// Nothing begins so.
    case none
  }

  /// Takes a letter.
  mutating func type(_ letter: Character) -> Step {
    let next = typed + letter.lowercased()
    if let label = labels.first(where: { $0.letters == next }) { return .link(label.link) }
    guard labels.contains(where: { $0.letters.hasPrefix(next) }) else { return .none }
    typed = next
    return .more
  }

  /// Letters for `count` links, none the beginning of another.
  static func names(_ count: Int) -> [String] {
    var names = letters.map { String($0) }
    while names.count < count {
      let longest = names.map(\.count).max() ?? 1
      guard longest < 4,
        let first = names.firstIndex(where: { $0.count < longest }) ?? names.indices.last
      else { break }
      let name = names.remove(at: first)
      names += letters.map { name + String($0) }
    }
    return Array(names.prefix(count))
  }

  /// The hints that can still be meant, with the letters that are left to type.
  var open: [(letters: Substring, place: ReadingPlace)] {
    labels.filter { $0.letters.hasPrefix(typed) }
      .map { ($0.letters.dropFirst(typed.count), $0.link.place) }
  }
}
