public import Screen
public import Vietnamese

/// The whole reader: what it knows, what it does with an event, what it shows.
public struct App: Sendable {
  /// What the person has set.
  public let settings: ReaderSettings
  /// The size of the screen.
  public private(set) var size: Size
  /// What time it is.
  public private(set) var now: Timestamp
  /// Where the person is, for the next start.
  public var state: ReaderState { ReaderState() }

  /// A reader that shows nothing yet; ``start()`` gives its first effects.
  ///
  /// `restored` is where the person was last time.
  public init(
    size: Size, settings: ReaderSettings = ReaderSettings(), now: Timestamp,
    restored: ReaderState = ReaderState()
  ) {
    self.size = size
    self.settings = settings
    self.now = now
  }

  /// What the reader needs first.
  public mutating func start() -> [Effect] {
    []
  }

  /// Takes an event in and gives what has to be done for it.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .terminal(.key(.control("c"))): [.saveState(state), .quit]
    default: []
    }
  }

  /// Draws the whole screen.
  public func draw(on canvas: inout Canvas) {
  }
}
