import Sentences
import Vietnamese

/// How days and moments are said.
enum DateWords {
  /// A moment in a list: the nearer, the shorter.
  ///
  /// "Today" is today by the clock that the moment was shown on.
  static func short(_ moment: Timestamp, now: Timestamp) -> Sentence {
    let today = Timestamp(seconds: now.seconds, offsetMinutes: moment.offsetMinutes).day
    let day = moment.day
    switch today.daysSinceEpoch - day.daysSinceEpoch {
    case 0: return .today(hour: moment.hour, minute: moment.minute)
    case 1: return .yesterday(hour: moment.hour, minute: moment.minute)
    default: break
    }
    if day.year == today.year {
      return .thisYear(day: day.day, month: day.month, hour: moment.hour, minute: moment.minute)
    }
    return short(day)
  }

  /// A day in few letters.
  static func short(_ day: Day) -> Sentence {
    .shortDate(day: day.day, month: day.month, year: day.year)
  }

  /// A moment above an article; midnight stands for a day whose time is not known.
  static func long(_ moment: Timestamp) -> Sentence {
    let day = moment.day
    if moment.hour == 0, moment.minute == 0 { return long(day) }
    return .longMoment(
      weekday: day.weekday, day: day.day, month: day.month, year: day.year, hour: moment.hour,
      minute: moment.minute)
  }

  /// A day in full.
  static func long(_ day: Day) -> Sentence {
    .longDate(weekday: day.weekday, day: day.day, month: day.month, year: day.year)
  }
}
