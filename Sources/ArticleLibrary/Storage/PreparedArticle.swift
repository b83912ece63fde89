internal import Vietnamese

/// An article with everything that storing it needs, made outside any transaction.
struct PreparedArticle {
  let stored: StoredContent
  let packed: [UInt8]
  let text: IndexText
  let urlKey: Int64?
  let contentKey: Int64
  let numberKey: String?
  /// What near copies are found by.
  let bands: [Int64]
  /// The pictures that come with it.
  var pictures: [ImportedPicture] = []
  /// The file that it was made of, where the library should keep it.
  var original: OriginalFile?

  init(_ stored: StoredContent, zstd: Zstd) throws {
    self.stored = stored
    packed = try stored.packed(by: zstd, withColumns: false)
    text = IndexText(stored.content)
    urlKey = stored.content.url.map { Fingerprint.of(Self.address($0)) }
    numberKey = stored.content.document?.number.map(Self.numberKey)
    contentKey = stored.sourceKey ?? Self.contentKey(text, stored.content)
    bands = StorySketch.bands(of: text)
  }

  /// The fingerprint of title, date and body.
  static func contentKey(_ text: IndexText, _ content: ArticleContent) -> Int64 {
    Fingerprint.of(text.title, String(content.published?.seconds ?? 0), text.body)
  }

  var content: ArticleContent { stored.content }

  /// About how many bytes of memory it takes.
  var weight: Int {
    let extras = pictures.reduce(original?.bytes.count ?? 0) { $0 + $1.bytes.count }
    return packed.count + text.size + content.markdown.utf8.count + extras + 1024
  }

  /// The fingerprints by which a copy is noticed.
  var keys: [Int64] { urlKey.map { [contentKey, $0] } ?? [contentKey] }

  /// An address as two addresses are compared: without a fragment.
  static func address(_ url: String) -> String {
    String(url.prefix { $0 != "#" })
  }

  /// A document number as two numbers are compared.
  static func numberKey(_ number: String) -> String {
    DocumentNumber.all(in: number).first?.canonical
      ?? number.uppercased().filter { !$0.isWhitespace }
  }

  /// Whether title, date and body are the same but for case, spaces and normal form.
  ///
  /// Without a body, different numbers or addresses tell two texts apart.
  func isSameText(as other: ArticleContent) -> Bool {
    let otherText = IndexText(other)
    guard text.title == otherText.title, text.body == otherText.body,
      content.published?.seconds == other.published?.seconds
    else { return false }
    if let mine = content.document?.number, let its = other.document?.number,
      Self.numberKey(mine) != Self.numberKey(its)
    {
      return false
    }
    guard text.body.isEmpty, let mine = content.url, let its = other.url else { return true }
    return Self.address(mine) == Self.address(its)
  }
}

/// A number that stands for a text in an index; equal numbers are always checked by the texts.
enum Fingerprint {
  static func of(_ parts: String...) -> Int64 {
    var hash = start
    for var part in parts {
      part.withUTF8 { mix($0, into: &hash) }
    }
    return Int64(bitPattern: hash)
  }

  static func of(_ bytes: [UInt8]) -> Int64 {
    var hash = start
    bytes.withUnsafeBufferPointer { mix($0, into: &hash) }
    return Int64(bitPattern: hash)
  }

  private static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Eight bytes at a time, multiplied and folded; the length closes a part.
  private static func mix(_ bytes: UnsafeBufferPointer<UInt8>, into hash: inout UInt64) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = fold(hash ^ UInt64(littleEndian: word))
      offset += 8
    }
    if offset < raw.count {
      var word: UInt64 = 0
      for index in offset..<raw.count { word |= UInt64(raw[index]) << UInt64((index - offset) * 8) }
      hash = fold(hash ^ word)
    }
    hash = fold(hash ^ UInt64(bytes.count))
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low ^ (value >> 32)
  }
}
