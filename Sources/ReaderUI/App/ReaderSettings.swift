public import Sentences

/// What a person can set, apart from colours.
public struct ReaderSettings: Sendable {
  /// The language of the interface.
  public var language: Language
  /// Which keys do what.
  public var keymap: Keymap
  /// How articles are set.
  public var typography: Typography
  /// Who knows where words may be divided, nil for nobody.
  public var hyphenator: Hyphenator?
  /// Whether the library is the built-in sample.
  public var isSample: Bool

  /// Settings; what is left out is the default.
  public init(
    language: Language = .vietnamese, keymap: Keymap = Keymap(),
    typography: Typography = Typography(), hyphenator: Hyphenator? = nil,
    isSample: Bool = false
  ) {
    self.language = language
    self.keymap = keymap
    self.typography = typography
    self.hyphenator = hyphenator
    self.isSample = isSample
  }
}
