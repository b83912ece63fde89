/// An export of another program, known by its head.
enum ServiceForm: Hashable {
  case pocketTable, instapaper, wallabagTable, readwise, raindrop
  case omnivore, wallabag, karakeep
  /// Bookmarks of a browser, or a service's list of links, in HTML.
  case bookmarks
  /// A cache of a reader of feeds, in SQLite.
  case cache

  /// The program whose export begins so; nil for anything else.
  init?(head: [UInt8]) {
    if head.starts(with: Array("SQLite format 3\0".utf8)) {
      self = .cache
      return
    }
    let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let start = String(decoding: bytes.prefix(32_768), as: UTF8.self).trimmed
    let form: ServiceForm? =
      switch start.first {
      case "<": Self.isBookmarks(start.prefix(2000).lowercased()) ? .bookmarks : nil
      case "[", "{": Self.json(start)
      default: Self.table(start)
      }
    guard let form else { return nil }
    self = form
  }

  private static func isBookmarks(_ start: String) -> Bool {
    start.hasPrefix("<!doctype netscape-bookmark-file-1")
      || start.contains("<title>pocket export</title>")
      || start.contains("<title>instapaper: export</title>")
  }

  private static func json(_ start: Substring) -> ServiceForm? {
    let second = start.dropFirst().first { !$0.isWhitespace }
    if start.hasPrefix("["), second == "{" {
      if start.contains("\"is_archived\"") { return .wallabag }
      if start.contains("\"readingProgress\""), start.contains("\"savedAt\"") { return .omnivore }
      return nil
    }
    let isKarakeep = start.prefix(400).contains("\"bookmarks\"") && start.contains("\"createdAt\"")
    return start.hasPrefix("{") && isKarakeep ? .karakeep : nil
  }

  private static func table(_ start: Substring) -> ServiceForm? {
    let line = start.prefix { !$0.isNewline }.lowercased().replacing("\"", with: "")
    let names = line.split { ",;\t".contains($0) }.map { String($0.trimmed) }
    let columns = Set(names)
    guard names.count >= 3 else { return nil }
    if columns.isSuperset(of: ["title", "url", "time_added", "status"]) { return .pocketTable }
    if columns.isSuperset(of: ["url", "title", "selection", "folder"]) { return .instapaper }
    if columns.isSuperset(of: ["title", "url", "content", "mime type"]) { return .wallabagTable }
    if columns.isSuperset(of: ["title", "url", "saved date", "location"]) { return .readwise }
    if columns.isSuperset(of: ["title", "url", "excerpt", "folder", "created"]) {
      return .raindrop
    }
    return nil
  }

  /// The name of the program, as it stands in the JSON form and in the library.
  var name: String {
    switch self {
    case .pocketTable: "pocket"
    case .instapaper: "instapaper"
    case .wallabag, .wallabagTable: "wallabag"
    case .readwise: "readwise"
    case .raindrop: "raindrop"
    case .omnivore: "omnivore"
    case .karakeep: "karakeep"
    case .bookmarks: "bookmarks"
    case .cache: "cache"
    }
  }
}
