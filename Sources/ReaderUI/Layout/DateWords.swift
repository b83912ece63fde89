public import Sentences
public import Vietnamese

/// How days and moments are said.
public enum DateWords {
  /// A moment in a list: the nearer, the shorter; midnight stands for a time that is not known.
  ///
  /// "Today" is today by the clock that the moment was shown on.
  static func short(_ moment: Timestamp, now: Timestamp) -> Sentence {
    let today = Timestamp(seconds: now.seconds, offsetMinutes: moment.offsetMinutes).day
    let day = moment.day
    let (hour, minute) = (moment.hour, moment.minute)
    let hasTime = hour != 0 || minute != 0
    switch today.daysSinceEpoch - day.daysSinceEpoch {
    case 0: return hasTime ? .today(hour: hour, minute: minute) : .someTimeToday
    case 1: return hasTime ? .yesterday(hour: hour, minute: minute) : .someTimeYesterday
    default: break
    }
    guard day.year == today.year else { return short(day) }
    return hasTime
      ? .thisYear(day: day.day, month: day.month, hour: hour, minute: minute)
      : .dayOfThisYear(day: day.day, month: day.month)
  }

  /// A day in few letters.
  static func short(_ day: Day) -> Sentence {
    .shortDate(day: day.day, month: day.month, year: day.year)
  }

  /// A moment above an article; midnight stands for a day whose time is not known.
  public static func long(_ moment: Timestamp) -> Sentence {
    let day = moment.day
    if moment.hour == 0, moment.minute == 0 { return long(day) }
    return .longMoment(
      weekday: day.weekday, day: day.day, month: day.month, year: day.year, hour: moment.hour,
      minute: moment.minute)
  }

  /// A day in full.
  public static func long(_ day: Day) -> Sentence {
    .longDate(weekday: day.weekday, day: day.day, month: day.month, year: day.year)
  }
}
