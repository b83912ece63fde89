import ArticleLibrary
import Vietnamese

/// Members with the names and habits of many programs, turned into the JSON contract's object.
enum FieldReader {
  /// The contract's object; fields that it does not have are left out.
  ///
  /// A field under the contract's own name counts before one under another name. Dates are
  /// understood in the forms that people write, names of persons in lists and objects are joined.
  static func contract(from members: [JSONMember]) -> JSONValue {
    var fields: [JSONMember] = []
    fields.reserveCapacity(members.count)
    for member in members where FieldNames.canonical(member.key) == member.key {
      fields.append(member)
    }
    for member in members {
      guard let name = FieldNames.canonical(member.key), name != member.key, !isEmpty(member.value),
        !fields.contains(where: { $0.key == name && !isEmpty($0.value) })
      else { continue }
      fields.removeAll { $0.key == name }
      fields.append(JSONMember(name, member.value))
    }
    for index in fields.indices {
      fields[index].value = value(fields[index].value, of: fields[index].key)
    }
    joinCaption(&fields)
    gatherDocument(&fields)
    return .object(fields)
  }

  private static func isEmpty(_ value: JSONValue) -> Bool {
    value == .null || value == .string("") || value == .array([])
  }

  private static func value(_ value: JSONValue, of field: String) -> JSONValue {
    switch field {
    case "published", "modified": moment(value)
    case "issued", "validFrom", "expires": day(value)
    case "author", "source", "signer", "subject", "topic":
      names(value).map(JSONValue.string) ?? value
    case "section", "category": first(value)
    case "tags", "areas": tags(value)
    case "replaces", "replacedBy": numbers(value)
    case "image": image(value)
    case "attachments": attachments(value)
    case "kind": kind(value)
    case "site": site(value)
    default: value
    }
  }

  private static func moment(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value, Timestamp(iso8601: text) == nil,
      let date = DateLine(text)
    else { return value }
    return .string(date.timestamp.iso8601)
  }

  private static func day(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value, Day(iso8601: text) == nil else { return value }
    let day = Day(slashed: text) ?? Timestamp(iso8601: text)?.day ?? DateLine(text)?.timestamp.day
    return day.map { .string($0.iso8601) } ?? value
  }

  /// The names in a text, a list of texts or objects with a `name`.
  private static func names(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): return text
    case .object: return value["name"].flatMap(names)
    case .array(let values):
      let names = values.compactMap(names)
      return names.isEmpty ? nil : names.joined(separator: ", ")
    default: return nil
    }
  }

  private static func first(_ value: JSONValue) -> JSONValue {
    if case .array(let values) = value, let first = values.first { return first }
    return value
  }

  private static func tags(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value else { return value }
    return .array(
      text.split { $0 == "," || $0 == ";" }.map { .string(String($0.trimmed)) }
        .filter { $0 != .string("") })
  }

  private static func numbers(_ value: JSONValue) -> JSONValue {
    if case .string = value { return tags(value) }
    return value
  }

  private static func image(_ value: JSONValue) -> JSONValue {
    switch first(value) {
    case .string(let url): .object([JSONMember("url", .string(url))])
    case let other: other
    }
  }

  private static func attachments(_ value: JSONValue) -> JSONValue {
    let values: [JSONValue] = if case .array(let values) = value { values } else { [value] }
    return .array(
      values.map { entry in
        guard case .string(let url) = entry else { return entry }
        let name = url.split(separator: "/").last.map(String.init) ?? url
        return .object([JSONMember("name", .string(name)), JSONMember("url", .string(url))])
      })
  }

  private static func kind(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value else { return .string("article") }
    let isDocument = ["document", "văn bản", "van ban", "law"].contains(text.lowercased())
    return .string(isDocument ? "document" : "article")
  }

  /// A site whose numbers may stand as texts, as YAML gives them.
  private static func site(_ value: JSONValue) -> JSONValue {
    guard case .object(var members) = value else { return value }
    for index in members.indices {
      switch (members[index].key, members[index].value) {
      case ("sessionTimeout", let seconds): members[index].value = wholeNumber(seconds)
      case ("statistics", .object(let counters)):
        members[index].value = .object(
          counters.map { JSONMember($0.key, wholeNumber($0.value)) })
      default: break
      }
    }
    return .object(members)
  }

  private static func wholeNumber(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value, let number = Int(text) else { return value }
    return .integer(number)
  }

  /// Puts a caption that stands beside the picture into it.
  private static func joinCaption(_ fields: inout [JSONMember]) {
    guard let caption = fields.firstIndex(where: { $0.key == "caption" }) else { return }
    let member = fields.remove(at: caption)
    let index = fields.firstIndex { $0.key == "image" }
    if let index, case .object(let members) = fields[index].value,
      !members.contains(where: { $0.key == "caption" })
    {
      fields[index].value = .object(members + [member])
    } else if index == nil {
      fields.append(JSONMember("image", .object([member])))
    }
  }

  /// Puts a document's own fields into `document`; those of an article that is none are left out,
  /// but for a category, which is its section.
  private static func gatherDocument(_ fields: inout [JSONMember]) {
    let own = fields.filter { FieldNames.ofDocuments.contains($0.key) }
    guard !own.isEmpty else { return }
    fields.removeAll { FieldNames.ofDocuments.contains($0.key) }
    let kind = fields.first { $0.key == "kind" }?.value
    let hasNumber = own.contains { $0.key == "number" && !isEmpty($0.value) }
    if kind == .string("document") || (kind == nil && hasNumber) {
      if kind == nil { fields.append(JSONMember("kind", .string("document"))) }
      guard !fields.contains(where: { $0.key == "document" }) else { return }
      fields.append(JSONMember("document", .object(own)))
    } else if let category = own.first(where: { $0.key == "category" }),
      !fields.contains(where: { $0.key == "section" })
    {
      fields.append(JSONMember("section", category.value))
    }
  }
}
