public import ArticleLibrary

/// Reads web archives (`.warc`, `.warc.gz`): each page that a server gave is an article.
public struct WARCImporter: SeriesImporter {
  /// "warc".
  public static let format = "warc"

  /// An importer of web archives.
  public init() {}

  /// Gives each page as an article, or why it is none.
  public func articles(
    in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    let records = WARCReader.records(of: file.bytes)
    var count = 0
    for record in records {
      guard let page = WARCPage(record) else { continue }
      count += 1
      let source = SourceFile(name: file.name, bytes: page.bytes, modified: file.modified)
      do throws(ImportFailure) {
        for var article in try HTMLImporter().articles(in: source) {
          article.content.url = article.content.url ?? page.url
          each(.success(article))
        }
      } catch {
        each(.failure(.inside(page.url, error)))
      }
    }
    if records.isEmpty {
      each(.failure(.malformed(line: nil, "it has no records of a web archive")))
    } else if count == 0 {
      each(.failure(.notAnArticle(.noText)))
    }
  }
}

/// A page in a record of a web archive.
struct WARCPage {
  /// The page's address.
  let url: String
  /// The page, with a remark in front that says where it is from.
  private(set) var bytes: [UInt8]

  /// The page in a record; nil for what is no page, or was not given in full.
  init?(_ record: WARCRecord) {
    let headers = record.headers
    let kind = headers["warc-type"]?.lowercased()
    guard kind == "response" || kind == "resource" else { return nil }
    url = (headers["warc-target-uri"] ?? "").trimmingBrackets
    guard PageAddress.Parts(url) != nil else { return nil }
    var type = headers["content-type"] ?? ""
    var body = Array(record.block)
    if kind == "response" {
      guard let head = MessageHead(record.block),
        head.first.split(separator: " ").dropFirst().first == "200"
      else { return nil }
      type = head.fields["content-type"] ?? ""
      body = Self.decoded(Array(head.rest), head.fields)
    }
    guard type.isEmpty || type.lowercased().contains("html") else { return nil }
    if let charset = Self.charset(of: type),
      PageEncoding.declaredName(in: body.prefix(4096)) == nil,
      let text = StrictIconv.utf8(body, from: charset)
    {
      body = text
    }
    let length = String(url.utf8.count)
    let zeros = String(repeating: "0", count: max(0, 4 - length.count))
    bytes = Array("<!-- saved from url=(\(zeros)\(length))\(url) -->\n".utf8) + body
  }

  static func charset(of type: String) -> String? {
    guard let range = type.lowercased().firstRange(of: "charset=") else { return nil }
    let name = type.lowercased()[range.upperBound...].drop { $0 == "\"" || $0 == "'" }
      .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    return name.isEmpty ? nil : String(name)
  }

  /// The body without chunks and compression.
  private static func decoded(_ body: [UInt8], _ fields: [String: String]) -> [UInt8] {
    var body = body
    if fields["transfer-encoding"]?.lowercased().contains("chunked") == true,
      let joined = joined(body)
    {
      body = joined
    }
    if body.starts(with: [0x1F, 0x8B]), let plain = try? ArchiveReader.unpacked(body) {
      body = plain
    }
    return body
  }

  /// The chunks of a body joined; nil when it has none, as some programs write it.
  private static func joined(_ body: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = body[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = String(decoding: rest[..<end], as: UTF8.self).prefix { $0 != ";" }
      guard let size = Int(line.trimmed, radix: 16), size >= 0 else { return nil }
      rest = rest[(end + 1)...]
      if size == 0 { return result }
      result += rest.prefix(size)
      rest = rest.dropFirst(size)
      rest = rest.drop { $0 == 0x0D }.dropFirst()
    }
    return result.isEmpty ? nil : result
  }
}

extension String {
  /// Without the brackets that old web archives have around addresses.
  fileprivate var trimmingBrackets: String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
