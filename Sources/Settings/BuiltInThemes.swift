public import Screen

/// The themes that the program carries with it: the files of `Themes`, by their names.
public enum BuiltInThemes {
  /// The names, the default first.
  public static let names = texts.map(\.name)

  /// The theme called `name`, nil when there is none of that name.
  public static func theme(_ name: String) throws(SettingsError) -> Theme? {
    guard let text = texts.first(where: { $0.name == name }) else { return nil }
    return try ThemeFile.parse(
      String(decoding: text.bytes, as: UTF8.self), name: "\(name).toml")
  }

  /// The default theme.
  public static var dark: Theme { sure("dark") }

  /// The theme that keeps to the terminal's own colours.
  public static var sixteen: Theme { sure("sixteen") }

  /// `theme`, or ``sixteen`` where a terminal of `depth` would not show the selection or a match.
  public static func legible(_ theme: Theme, at depth: ColorDepth) -> Theme {
    theme.isLegible(at: depth) ? theme : sixteen
  }

  private static let texts: [(name: String, bytes: [UInt8])] = [
    ("dark", PackageResources.dark_toml), ("light", PackageResources.light_toml),
    ("high-contrast", PackageResources.high_contrast_toml),
    ("sixteen", PackageResources.sixteen_toml), ("giay-do", PackageResources.giay_do_toml),
    ("son-mai", PackageResources.son_mai_toml),
  ]

  /// A built-in theme; tests hold that each can be read, so the bare one is never seen.
  private static func sure(_ name: String) -> Theme {
    (try? theme(name)) ?? Theme(name: name, styles: [.selected: Style(attributes: .reverse)])
  }
}
