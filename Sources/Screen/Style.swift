/// A colour as a theme names it.
public enum Color: Hashable, Sendable {
  /// Whatever the terminal uses by itself.
  case standard
  /// One of the terminal's own 16 colours (0–15), or of the 256-colour palette (16–255).
  case palette(UInt8)
  /// 24-bit sRGB.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How letters are set, apart from their colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// The attributes with these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier letters.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter letters.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted letters.
  public static let italic = Attributes(rawValue: 4)
  /// A line under the letters.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
  /// A line through the letters.
  public static let strike = Attributes(rawValue: 32)
}

/// How a role looks; a colour that is left open is taken from the ground below.
public struct Style: Hashable, Sendable {
  /// The colour of letters, nil to keep the ground's.
  public var foreground: Color?
  /// The colour behind letters, nil to keep the ground's.
  public var background: Color?
  /// Bold, italic and so on, added to the ground's.
  public var attributes: Attributes

  /// A style; what is left out is the ground's.
  public init(
    foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style laid over `ground`.
  public func over(_ ground: Style) -> Style {
    Style(
      foreground: foreground ?? ground.foreground, background: background ?? ground.background,
      attributes: attributes.union(ground.attributes))
  }
}

/// What a cell is drawn with: a role, the role of the ground below it, and emphasis of its own.
public struct Ink: Hashable, Sendable {
  /// What the text is.
  public var role: Role
  /// What it stands on: `.selected` for a row that is selected, else mostly `.text`.
  public var ground: Role
  /// Emphasis that comes from the text itself, such as Markdown's.
  public var attributes: Attributes
  /// Colours of a picture, nil for those of the roles.
  public var paint: Paint?

  /// Ink of `role` on `ground`.
  public init(_ role: Role, on ground: Role = .text, attributes: Attributes = []) {
    self.role = role
    self.ground = ground
    self.attributes = attributes
  }

  /// Compared for each place of a screen, so other modules get to see how.
  @inlinable public static func == (left: Ink, right: Ink) -> Bool {
    left.role == right.role && left.ground == right.ground && left.attributes == right.attributes
      && left.paint == right.paint
  }
}

/// The style of each role.
public struct Theme: Equatable, Sendable {
  /// What the person calls it.
  public var name: String
  /// A style for each role; a role that is missing looks like its ground.
  public var styles: [Role: Style]

  /// A theme of these styles.
  public init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// The whole style of `ink`: its role over its ground over ordinary text.
  public func style(for ink: Ink) -> Style {
    let text = styles[.text] ?? Style()
    let ground = ink.ground == .text ? text : (styles[ink.ground] ?? Style()).over(text)
    var style = ink.role == .text ? ground : (styles[ink.role] ?? Style()).over(ground)
    if ink.ground != .text, let selected = styles[ink.ground]?.background {
      let isLoud = ink.role == .match || ink.role == .currentMatch
      if !isLoud { style.background = selected }
    }
    style.attributes.formUnion(ink.attributes)
    if let paint = ink.paint {
      style.foreground = paint.foreground ?? style.foreground
      style.background = paint.background ?? style.background
    }
    return style
  }
}
