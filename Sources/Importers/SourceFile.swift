public import Vietnamese

/// A file's bytes and what is known of it from outside.
public struct SourceFile: Sendable {
  /// The file as the person named it: a path, or whatever shows where the bytes are from.
  public var name: String
  /// The whole file.
  public var bytes: [UInt8]
  /// When the file was changed last, nil when nobody knows.
  public var modified: Timestamp?

  /// A file called `name`.
  public init(name: String, bytes: [UInt8], modified: Timestamp? = nil) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
  }

  /// The last part of the name without its extension: `news/cau-moi.txt` gives `cau-moi`.
  public var stem: String {
    let base = name.split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: "."), dot > base.startIndex else { return String(base) }
    return String(base[..<dot])
  }

  /// What follows the last dot of the name, in lower case; empty when there is none.
  public var fileExtension: String {
    let base = name.split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: "."), dot > base.startIndex else { return "" }
    return base[base.index(after: dot)...].lowercased()
  }
}
