extension Key {
  /// The key that a key file names: `j`, `ctrl-d`, `alt-x`, `page-up`, `f1`, `space`.
  ///
  /// One letter or sign is itself; `minus` is accepted beside `-`. Names are lower case, except
  /// that a single letter keeps its case (`G` is Shift and `g`). Anything else is nil.
  public init?(name: String) {
    if name.count == 1, let character = name.first {
      guard Self.isTypable(character), character != " " else { return nil }
      self = .character(character)
    } else if let word = Self.words[name] {
      self = .character(word)
    } else if let named = Name(rawValue: name) {
      self = .named(named)
    } else if name.hasPrefix("ctrl-"), let letter = Self.letter(after: "ctrl-", in: name) {
      guard letter.isASCII, !letter.isUppercase else { return nil }
      self = .control(letter)
    } else if name.hasPrefix("alt-"), let letter = Self.letter(after: "alt-", in: name) {
      self = .alt(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number),
      String(number) == name.dropFirst()
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// What key files and the help screen call this key; ``init(name:)`` reads it back.
  public var name: String {
    switch self {
    case .character(let character): Self.word(for: character)
    case .control(let letter): "ctrl-" + Self.word(for: letter)
    case .alt(let letter): "alt-" + Self.word(for: letter)
    case .named(let name): name.rawValue
    case .function(let number): "f\(number)"
    }
  }

  private static let words: [String: Character] = ["space": " ", "minus": "-"]

  private static func word(for character: Character) -> String {
    character == " " ? "space" : String(character)
  }

  private static func letter(after prefix: String, in name: String) -> Character? {
    let rest = String(name.dropFirst(prefix.count))
    if let word = words[rest] { return word }
    guard rest.count == 1, let character = rest.first, character != " " else { return nil }
    return isTypable(character) ? character : nil
  }

  /// Whether a character shows itself, as a key must to have a name.
  private static func isTypable(_ character: Character) -> Bool {
    let text = String(character)
    return Glyph.safe(text) == text && Glyph.width(of: character) > 0
  }
}
