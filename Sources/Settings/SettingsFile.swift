/// What a person has set in the settings file; what they left out is nil.
///
/// ```toml
/// theme = "light"      # the name of a theme, or the path of a theme file
/// measure = 72         # the most columns that a line of an article takes
/// language = "vi"      # of the interface: "vi" or "en"
/// mouse = false        # leaves the mouse to the terminal
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

  /// Settings of which none is set.
  public init() {}

  /// The settings that `toml` holds; `name` is the file's name as the person wrote it.
  public static func parse(_ toml: String, name: String) throws(SettingsError) -> SettingsFile {
    let file = try SettingsTable(toml, file: name)
    try file.allow(["theme", "measure", "language", "mouse"]) { .unknownName($0) }
    var settings = SettingsFile()
    settings.theme = try file.text("theme")
    settings.measure = try file.wholeNumber("measure", in: 20...200)
    settings.mouse = try file.flag("mouse")
    settings.language = try language(in: file)
    return settings
  }

  private static func language(in file: SettingsTable) throws(SettingsError) -> String? {
    guard let language = try file.text("language") else { return nil }
    let spoken = ["vi", "en"]
    guard spoken.contains(language) else {
      throw file.mistake(
        .unknownValue(language, of: "language", known: spoken), at: "language",
        suggestion: nearestName(to: language, among: spoken))
    }
    return language
  }
}
