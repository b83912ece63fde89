// https://www.jsonfeed.org/version/1.1/

import ArticleLibrary

extension FeedDocument {
  /// The feed in a file of JSON Feed, nil when it is none.
  init?(json bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      case .object(let members)? = JSONValue(parsing: bytes),
      let address = members.text("version"), address.contains("jsonfeed.org/version/")
    else { return nil }
    self.init()
    version = address.hasSuffix("/1.1") ? "json11" : "json1"
    encoding = "utf-8"
    let names = [
      "title": "title", "home_page_url": "link", "description": "subtitle", "language": "language",
      "icon": "icon",
    ]
    feed = Self.renamed(members, names)
    let author = Self.author(members)
    entries = members.objects("items").map { item in
      var entry = Self.entry(item)
      if entry["authors"] == nil { entry["authors"] = author }
      return entry
    }
  }

  private static func renamed(
    _ members: [String: JSONValue], _ names: [String: String]
  ) -> [String: JSONValue] {
    var result: [String: JSONValue] = [:]
    for (name, known) in names { result[known] = members.text(name).map { .string($0) } }
    return result
  }

  private static func author(_ members: [String: JSONValue]) -> JSONValue? {
    if case .array(let authors)? = members["authors"], !authors.isEmpty { return .array(authors) }
    if case .object? = members["author"] { return .array([members["author"] ?? .null]) }
    return nil
  }

  private static func entry(_ item: [String: JSONValue]) -> [String: JSONValue] {
    var entry = renamed(
      item,
      [
        "id": "id", "url": "link", "title": "title", "summary": "summary",
        "date_published": "published", "date_modified": "updated",
      ])
    if case .integer(let number)? = item["id"] { entry["id"] = .string(String(number)) }
    if entry["link"] == nil, let id = item.text("id"), PageAddress.Parts(id) != nil {
      entry["link"] = .string(id)
    }
    entry["title_detail"] = entry["title"].map { detail($0, "text/plain") }
    entry["summary_detail"] = entry["summary"].map { detail($0, "text/plain") }
    if let html = item.text("content_html") {
      let base = item.text("url") ?? ""
      let clean = FeedMarkup.clean(html, base: base, type: "text/html")
      entry["content"] = .array([detail(.string(clean), "text/html")])
    } else if let text = item.text("content_text") {
      entry["content"] = .array([detail(.string(text), "text/plain")])
    }
    entry["authors"] = author(item)
    if case .array(let tags)? = item["tags"] {
      entry["tags"] = .array(tags.map { .object(["term": $0]) })
    }
    if let image = item.text("image") ?? item.text("banner_image") {
      entry["image"] = .object(["href": .string(image)])
    }
    entry["links"] = .array(item.objects("attachments").map { .object(enclosure($0)) })
    return entry
  }

  private static func detail(_ value: JSONValue, _ type: String) -> JSONValue {
    .object(["value": value, "type": .string(type)])
  }

  private static func enclosure(_ file: [String: JSONValue]) -> [String: JSONValue] {
    var link = renamed(file, ["url": "href", "mime_type": "type", "title": "title"])
    link["rel"] = .string("enclosure")
    return link
  }
}
