// https://toml.io/en/v1.0.0

import ArticleLibrary
import TOMLKit

/// Fields written in TOML.
enum TOMLFields {
  /// Brackets inside each other at most.
  private static let deepest = 32
  /// Parts of a dotted name at most: each is a table inside the one before.
  private static let longestName = 32
  /// Tables and lists inside each other that are looked at; the fields of an article need fewer.
  private static let levels = 6

  /// The members of `text`; `firstLine` is its first line in the file.
  ///
  /// Every value that is no list and no table becomes a text, dates as ISO 8601 writes them.
  static func members(
    of text: Substring, firstLine: Int
  ) throws(ImportFailure) -> [String: JSONValue] {
    try checkBounds(text, firstLine: firstLine)
    let root: TOMLTable
    do {
      root = try TOMLTable(string: String(text))
    } catch let error as TOMLParseError {
      throw .malformed(line: firstLine + error.source.begin.line - 1, error.description)
    } catch {
      throw .malformed(line: firstLine, "fields that are no TOML")
    }
    return withExtendedLifetime(root) { members(of: root, levels: levels) }
  }

  /// Refuses what would take a parser deep, before it is parsed.
  private static func checkBounds(
    _ text: Substring, firstLine: Int
  ) throws(ImportFailure) {
    var line = firstLine
    var depth = 0
    var dots = 0
    for byte in text.utf8 {
      switch byte {
      case 0: throw .malformed(line: line, "a zero byte")
      case UInt8(ascii: "."): dots += 1
      case UInt8(ascii: "="), UInt8(ascii: "]"):
        guard dots < longestName else { throw .malformed(line: line, "a name of too many parts") }
        dots = 0
        depth = max(0, depth - (byte == UInt8(ascii: "]") ? 1 : 0))
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        dots = 0
        depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: ","): dots = 0
      case 0x0A:
        dots = 0
        line += 1
      default: break
      }
      if depth > deepest { throw .malformed(line: line, "too many brackets inside each other") }
    }
  }

  private static func members(of table: TOMLTable, levels: Int) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for name in table.keys {
      members[name] = table[name].flatMap { value($0, levels: levels - 1) }
    }
    return members
  }

  private static func value(_ value: any TOMLValueConvertible, levels: Int) -> JSONValue? {
    guard levels > 0 else { return nil }
    switch value.type {
    case .table: return value.table.map { .object(members(of: $0, levels: levels)) }
    case .array:
      return value.array.map { list in
        .array((0..<list.count).compactMap { self.value(list[$0], levels: levels - 1) })
      }
    case .string: return value.string.map { .string($0) }
    case .int: return value.int.map { .string(String($0)) }
    case .double: return value.double.map { .string(String($0)) }
    case .bool: return value.bool.map { .string(String($0)) }
    case .date: return value.date.map { .string(iso8601($0)) }
    case .time: return value.time.map { .string(iso8601($0)) }
    case .dateTime: return value.dateTime.map { .string(iso8601($0)) }
    }
  }

  private static func iso8601(_ date: TOMLDate) -> String {
    "\(padded(date.year, to: 4))-\(padded(date.month))-\(padded(date.day))"
  }

  private static func iso8601(_ time: TOMLTime) -> String {
    "\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second))"
  }

  private static func iso8601(_ moment: TOMLDateTime) -> String {
    let local = "\(iso8601(moment.date))T\(iso8601(moment.time))"
    guard let minutes = moment.offset?.offset else { return local }
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return "\(local)\(minutes < 0 ? "-" : "+")\(padded(hours)):\(padded(rest))"
  }

  private static func padded(_ number: Int, to count: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
