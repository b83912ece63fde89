/// Links between notes, as Obsidian and Zettelkasten programs write them: `[[note]]`,
/// `[[note|words]]`, `![[picture.png]]`; but not brackets around a link that the text defines.
enum WikiLinks {
  private static let pictures: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg", "bmp"]

  /// The text with the words of each link in its place, and pictures in the usual form; code stays.
  static func replaced(in markdown: String) -> String {
    guard markdown.contains("[[") else { return markdown }
    let defined = definitions(in: markdown)
    var isCode = false
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.drop { $0 == " " }
      if start.hasPrefix("```") || start.hasPrefix("~~~") { isCode.toggle() }
      return isCode || !line.contains("[[") ? String(line) : replaced(inLine: line, defined)
    }
    return lines.joined(separator: "\n")
  }

  /// The labels of lines such as `[label]: address`, in lower case and without further brackets.
  private static func definitions(in markdown: String) -> Set<String> {
    guard markdown.contains("]:") else { return [] }
    var labels: Set<String> = []
    for line in markdown.split(separator: "\n") {
      let start = line.trimmed
      guard start.hasPrefix("["), let end = start.firstRange(of: "]:") else { continue }
      labels.insert(start[..<end.lowerBound].lowercased().filter { $0 != "[" && $0 != "]" })
    }
    return labels
  }

  private static func replaced(inLine line: Substring, _ defined: Set<String>) -> String {
    var result = ""
    var rest = line
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      let inner = rest[open.upperBound..<close.lowerBound]
      let before = rest[..<open.lowerBound]
      let ticks = (result + before).count { $0 == "`" }
      if inner.isEmpty || inner.contains("[") || defined.contains(inner.lowercased())
        || ticks % 2 == 1
      {
        result += rest[..<close.upperBound]
      } else if before.hasSuffix("!") {
        result += before.dropLast() + embedded(inner)
      } else {
        result += before + words(of: inner)
      }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func embedded(_ inner: Substring) -> String {
    let name = inner.prefix { $0 != "|" && $0 != "#" }.trimmed
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    guard pictures.contains(ending) else { return words(of: inner) }
    return "![\(name)](<\(name)>)"
  }

  /// The words behind the bar, else the note's name without its folder.
  private static func words(of inner: Substring) -> String {
    let parts = inner.split(separator: "|", maxSplits: 1)
    if parts.count == 2 { return String(parts[1].trimmed) }
    let name = inner.trimmed
    return String(name.hasPrefix("#") ? name.dropFirst() : name.split(separator: "/").last ?? name)
  }
}
