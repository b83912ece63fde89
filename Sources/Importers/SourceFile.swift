public import Vietnamese

/// A file's bytes and what is known of it from outside.
public struct SourceFile: Sendable {
  /// The file as the person named it: a path, or whatever shows where the bytes are from.
  public var name: String
  /// The whole file.
  public var bytes: [UInt8]
  /// When the file was changed last, nil when nobody knows.
  public var modified: Timestamp?
  /// The folder that it stands in, as a path inside the one that is imported; empty for that one
  /// itself and where nobody knows.
  public var folder = ""
  /// Reads a file by its path relative to this one's folder: a picture that was saved with a page.
  ///
  /// Nil where files are not to be reached; the program answers nil for what is outside of the
  /// folder that is imported, and for what is too large.
  public var sibling: (@Sendable (String) -> [UInt8]?)?

  /// A file called `name`.
  public init(
    name: String, bytes: [UInt8], modified: Timestamp? = nil,
    sibling: (@Sendable (String) -> [UInt8]?)? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
    self.sibling = sibling
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
