internal import CLibArchive
import Vietnamese

/// A file inside an archive.
struct ArchiveEntry {
  /// Its name, with `/` between folders.
  var name: String
  var bytes: [UInt8]
  var modified: Timestamp?
}

/// Reads archives with libarchive, from memory to memory.
///
/// Nothing is written anywhere, so names cannot lead out of a folder; those that try, links and
/// devices are refused all the same, since nothing good has them.
struct ArchiveReader {
  /// Bounds that keep an archive from growing beyond what it is worth.
  struct Bounds {
    var entries = 20_000
    /// Bytes of one file.
    var entry = ImporterChoice.largestArticle
    /// Bytes of all files together.
    var total = 512 << 20
    /// How many times its size an archive may unpack to, beyond the first 32 MB.
    var ratio = 200
  }

  /// What `stat` calls a regular file and a folder.
  private static let file: UInt32 = 0o100000
  private static let folder: UInt32 = 0o040000

  private let bounds: Bounds
  /// Files that are left out, with the reasons.
  private(set) var refused: [(name: String, reason: ImportFailure)] = []

  init(bounds: Bounds = Bounds()) { self.bounds = bounds }

  /// The files of an archive (ZIP, or TAR in any compression), in its order.
  ///
  /// What could be read before the archive breaks off is given; then it also stands in `refused`.
  mutating func entries(of bytes: [UInt8], where isWanted: (String) -> Bool) -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    Self.open(bytes, isRaw: false) { archive in
      var total = 0
      var count = 0
      var entry: OpaquePointer?
      while true {
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return }
        guard status >= ARCHIVE_WARN, let entry else {
          return refused.append(("", .malformed(line: nil, Self.reason(archive))))
        }
        count += 1
        guard count <= bounds.entries else {
          return refused.append(("", .archiveTooLarge))
        }
        guard let name = wantedName(of: entry, isWanted) else { continue }
        switch read(archive, &total, packed: bytes.count) {
        case .success(let data):
          entries.append(ArchiveEntry(name: name, bytes: data, modified: Self.modified(entry)))
        case .failure(let failure):
          refused.append((name, failure))
          if failure == .archiveTooLarge { return }
        }
      }
    }
    return entries
  }

  /// The bytes of one compressed file (gzip, bzip2, xz, zstd), several members joined.
  static func unpacked(_ bytes: [UInt8], bounds: Bounds = Bounds()) throws(ImportFailure)
    -> [UInt8]
  {
    var bounds = bounds
    bounds.entry = bounds.total
    let reader = ArchiveReader(bounds: bounds)
    var result: Result<[UInt8], ImportFailure> = .failure(.malformed(line: nil, "no archive"))
    open(bytes, isRaw: true) { archive in
      var entry: OpaquePointer?
      guard archive_read_next_header(archive, &entry) >= ARCHIVE_WARN else {
        result = .failure(.malformed(line: nil, reason(archive)))
        return
      }
      var total = 0
      result = reader.read(archive, &total, packed: bytes.count, keepsBroken: true)
    }
    return try result.get()
  }

  private static func open(_ bytes: [UInt8], isRaw: Bool, _ body: (OpaquePointer) -> Void) {
    guard let archive = archive_read_new() else { return }
    defer { archive_read_free(archive) }
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    if isRaw {
      archive_read_support_format_raw(archive)
    } else {
      archive_read_support_format_tar(archive)
      archive_read_support_format_zip(archive)
    }
    bytes.withUnsafeBytes { buffer in
      _ = archive_read_open_memory(archive, buffer.baseAddress, buffer.count)
      body(archive)
    }
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "it cannot be unpacked"
  }

  private static func modified(_ entry: OpaquePointer) -> Timestamp? {
    guard archive_entry_mtime_is_set(entry) != 0 else { return nil }
    return Timestamp(
      seconds: Int64(archive_entry_mtime(entry)), offsetMinutes: Timestamp.vietnamOffset)
  }

  /// The name of a file that is wanted, nil for folders, for what is not wanted and what is refused.
  private mutating func wantedName(
    of entry: OpaquePointer, _ isWanted: (String) -> Bool
  ) -> String? {
    let name: String
    if let text = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) {
      name = String(cString: text).replacing("\\", with: "/")
    } else {
      return nil
    }
    let type = UInt32(archive_entry_filetype(entry))
    if type == Self.folder || name.hasSuffix("/") { return nil }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isSafe =
      !name.hasPrefix("/") && !parts.contains("..") && !name.contains("\0")
      && !(parts.first?.hasSuffix(":") ?? false)
    guard isSafe, type == Self.file, archive_entry_hardlink(entry) == nil else {
      refused.append((name, .unsafeName))
      return nil
    }
    return isWanted(name) ? name : nil
  }

  private func read(
    _ archive: OpaquePointer, _ total: inout Int, packed: Int, keepsBroken: Bool = false
  ) -> Result<[UInt8], ImportFailure> {
    var data: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      if count == 0 { return .success(data) }
      guard count > 0 else {
        if keepsBroken, !data.isEmpty { return .success(data) }
        return .failure(.malformed(line: nil, Self.reason(archive)))
      }
      total += count
      if total > bounds.total || (total > 32 << 20 && total / max(packed, 1) > bounds.ratio) {
        return .failure(.archiveTooLarge)
      }
      data.append(contentsOf: block[..<count])
      if data.count > bounds.entry { return .failure(.tooLarge(data.count)) }
    }
  }
}
