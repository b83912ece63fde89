// https://www.sqlite.org/fts5.html#custom_tokenizers
internal import GRDB
internal import GRDBSQLite

/// Splits what `IndexText` made: canonical words at spaces, no letter is looked at again.
///
/// In a query a word may have synonyms after bars ("quang|quảng|quáng"), all at one place, so that
/// phrases of words with several marked forms work.
final class CanonicalTokenizer: FTS5CustomTokenizer {
  static let name = "canonical"

  init(db: Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return SQLITE_OK }
    var start = 0
    var flags: CInt = 0
    let count = Int(nText)
    while start < count {
      var end = start
      while end < count && pText[end] != 0x20 && pText[end] != 0x7C { end += 1 }
      if end > start {
        let code = tokenCallback(
          context, flags, pText + start, CInt(end - start), CInt(start), CInt(end))
        guard code == SQLITE_OK else { return code }
      }
      flags = end < count && pText[end] == 0x7C ? FTS5_TOKEN_COLOCATED : 0
      start = end + 1
    }
    return SQLITE_OK
  }
}
