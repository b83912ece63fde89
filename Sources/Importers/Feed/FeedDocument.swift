public import ArticleLibrary

/// A feed as it was saved: what it says of itself, and its entries.
///
/// The members have the names that readers of feeds know from the Universal Feed Parser, whatever
/// the form of the feed: `title`, `link`, `summary`, `content`, `published`, `author_detail` ….
/// Markup is made harmless and its addresses absolute.
public struct FeedDocument: Hashable, Sendable {
  /// The form: `rss20`, `atom10`, `json11` …, empty where it does not tell.
  public internal(set) var version = ""
  /// The encoding that the file is in.
  public internal(set) var encoding = ""
  /// The members of the feed.
  public internal(set) var feed: [String: JSONValue] = [:]
  /// The members of its entries, in the file's order.
  public internal(set) var entries: [[String: JSONValue]] = []

  /// The feed in the bytes of a file: RSS, RDF or Atom; bytes that are no feed give an empty one.
  public init(xml bytes: [UInt8]) {
    let source = XMLSource(bytes)
    let builder = FeedBuilder(isNetscape: source.isNetscape)
    XMLReader.read(source.bytes, builder)
    self = builder.document
    encoding = source.encoding
  }

  init() {}

  /// The whole as one object.
  public var json: JSONValue {
    .object([
      "version": .string(version), "encoding": .string(encoding), "feed": .object(feed),
      "entries": .array(entries.map { .object($0) }),
    ])
  }
}

extension [String: JSONValue] {
  /// A member that is a text, nil where it is none.
  func text(_ name: String) -> String? {
    if case .string(let text)? = self[name] { text } else { nil }
  }

  /// A member that is a list of objects.
  func objects(_ name: String) -> [[String: JSONValue]] {
    guard case .array(let values)? = self[name] else { return [] }
    return values.compactMap { if case .object(let members) = $0 { members } else { nil } }
  }

  /// Sets a member unless there is one.
  mutating func setDefault(_ name: String, _ value: JSONValue) {
    if self[name] == nil { self[name] = value }
  }

  /// Adds an object to a member that is a list.
  mutating func append(_ members: [String: JSONValue], to name: String) {
    self[name] = .array(objects(name).map { .object($0) } + [.object(members)])
  }

  /// Changes the last object of a member that is a list, which is made where there is none.
  mutating func changeLast(of name: String, _ change: (inout [String: JSONValue]) -> Void) {
    var all = objects(name)
    if all.isEmpty { all = [[:]] }
    change(&all[all.count - 1])
    self[name] = .array(all.map { .object($0) })
  }

  /// Changes a member that is an object.
  mutating func change(_ name: String, _ change: (inout [String: JSONValue]) -> Void) {
    var members: [String: JSONValue] = [:]
    if case .object(let found)? = self[name] { members = found }
    change(&members)
    self[name] = .object(members)
  }
}
