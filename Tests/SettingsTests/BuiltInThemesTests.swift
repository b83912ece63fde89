import Foundation
import Screen
import Settings
import Testing

@Suite struct BuiltInThemesTests {
  /// Text in roles that stand on the ground of others: rows, headers, the status line.
  static let grounds: [Role] = [.text, .selected, .selectedInactive, .header, .status]

  /// Lines and bars: shapes, not letters.
  static let shapes: Set<Role> = [.rule, .scrollTrack, .scrollThumb]

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Themes")

  @Test(arguments: BuiltInThemes.names)
  func `every theme can be read and names every role`(name: String) throws {
    let theme = try #require(try BuiltInThemes.theme(name))
    #expect(Set(theme.styles.keys) == Set(Role.allCases))
    #expect(theme.styles[.text]?.foreground != nil)
    #expect(theme.styles[.text]?.background != nil)
  }

  @Test func `the program carries every file of the folder`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(BuiltInThemes.names.map { "\($0).toml" }))
    for name in BuiltInThemes.names {
      let text = try String(
        contentsOf: Self.folder.appending(path: "\(name).toml"), encoding: .utf8)
      #expect(try ThemeFile.parse(text, name: "\(name).toml") == BuiltInThemes.theme(name))
    }
  }

  @Test func `the default theme is the dark one`() throws {
    #expect(BuiltInThemes.names.first == "dark")
    #expect(try BuiltInThemes.dark == BuiltInThemes.theme("dark"))
    #expect(try BuiltInThemes.theme("darkk") == nil)
  }

  @Test(arguments: BuiltInThemes.names)
  func `letters stand out from every ground`(name: String) throws {
    let theme = try #require(try BuiltInThemes.theme(name))
    let needed = name == "high-contrast" ? 7.0 : 4.5
    for role in Role.allCases where !Self.shapes.contains(role) {
      for ground in Self.grounds {
        let style = theme.style(for: Ink(role, on: ground))
        guard let contrast = contrast(style) else {
          #expect(name == "sixteen", "\(role) on \(ground) has a colour that nobody knows")
          continue
        }
        #expect(contrast >= needed, "\(name): \(role) on \(ground) has \(contrast)")
      }
    }
  }

  @Test func `the sixteen colours are the terminal's own`() {
    for (role, style) in BuiltInThemes.sixteen.styles {
      for case .some(let color) in [style.foreground, style.background] {
        #expect(color == .standard || color.nearest(in: .sixteen) == color, "\(role)")
      }
    }
  }

  @Test(arguments: BuiltInThemes.names, ColorDepth.allCases)
  func `selection and matches are seen with any number of colours`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try #require(try BuiltInThemes.theme(name))
    let shown = BuiltInThemes.legible(theme, at: depth)
    #expect(shown.isLegible(at: depth))
    if depth >= .palette256 { #expect(shown == theme) }
  }

  /// The contrast of letters and ground by WCAG 2.2, 1 to 21; nil without fixed colours.
  ///
  /// Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  private func contrast(_ style: Style) -> Double? {
    guard case .rgb(let red, let green, let blue)? = style.foreground,
      case .rgb(let groundRed, let groundGreen, let groundBlue)? = style.background
    else { return nil }
    let letters = luminance(red, green, blue)
    let ground = luminance(groundRed, groundGreen, groundBlue)
    return (max(letters, ground) + 0.05) / (min(letters, ground) + 0.05)
  }

  private func luminance(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Double {
    let parts = [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
