// https://toml.io/en/v1.0.0

import ArticleLibrary

/// Fields written in TOML: texts, dates, numbers and lists of texts, as articles have them.
///
/// Tables of settings that some site generators add below the fields are passed over.
enum TOMLFields {
  /// The members of `text`; `firstLine` is its first line in the file.
  static func members(
    of text: Substring, firstLine: Int
  ) throws(ImportFailure) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    var open: (key: String, text: String, line: Int)?
    var number = firstLine - 1
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = raw.trimmed
      if let list = open {
        open?.text += " " + line
        if !line.hasSuffix("]") { continue }
        open = nil
        members[list.key] = try value(list.text + " " + line, line: number)
      } else if line.hasPrefix("[") {
        return members
      } else if !line.isEmpty, line.first != "#" {
        let (key, rest) = try split(line, line: number)
        if rest.hasPrefix("["), !withoutComment(rest).hasSuffix("]") {
          open = (key, String(rest), number)
        } else {
          members[key] = try value(String(rest), line: number)
        }
      }
    }
    if let open { throw .malformed(line: open.line, "a list without an end") }
    return members
  }

  private static func split(
    _ line: Substring, line number: Int
  ) throws(ImportFailure) -> (key: String, value: Substring) {
    guard let equals = line.firstIndex(of: "=") else {
      throw .malformed(line: number, "no = between name and value")
    }
    let key = line[..<equals].trimmed.filter { $0 != "\"" && $0 != "'" }
    let value = line[line.index(after: equals)...].trimmed
    guard !key.isEmpty, !value.isEmpty else {
      throw .malformed(line: number, "a field without name or value")
    }
    return (key, value)
  }

  private static func value(_ text: String, line: Int) throws(ImportFailure) -> JSONValue {
    guard text.hasPrefix("[") else {
      var rest = text[...]
      return .string(try scalar(&rest, line: line))
    }
    var values: [JSONValue] = []
    var rest = text.dropFirst().trimmed
    while let first = rest.first, first != "]" {
      if first == "," {
        rest = rest.dropFirst().trimmed
      } else {
        values.append(.string(try scalar(&rest, line: line)))
        rest = rest.trimmed
      }
    }
    return .array(values)
  }

  /// Takes one text, date, number or truth from the front.
  private static func scalar(
    _ rest: inout Substring, line: Int
  ) throws(ImportFailure) -> String {
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      let bare = rest.prefix { $0 != "," && $0 != "]" && $0 != "#" }
      rest = rest[bare.endIndex...]
      return String(bare.trimmed)
    }
    var result = ""
    var isEscaped = false
    var index = rest.index(after: rest.startIndex)
    while index < rest.endIndex {
      let letter = rest[index]
      index = rest.index(after: index)
      if isEscaped {
        result.append(letter == "n" ? "\n" : letter == "t" ? "\t" : letter)
        isEscaped = false
      } else if letter == "\\", quote == "\"" {
        isEscaped = true
      } else if letter == quote {
        rest = rest[index...]
        return result
      } else {
        result.append(letter)
      }
    }
    throw .malformed(line: line, "a text without an end")
  }

  private static func withoutComment(_ text: Substring) -> Substring {
    guard let hash = text.lastIndex(of: "#") else { return text }
    return text[..<hash].trimmed.hasSuffix("]") ? text[..<hash].trimmed : text
  }
}
