public import Vietnamese

/// The file that an article was made of, byte for byte, for a later and better importer.
public struct OriginalFile: Hashable, Sendable {
  /// The file as the person named it.
  public var name: String
  /// The whole file.
  public var bytes: [UInt8]
  /// When the file was changed last, nil when nobody knows.
  public var modified: Timestamp?
  /// Which of the file's articles it is, from 0.
  public var part: Int

  /// A file that articles were made of.
  public init(name: String, bytes: [UInt8], modified: Timestamp? = nil, part: Int = 0) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
    self.part = part
  }
}
