import ArticleLibrary
import Vietnamese

/// Members with the names and habits of many programs, turned into the JSON contract's object.
enum FieldReader {
  /// The contract's members; fields that it does not have are left out.
  ///
  /// A field under the contract's own name counts before one under another name, and those in the
  /// order of ``FieldNames``. Dates are understood in the forms that people write, names of
  /// persons in lists and objects are joined.
  static func contract(from members: [String: JSONValue]) -> [String: JSONValue] {
    let named = members.compactMap { key, value in
      FieldNames.name(for: key).map { (name: $0, key: key, value: value) }
    }
    var fields: [String: JSONValue] = [:]
    for field in named.sorted(by: { ($0.name.rank, $0.key) < ($1.name.rank, $1.key) })
    where isEmpty(fields[field.name.canonical] ?? .null) {
      fields[field.name.canonical] = field.value
    }
    for (name, value) in fields { fields[name] = self.value(value, of: name) }
    joinCaption(&fields)
    gatherDocument(&fields)
    return fields
  }

  private static func isEmpty(_ value: JSONValue) -> Bool {
    value == .null || value == .string("") || value == .array([])
  }

  private static func value(_ value: JSONValue, of field: String) -> JSONValue {
    switch field {
    case "published", "modified", "added": moment(value)
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
    case .string(let url): .object(["url": .string(url)])
    case let other: other
    }
  }

  private static func attachments(_ value: JSONValue) -> JSONValue {
    let values: [JSONValue] = if case .array(let values) = value { values } else { [value] }
    return .array(
      values.map { entry in
        guard case .string(let url) = entry else { return entry }
        let name = url.split(separator: "/").last.map(String.init) ?? url
        return .object(["name": .string(name), "url": .string(url)])
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
    members["sessionTimeout"] = members["sessionTimeout"].map(wholeNumber)
    if case .object(let counters)? = members["statistics"] {
      members["statistics"] = .object(counters.mapValues(wholeNumber))
    }
    return .object(members)
  }

  private static func wholeNumber(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value, let number = Int(text) else { return value }
    return .integer(number)
  }

  /// Puts a caption that stands beside the picture into it.
  private static func joinCaption(_ fields: inout [String: JSONValue]) {
    guard let caption = fields.removeValue(forKey: "caption") else { return }
    switch fields["image"] {
    case nil: fields["image"] = .object(["caption": caption])
    case .object(let members) where members["caption"] == nil:
      fields["image"] = .object(members.merging(["caption": caption]) { own, _ in own })
    default: break
    }
  }

  /// Puts a document's own fields into `document`; those of an article that is none are left out,
  /// but for a category, which is its section.
  private static func gatherDocument(_ fields: inout [String: JSONValue]) {
    let own = fields.filter { FieldNames.ofDocuments.contains($0.key) }
    guard !own.isEmpty else { return }
    fields = fields.filter { !FieldNames.ofDocuments.contains($0.key) }
    let hasNumber = !isEmpty(own["number"] ?? .null)
    let kind = fields["kind"] ?? (hasNumber ? .string("document") : .null)
    if kind == .string("document") {
      fields["kind"] = kind
      fields["document"] = fields["document"] ?? .object(own)
    } else if let category = own["category"], fields["section"] == nil {
      fields["section"] = category
    }
  }
}
