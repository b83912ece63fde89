/// Forms that are no text, known by their first bytes.
///
/// The signatures are those of each form's own specification, as `file`(1) knows them too.
enum BinaryForm {
  /// The name of the form that begins so, nil when the bytes may be text.
  static func name(of head: [UInt8]) -> String? {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return zip(head) }
    for (signature, name) in signatures where head.starts(with: signature) { return name }
    let fifth = head.dropFirst(4)
    if fifth.starts(with: Array("ftyp".utf8)) { return "MP4" }
    if head.starts(with: Array("RIFF".utf8)) {
      return head.dropFirst(8).starts(with: Array("WEBP".utf8)) ? "WebP" : "RIFF"
    }
    if head.dropFirst(257).starts(with: Array("ustar".utf8)) { return "TAR" }
    return nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF87a".utf8), "GIF"), (Array("GIF89a".utf8), "GIF"),
    ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
    ([0x1F, 0x8B], "gzip"), (Array("BZh".utf8), "bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"), (Array("Rar!".utf8), "RAR"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "DOC/XLS/PPT"),
    (Array("{\\rtf".utf8), "RTF"), (Array("SQLite format 3\0".utf8), "SQLite"),
    ([0x7F, 0x45, 0x4C, 0x46], "ELF"), ([0x4D, 0x5A, 0x90, 0x00], "EXE"),
    (Array("wOFF".utf8), "WOFF"), (Array("wOF2".utf8), "WOFF2"),
    ([0x00, 0x01, 0x00, 0x00, 0x00], "TrueType"), (Array("OTTO".utf8), "OpenType"),
    ([0x00, 0x00, 0x01, 0x00], "ICO"), (Array("ID3".utf8), "MP3"), (Array("OggS".utf8), "Ogg"),
    (Array("bplist00".utf8), "plist"),
  ]

  /// Whether bytes are a TAR archive.
  static func isTar(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(257).starts(with: Array("ustar".utf8))
  }

  /// A ZIP archive, by the name of what is usually packed in one.
  private static func zip(_ head: [UInt8]) -> String {
    let start = String(decoding: head.prefix(4096), as: UTF8.self)
    let kinds = [
      ("application/epub+zip", "EPUB"), ("opendocument", "ODF"), ("word/", "DOCX"),
      ("xl/", "XLSX"), ("ppt/", "PPTX"),
    ]
    for (mark, name) in kinds where start.contains(mark) { return name }
    return "ZIP"
  }
}
