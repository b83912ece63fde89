/// The name of one request, so that its answer is known when it comes, and dropped when it is late.
public struct Ticket: Hashable, Sendable {
  /// A number that the app never gives twice.
  public let number: Int

  /// The ticket with this number.
  public init(_ number: Int) {
    self.number = number
  }
}
