// https://yaml.org/spec/1.2.2/, as site generators fence it at the head of a Markdown file

import ArticleLibrary
import Yams

/// The fields at the head of a Markdown file, and the text below them.
struct FrontMatter {
  /// The fields, with texts, lists and objects of texts as their values.
  let fields: [String: JSONValue]
  /// What follows the closing fence.
  let body: Substring

  /// Bytes at most between the fences.
  private static let largest = 65_536

  /// Whether the program wrote the file itself, so that the body stands as it is.
  var isOwn: Bool { fields["tinbai"] == .integer(1) }

  /// The fields of a text; none where it does not begin with a fence that is closed again.
  ///
  /// Throws `.malformed` with the number of the line in the file.
  init(_ text: String) throws(ImportFailure) {
    let lines = Lines(text)
    guard let block = lines.block else {
      fields = [:]
      body = text[...]
      return
    }
    if let own = OwnFields.members(of: block.text) {
      fields = own
      body = block.rest
      return
    }
    guard block.text.utf8.count <= Self.largest else {
      throw .malformed(line: block.firstLine, "more than 64 KB of fields")
    }
    body = block.rest
    fields =
      switch block.fence {
      case "+++": try TOMLFields.members(of: block.text, firstLine: block.firstLine)
      default: try YAMLFields.members(of: block.text, firstLine: block.firstLine)
      }
  }

  /// Finds the fences.
  private struct Lines {
    struct Block {
      let fence: Substring
      let text: Substring
      let firstLine: Int
      let rest: Substring
    }

    let block: Block?

    init(_ text: String) {
      var number = 0
      var open: (fence: Substring, line: Int, start: String.Index)?
      var start = text.startIndex
      while start < text.endIndex {
        let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
        let next = end < text.endIndex ? text.index(after: end) : end
        let line = text[start..<end]
        number += 1
        if let open {
          if line.trimmed == open.fence || (open.fence == "---" && line.trimmed == "...") {
            block = Block(
              fence: open.fence, text: text[open.start..<start], firstLine: open.line,
              rest: text[next...])
            return
          }
        } else if line.trimmed == "---" || line.trimmed == "+++" {
          open = (line.trimmed, number + 1, next)
        } else if !line.trimmed.isEmpty {
          break
        }
        start = next
      }
      block = nil
    }
  }
}

/// Fields written in YAML.
enum YAMLFields {
  /// Nodes at most, with everything that aliases repeat.
  private static let mostNodes = 10_000
  /// Aliases at most; nobody's fields need them, and they multiply.
  private static let mostAliases = 20
  /// Brackets inside each other at most.
  private static let deepest = 32

  /// The members of the mapping that `text` is; `firstLine` is its first line in the file.
  static func members(
    of text: Substring, firstLine: Int
  ) throws(ImportFailure) -> [String: JSONValue] {
    try checkBounds(text, firstLine: firstLine)
    let node: Node?
    do {
      node = try Yams.compose(yaml: String(text))
    } catch let error as YamlError {
      throw failure(error, firstLine: firstLine)
    } catch {
      throw .malformed(line: firstLine, "fields that are no YAML")
    }
    guard let node else { return [:] }
    var count = 0
    guard case .object(let members)? = value(node, count: &count) else {
      if count > mostNodes { throw .malformed(line: firstLine, "too many fields") }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return [:] }
      throw .malformed(line: firstLine, "fields without names")
    }
    return members
  }

  /// Refuses what would take a parser long or deep, before it is parsed.
  private static func checkBounds(
    _ text: Substring, firstLine: Int
  ) throws(ImportFailure) {
    var depth = 0
    var aliases = 0
    var line = firstLine
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "*") where [0x20, 0x09, 0x0A, 0x2C, 0x5B, 0x7B].contains(before):
        aliases += 1
      default: break
      }
      before = byte
      if depth > deepest { throw .malformed(line: line, "too many brackets inside each other") }
      if aliases > mostAliases { throw .malformed(line: line, "too many aliases") }
    }
  }

  private static func failure(_ error: YamlError, firstLine: Int) -> ImportFailure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .malformed(line: firstLine + mark.line - 1, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      .malformed(
        line: firstLine + context.mark.line - 1,
        "the field \(keys.sorted().first ?? "") stands twice")
    default: .malformed(line: firstLine, "fields that are no YAML")
    }
  }

  /// The node as texts, lists and objects; nil when there are too many nodes.
  private static func value(_ node: Node, count: inout Int) -> JSONValue? {
    count += 1
    guard count <= mostNodes else { return nil }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return isNull ? .null : .string(scalar.string)
    case .sequence(let sequence):
      var values: [JSONValue] = []
      for entry in sequence {
        guard let value = value(entry, count: &count) else { return nil }
        values.append(value)
      }
      return .array(values)
    case .mapping(let mapping):
      var members: [String: JSONValue] = [:]
      for (key, entry) in mapping {
        guard let value = value(entry, count: &count) else { return nil }
        if case .scalar(let name) = key { members[name.string] = value }
      }
      return .object(members)
    case .alias: return .null
    }
  }
}
