/// A key press as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign: one grapheme cluster.
  case character(Character)
  /// Control and a letter; the letter is lower case.
  case control(Character)
  /// Alt (Meta) and a letter or sign.
  case alt(Character)
  /// A key with a name.
  case named(Name)
  /// F1 to F12 and beyond.
  case function(Int)

  /// The keys that have no letter.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    /// Return, or Enter on the number pad.
    case enter
    /// Escape.
    case escape
    /// The tabulator.
    case tab
    /// Shift and the tabulator.
    case backtab
    /// Erases to the left: sends 0x08 or 0x7F.
    case backspace
    /// Erases to the right.
    case delete
    /// Insert.
    case insert
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Page up.
    case pageUp = "page-up"
    /// Page down.
    case pageDown = "page-down"
    /// Home.
    case home
    /// End.
    case end
  }
}

/// What a mouse did.
public struct Mouse: Hashable, Sendable {
  /// The kinds of use.
  public enum Kind: Hashable, Sendable {
    /// The first button went down and up.
    case click
    /// The first button, twice.
    case doubleClick
    /// The pointer moved with the first button down since it was at `from`.
    case drag(from: Point)
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// What happened.
  public var kind: Kind
  /// Where on the screen.
  public var point: Point

  /// A use of the mouse at `point`.
  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}

/// What a terminal reports.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, in one piece and never taken for keys.
  case paste(String)
  /// The mouse was used.
  case mouse(Mouse)
  /// The screen has a new size.
  case resize(Size)
  /// The terminal says that it shows pictures made of pixels.
  case showsPictures
  /// The terminal says that it shows pictures made of sixels.
  case showsSixels
  /// The terminal says that it opens links by itself.
  case showsLinks
  /// Standard input has ended: nobody is there any more.
  case end
}
