public import ReaderUI

/// What a person has set in the settings file; what they left out is nil.
///
/// ```toml
/// theme = "light"      # the name of a theme, or the path of a theme file
/// measure = 72         # the most columns that a line of an article takes
/// language = "vi"      # of the interface: "vi" or "en"
/// mouse = false        # leaves the mouse to the terminal
/// paragraphs = "indented"      # or "spaced": a blank line between paragraphs
/// alignment = "justified"      # or "left"
/// hyphenation = true           # words may be divided at the ends of lines
/// direction = "terminal"       # who orders right-to-left text: "reader" or "terminal"
/// images = "symbols"   # pictures of signs; "auto": of pixels where they can be; "off": captions
/// links = "plain"      # no hyperlinks of the terminal; "auto": where it says that it has them
/// copy = ["wl-copy"]   # the command that gets what is copied; copy-file = "PATH" for a file
/// ```
public struct SettingsFile: Equatable, Sendable {
  /// The name of a theme, or the path of a theme file.
  public var theme: String?
  /// The most columns that a line of an article takes: 20 to 200.
  public var measure: Int?
  /// The language of the interface: "vi" or "en".
  public var language: String?
  /// Whether clicks and the wheel come to the reader.
  public var mouse: Bool?
  /// What tells paragraphs apart.
  public var paragraphs: Typography.Paragraphs?
  /// What lines end like.
  public var alignment: Typography.Alignment?
  /// Whether words may be divided at the ends of lines.
  public var hyphenation: Bool?
  /// Who puts right-to-left text in its order.
  public var direction: Typography.Direction?
  /// How pictures are shown.
  public var images: ReaderSettings.Images?
  /// Whether links of an article are hyperlinks of the terminal.
  public var links: Links?
  /// Where copied words go.
  public var copying: CopyTarget?

  /// How links stand in an article; the raw values are the names in the settings file.
  public enum Links: String, CaseIterable, Sendable {
    /// As hyperlinks of the terminal where it says that it has them.
    case auto
    /// As words.
    case plain
  }

  /// Settings of which none is set.
  public init() {}

  /// The settings that `toml` holds; `name` is the file's name as the person wrote it.
  public static func parse(_ toml: String, name: String) throws(SettingsError) -> SettingsFile {
    let file = try SettingsTable(toml, file: name)
    try file.allow(known) { .unknownName($0) }
    var settings = SettingsFile()
    settings.theme = try file.text("theme")
    settings.measure = try file.wholeNumber("measure", in: Typography.measures)
    settings.mouse = try file.flag("mouse")
    settings.language = try file.choice("language", of: ["vi", "en"])
    settings.paragraphs = try file.choice("paragraphs")
    settings.alignment = try file.choice("alignment")
    settings.hyphenation = try file.flag("hyphenation")
    settings.direction = try file.choice("direction")
    settings.images = try file.choice("images")
    settings.links = try file.choice("links")
    settings.copying = try copying(in: file)
    return settings
  }

  private static func copying(in file: SettingsTable) throws(SettingsError) -> CopyTarget? {
    if let words = try file.texts("copy", .text), words.first?.isEmpty == false {
      return .command(words)
    }
    return try file.text("copy-file").map { .file($0) }
  }

  private static let known = [
    "theme", "measure", "language", "mouse", "paragraphs", "alignment", "hyphenation", "direction",
    "images", "links", "copy", "copy-file",
  ]

  /// How articles are set; what is left out is the default.
  public var typography: Typography {
    let usual = Typography()
    return Typography(
      measure: measure ?? usual.measure, paragraphs: paragraphs ?? usual.paragraphs,
      alignment: alignment ?? usual.alignment, hyphenates: hyphenation ?? usual.hyphenates,
      direction: direction ?? usual.direction)
  }
}
