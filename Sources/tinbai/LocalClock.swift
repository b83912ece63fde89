import Glibc
import Vietnamese

/// The machine's clock and time zone.
enum LocalClock {
  /// Now.
  static var now: Timestamp {
    Timestamp(seconds: Int64(time(nil)), offsetMinutes: offsetMinutes)
  }

  /// Minutes that local time is ahead of UTC now.
  static var offsetMinutes: Int {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts.tm_gmtoff / 60
  }
}
