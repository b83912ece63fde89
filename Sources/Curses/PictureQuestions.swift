import Screen

/// What a terminal answers when it is asked what it is.
enum TerminalAnswer: Equatable {
  /// It has kitty's graphics protocol.
  case graphics
  /// Its device attributes (DA1), and whether sixels are among them.
  case attributes(hasSixels: Bool)
  /// Its name and version, as it writes them (XTVERSION).
  case name(String)
}

/// What the terminal is asked about pictures, and what has not been answered yet.
struct PictureQuestions {
  /// How the terminal is reached.
  enum Way {
    /// It passes over questions that it does not know.
    case direct
    /// tmux is between us and it, and answers for itself what it is asked itself.
    case throughTmux
    /// Questions that it does not know might do harm.
    case none
  }

  /// What to write.
  let bytes: [UInt8]
  private let way: Way
  private let wantsSixels: Bool
  private var time: Int
  private var awaitsAttributes: Bool
  private var awaitsName: Bool
  private var hasMore = false
  private var hasGraphics = false
  private var hasPlaceholders = false

  /// How long the answers are waited for when the terminal is given back, in milliseconds from the
  /// questions on, and how long they may come at all.
  private static let patience = (short: 300, long: 2000)
  /// Asks for the terminal's name and version.
  private static let nameQuestion = Array("\u{1B}[>q".utf8)

  /// Questions at `milliseconds`; sixels only where these are wanted.
  init(way: Way, wantsSixels: Bool, at milliseconds: Int) {
    self.way = way
    self.wantsSixels = wantsSixels
    time = milliseconds
    awaitsAttributes = wantsSixels || way != .none
    awaitsName = way == .throughTmux
    let attributes = awaitsAttributes ? SixelPictures.question : []
    switch way {
    case .none: bytes = attributes
    // What every terminal answers comes last: then nothing more is to come.
    case .direct: bytes = KittyPictures.question + attributes
    case .throughTmux: bytes = attributes
    }
  }

  /// What to write now that something has been answered; empty mostly.
  ///
  /// tmux drops what it is to hand on while it has the whole pane to paint, as when a program takes the
  /// screen. Once it has answered a question of its own, that is done.
  mutating func takeMore(at milliseconds: Int) -> [UInt8] {
    guard hasMore else { return [] }
    hasMore = false
    time = milliseconds
    return TmuxPassthrough.wrapped(KittyPictures.question + Self.nameQuestion)
  }

  /// Takes answers in, and gives what they say about pictures.
  mutating func events(for answers: [TerminalAnswer]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for answer in answers {
      switch answer {
      case .graphics where way == .direct: events.append(.showsPictures)
      case .graphics: hasGraphics = true
      case .attributes(let hasSixels):
        hasMore = hasMore || (awaitsAttributes && way == .throughTmux)
        awaitsAttributes = false
        if hasSixels, wantsSixels { events.append(.showsSixels) }
      case .name(let name):
        awaitsName = false
        hasPlaceholders = Self.knowsPlaceholders(name)
      }
    }
    if way == .throughTmux, hasGraphics, hasPlaceholders {
      hasGraphics = false
      events.append(.showsPictures)
    }
    return events
  }

  /// How long to wait for answers that are on their way, in milliseconds; nil when none are.
  func wait(at milliseconds: Int) -> Int? {
    guard awaitsAttributes || awaitsName, milliseconds - time < Self.patience.long else {
      return nil
    }
    return max(0, time + Self.patience.short - milliseconds)
  }

  /// Whether a terminal of this name puts pictures in the place of letters: kitty since 0.28, Ghostty.
  ///
  /// Others have the protocol without that, and say nothing of it.
  static func knowsPlaceholders(_ name: String) -> Bool {
    if name.lowercased().hasPrefix("ghostty") { return true }
    guard name.hasPrefix("kitty(") else { return false }
    let numbers = name.dropFirst(6).split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    return numbers.count > 1 && (numbers[0] > 0 || numbers[1] >= 28)
  }
}
