import ArticleLibrary

/// Fields that the program wrote itself: `tinbai: 1`, then a name and a value in JSON a line.
enum OwnFields {
  /// The members; nil for fields of anybody else.
  static func members(of text: Substring) -> [String: JSONValue]? {
    var lines = text.split(whereSeparator: \.isNewline)[...]
    guard lines.first == "tinbai: 1" else { return nil }
    lines = lines.dropFirst()
    var members: [String: JSONValue] = ["tinbai": .integer(1)]
    for line in lines {
      guard let colon = line.firstRange(of: ": "),
        let value = JSONValue(parsing: line[colon.upperBound...].utf8)
      else { return nil }
      members[String(line[..<colon.lowerBound])] = value
    }
    return members
  }
}
