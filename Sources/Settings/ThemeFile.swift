public import Screen

/// Reads theme files: TOML with a name, a palette, and a style for each role.
///
/// ```toml
/// name = "Dark"
/// [palette]
/// ink = "#d8dee9"
/// [roles]
/// text = { foreground = "ink", background = "standard" }
/// selected = { background = "#2e3440", bold = true }
/// ```
///
/// A colour is `#rrggbb`, a name of the file's palette, `standard`, one of the sixteen (`red`,
/// `bright-blue`) or a number from 0 to 255.
public enum ThemeFile {
  /// The theme that `toml` describes; `name` is the file's name as the person wrote it.
  ///
  /// Roles that are left out look like their ground. A theme without a name takes the file's.
  public static func parse(_ toml: String, name: String) throws(SettingsError) -> Theme {
    let file = try SettingsTable(toml, file: name)
    try file.allow(["name", "palette", "roles"]) { .unknownName($0) }
    let palette = try palette(of: file)
    let title = try file.text("name")
    var theme = Theme(name: title ?? stem(of: name), styles: [:])
    guard let roles = try file.table("roles") else { return theme }
    try roles.allow(Role.allCases.map(\.rawValue)) { .unknownRole($0) }
    for role in Role.allCases {
      guard let table = try roles.table(role.rawValue) else { continue }
      theme.styles[role] = try style(table, palette)
    }
    return theme
  }

  private static func palette(of file: SettingsTable) throws(SettingsError) -> [String: Color] {
    guard let table = try file.table("palette") else { return [:] }
    var colors: [String: Color] = [:]
    for name in table.names {
      colors[name] = try color(name, in: table, [:])
    }
    return colors
  }

  private static let attributes: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse), ("strike", .strike),
  ]

  private static func style(
    _ table: SettingsTable, _ palette: [String: Color]
  ) throws(SettingsError) -> Style {
    try table.allow(["foreground", "background"] + attributes.map(\.name)) { .unknownName($0) }
    var style = Style(
      foreground: try color("foreground", in: table, palette),
      background: try color("background", in: table, palette))
    for (name, attribute) in attributes where try table.flag(name) == true {
      style.attributes.insert(attribute)
    }
    return style
  }

  private static func color(
    _ name: String, in table: SettingsTable, _ palette: [String: Color]
  ) throws(SettingsError) -> Color? {
    switch try table.word(name, .color) {
    case nil: return nil
    case .text(let text):
      if let color = palette[text] ?? ColorName.color(text) { return color }
      let known = palette.keys.sorted() + ColorName.all
      throw table.mistake(
        .unknownColor(text), at: name, suggestion: nearestName(to: text, among: known))
    case .number(let number):
      if let color = ColorName.color(number) { return color }
      throw table.mistake(.outOfRange(name: name, least: 0, most: 255), at: name)
    }
  }

  /// The file's name without folders and `.toml`.
  private static func stem(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(".toml") ? String(last.dropLast(5)) : last
  }
}
