/// A moment with the clock that showed it: seconds since 1970 and an offset from UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// Minutes that the local clock is ahead of UTC.
  public let offsetMinutes: Int

  /// Vietnam's clock: seven hours ahead of UTC, the year round.
  public static let vietnamOffset = 420

  /// The moment `seconds` after 1970 on a clock `offsetMinutes` ahead of UTC.
  public init(seconds: Int64, offsetMinutes: Int) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// The moment when a clock `offsetMinutes` ahead of UTC shows this day and time.
  public init(
    day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offsetMinutes: Int = Timestamp.vietnamOffset
  ) {
    let local = day.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
    self.init(seconds: Int64(local - offsetMinutes * 60), offsetMinutes: offsetMinutes)
  }

  private var localSeconds: Int { Int(seconds) + offsetMinutes * 60 }

  /// The day that the local clock shows.
  public var day: Day {
    let days = localSeconds / 86_400
    return Day(daysSinceEpoch: localSeconds % 86_400 < 0 ? days - 1 : days)
  }

  /// Seconds since local midnight.
  private var secondOfDay: Int {
    let remainder = localSeconds % 86_400
    return remainder < 0 ? remainder + 86_400 : remainder
  }

  /// The hour that the local clock shows, 0–23.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute that the local clock shows, 0–59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second that the local clock shows, 0–59.
  public var second: Int { secondOfDay % 60 }

  /// `2020-06-02T15:51:00+07:00` (ISO 8601).
  public var iso8601: String {
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    return "\(day.iso8601)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
      + "\(sign)\(padded(offset / 60, 2)):\(padded(offset % 60, 2))"
  }

  /// Earlier moments come first, whatever clock showed them.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.offsetMinutes) < (right.seconds, right.offsetMinutes)
  }
}
