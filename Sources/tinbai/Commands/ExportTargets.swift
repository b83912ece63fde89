import ArticleLibrary
import Exporters
import Glibc
import Vietnamese

/// Something that a selection is written to.
protocol ExportTarget {
  /// Writes an article with its pictures, by their addresses.
  func add(_ article: Article, pictures: [String: Picture]) throws
  /// Writes what stands behind the last.
  func finish() throws
}

/// A file that is written from its beginning to its end; without a path standard output.
final class ExportFile {
  private let descriptor: Int32?
  private let path: String

  init(_ path: String?) throws {
    self.path = path ?? "-"
    guard let path, path != "-" else {
      descriptor = nil
      return
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileProblem.current(path: path) }
    self.descriptor = descriptor
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Writes a line for another program.
  func writeLine(_ line: String) throws {
    guard descriptor != nil else { return Output.shared.json(line) }
    try write(line + "\n")
  }

  /// Writes a text.
  func write(_ text: String) throws {
    guard let descriptor else { return Output.shared.text(text) }
    try Self.write(Array(text.utf8), to: descriptor, path: path)
  }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileProblem.current(path: path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: path)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw FileProblem.current(path: path) }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

/// JSON lines: one article a line, its pictures inside.
struct LinesTarget: ExportTarget {
  private let file: ExportFile

  init(_ file: ExportFile) { self.file = file }

  func add(_ article: Article, pictures: [String: Picture]) throws {
    var members = ArticleJSON.members(for: article)
    if !pictures.isEmpty {
      members["pictures"] = .array(
        pictures.sorted { $0.key < $1.key }.map { address, picture in
          var members: [String: JSONValue] = [
            "address": .string(address), "base64": .string(Base64Text.text(of: picture.bytes)),
          ]
          members["type"] = picture.mediaType.map { .string($0) }
          return .object(members)
        })
    }
    try file.writeLine(JSONValue.object(members).line)
  }

  func finish() throws {}
}

/// One page with everything in it.
struct PageTarget: ExportTarget {
  private let file: ExportFile

  init(_ file: ExportFile, title: String, language: String) throws {
    self.file = file
    try file.write(HTMLBook.head(title: title, language: language))
  }

  func add(_ article: Article, pictures: [String: Picture]) throws {
    try file.write(HTMLBook.part(article, pictures: pictures))
  }

  func finish() throws { try file.write(HTMLBook.tail) }
}

/// A folder of Markdown files with their pictures beside them.
struct FolderTarget: ExportTarget {
  private let path: String

  init(_ path: String) throws {
    self.path = path
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileProblem.current(path: path) }
  }

  func add(_ article: Article, pictures: [String: Picture]) throws {
    var files: [(address: String, file: String, type: String?)] = []
    for (number, (address, picture)) in pictures.sorted(by: { $0.key < $1.key }).enumerated() {
      let folder = path + "/pictures"
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw FileProblem.current(path: folder)
      }
      let name = "pictures/\(article.id.rawValue)-\(number + 1)"
      try ExportFile.write(picture.bytes, path: "\(path)/\(name)")
      files.append((address, name, picture.mediaType))
    }
    let text = MarkdownFile.text(of: article, pictures: files)
    try ExportFile.write(Array(text.utf8), path: "\(path)/\(MarkdownFile.name(of: article))")
  }

  func finish() throws {}
}

/// A book.
struct BookTarget: ExportTarget {
  private let book: EPUBFile

  init(_ path: String, title: String, language: String) throws {
    let now = Timestamp(seconds: Int64(time(nil)), offsetMinutes: 0).iso8601
    book = try Self.checked {
      try EPUBFile(
        path: path, title: title, language: language,
        modified: now.replacing("+00:00", with: "Z"))
    }
  }

  func add(_ article: Article, pictures: [String: Picture]) throws {
    try Self.checked { try book.add(article, pictures: pictures) }
  }

  func finish() throws { try Self.checked { try book.finish() } }

  private static func checked<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as EPUBFile.Fault {
      throw FileProblem.system(fault.reason)
    }
  }
}
