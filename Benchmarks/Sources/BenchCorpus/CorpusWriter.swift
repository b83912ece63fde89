internal import Glibc

/// Writes articles to files.
public enum CorpusWriter {
  /// Articles as JSON lines, in the order of `numbers`.
  public static func writeJSONLines(_ numbers: some Sequence<Int>, to path: String) throws {
    let file = try OutputFile(path)
    for number in numbers { file.write(jsonLine(BenchArticle(number: number))) }
    try file.close()
  }

  /// The numbers below `count` in an order that looks random and is the same everywhere.
  public static func shuffled(_ count: Int) -> some Sequence<Int> {
    let step = [1_000_003, 1_299_709, 15_485_863].first { count % $0 != 0 } ?? 1
    return (0..<count).lazy.map { ($0 &* step &+ 12_345) % count }
  }

  private static func jsonLine(_ article: BenchArticle) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(8192)
    func member(_ name: String, _ value: [UInt8]) {
      line += Array((line.isEmpty ? "{\"" : ",\"").utf8) + Array(name.utf8) + Array("\":\"".utf8)
      line += value
      line.append(0x22)
    }
    if article.isDocument { member("kind", Array("document".utf8)) }
    member("title", article.title)
    member("url", Array(article.url.utf8))
    member("published", Array(article.publishedText.utf8))
    member("lead", article.lead)
    member("author", Array(article.author.utf8))
    member("source", Array(article.source.utf8))
    member("section", Array(article.section.utf8))
    let tags = article.tags.map { "\"\($0)\"" }.joined(separator: ",")
    line += Array(",\"tags\":[\(tags)],\"body\":[".utf8)
    for (place, paragraph) in article.body.enumerated() {
      line += Array((place == 0 ? "\"" : ",\"").utf8) + paragraph + [0x22]
    }
    line.append(0x5D)
    if article.isDocument {
      let number = "\(article.number % 900 + 1)/\(2008 + article.number / 66_000)/QĐ-UBND"
      line += Array(",\"document\":{\"number\":\"\(number)\"}".utf8)
    }
    line += Array("}\n".utf8)
    return line
  }

  /// A moment in Vietnam's time.
  fileprivate static func iso8601(_ seconds: Int) -> String {
    var moment = time_t(seconds + 7 * 3600)
    var parts = tm()
    gmtime_r(&moment, &parts)
    return formatted(parts, "%Y-%m-%dT%H:%M:%S+07:00")
  }

  static func formatted(_ parts: tm, _ format: String) -> String {
    var parts = parts
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Articles as RSS feeds of `perFeed` articles in a folder, with the list `urls` for newsboat.
  public static func writeFeeds(_ count: Int, perFeed: Int, to folder: String) throws {
    mkdir(folder, 0o755)
    let urls = try OutputFile(folder + "/urls")
    for first in stride(from: 0, to: count, by: perFeed) {
      let path = "\(folder)/feed-\(first / perFeed).xml"
      let feed = try OutputFile(path)
      feed.write(
        Array(
          """
          <?xml version="1.0" encoding="utf-8"?>
          <rss version="2.0"><channel><title>Tin \(first)</title><link>https://bao.example/</link>
          <description>Tin</description>\n
          """.utf8))
      for number in (first..<min(first + perFeed, count)).reversed() {
        feed.write(item(BenchArticle(number: number)))
      }
      feed.write(Array("</channel></rss>\n".utf8))
      try feed.close()
      urls.write(Array("file://\(path)\n".utf8))
    }
    try urls.close()
  }

  private static func item(_ article: BenchArticle) -> [UInt8] {
    var moment = time_t(article.published + 7 * 3600)
    var parts = tm()
    gmtime_r(&moment, &parts)
    let date = formatted(parts, "%a, %d %b %Y %H:%M:%S +0700")
    var text = Array("<item><title>".utf8) + article.title
    text += Array("</title><link>\(article.url)</link><guid>\(article.url)</guid>".utf8)
    text += Array("<pubDate>\(date)</pubDate><description><![CDATA[".utf8)
    for paragraph in [article.lead] + article.body {
      text += Array("<p>".utf8) + paragraph + Array("</p>".utf8)
    }
    return text + Array("]]></description></item>\n".utf8)
  }
}

/// A file that is written through a buffer.
final class OutputFile {
  /// A file that could not be written.
  struct Problem: Error {
    var path: String
    var reason: String
  }

  private let path: String
  private let file: UnsafeMutablePointer<FILE>

  init(_ path: String) throws {
    guard let file = fopen(path, "w") else {
      throw Problem(path: path, reason: String(cString: strerror(errno)))
    }
    self.file = file
    self.path = path
    setvbuf(file, nil, _IOFBF, 1 << 20)
  }

  func write(_ bytes: [UInt8]) {
    fwrite(bytes, 1, bytes.count, file)
  }

  /// Ends the file; throws what went wrong since it was opened.
  func close() throws {
    let isBroken = ferror(file) != 0
    guard fclose(file) == 0, !isBroken else {
      throw Problem(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

extension BenchArticle {
  /// When it was published, by ISO 8601.
  public var publishedText: String { CorpusWriter.iso8601(published) }
}
