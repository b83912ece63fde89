public import Screen
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
  /// How pictures are shown.
  public var images: Images
  /// How many pixels a cell of the terminal has.
  public var cell: PixelSize
  /// Whether the library is the built-in sample.
  public var isSample: Bool

  /// How pictures are shown; the raw values are the names in the settings file.
  public enum Images: String, CaseIterable, Sendable {
    /// As well as the terminal can.
    case auto
    /// Made of signs.
    case symbols
    /// Not at all: their captions alone.
    case off
  }

  /// Settings; what is left out is the default.
  public init(
    language: Language = .vietnamese, keymap: Keymap = Keymap(),
    typography: Typography = Typography(), hyphenator: Hyphenator? = nil,
    images: Images = .auto, cell: PixelSize = PixelSize(width: 8, height: 16),
    isSample: Bool = false
  ) {
    self.language = language
    self.keymap = keymap
    self.typography = typography
    self.hyphenator = hyphenator
    self.images = images
    self.cell = cell
    self.isSample = isSample
  }
}
