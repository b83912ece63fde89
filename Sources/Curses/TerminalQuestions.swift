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

/// What the terminal is asked about itself, and what has not been answered yet.
struct TerminalQuestions {
  /// How the terminal is reached.
  enum Way {
    /// It passes over questions that it does not know.
    case direct
    /// tmux is between us and it, and answers for itself what it is asked itself.
    case throughTmux
    /// Questions that it does not know might do harm.
    case none
  }

  /// What there is to know.
  struct Matters: OptionSet {
    let rawValue: UInt8
    /// Whether it has kitty's pictures.
    static let pictures = Matters(rawValue: 1)
    /// Whether it has sixels.
    static let sixels = Matters(rawValue: 2)
    /// Whether it has hyperlinks.
    static let links = Matters(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(pictures: Bool, sixels: Bool, links: Bool) {
      self = []
      if pictures { insert(.pictures) }
      if sixels { insert(.sixels) }
      if links { insert(.links) }
    }
  }

  /// What to write.
  let bytes: [UInt8]
  private let way: Way
  private let matters: Matters
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

  /// Questions at `milliseconds` about `wanted`, as far as they can be asked in this way.
  init(way: Way, about wanted: Matters, at milliseconds: Int) {
    self.way = way
    matters = way == .none ? wanted.intersection(.sixels) : wanted
    time = milliseconds
    awaitsAttributes = !matters.isEmpty
    awaitsName = way == .throughTmux && matters.contains(.pictures)
    // What every terminal answers comes last: then nothing more is to come.
    bytes =
      (matters.contains(.pictures) && way == .direct ? KittyPictures.question : [])
      + (matters.contains(.links) ? Self.nameQuestion : [])
      + (awaitsAttributes ? SixelPictures.question : [])
  }

  /// Whether a terminal that does not know all questions may show letters of them.
  var mayLeaveLetters: Bool {
    way == .direct && !matters.isDisjoint(with: [.pictures, .links])
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

  /// Takes answers in, and gives what they say of the terminal.
  mutating func events(for answers: [TerminalAnswer]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for answer in answers {
      switch answer {
      case .graphics where way == .direct: events.append(.showsPictures)
      case .graphics: hasGraphics = true
      case .attributes(let hasSixels):
        hasMore = hasMore || (awaitsAttributes && awaitsName)
        awaitsAttributes = false
        if hasSixels, matters.contains(.sixels) { events.append(.showsSixels) }
      case .name(let name) where way == .throughTmux && !awaitsAttributes:
        // tmux has answered all that it was asked itself: this is the terminal around it.
        awaitsName = false
        hasPlaceholders = TerminalName(name).hasPlaceholders
      case .name(let name):
        if matters.contains(.links), TerminalName(name).hasHyperlinks { events.append(.showsLinks) }
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
}
