public import Sentences

/// What a person can set, apart from colours.
public struct ReaderSettings: Sendable {
  /// The language of the interface.
  public var language: Language
  /// Which keys do what.
  public var keymap: Keymap
  /// The most columns that a line of an article takes.
  public var measure: Int
  /// Whether the library is the built-in sample.
  public var isSample: Bool

  /// Settings; what is left out is the default.
  public init(
    language: Language = .vietnamese, keymap: Keymap = Keymap(), measure: Int = 80,
    isSample: Bool = false
  ) {
    self.language = language
    self.keymap = keymap
    self.measure = max(20, measure)
    self.isSample = isSample
  }
}
