/// Why a file, or one line of it, gives no article.
public enum ImportFailure: Error, Hashable, Sendable {
  /// There is nothing in it but blanks.
  case empty
  /// It is neither text nor anything that is known by its first bytes.
  case notText
  /// It can be read, but is no article.
  case notAnArticle(NotAnArticle)
  /// It is of a form that no importer reads; the name is that of the form, such as "PDF".
  case unsupported(String)
  /// It has more bytes than are read at once; the number is how many it has.
  case tooLarge(Int)
  /// It breaks the rules of its form at a line (from 1); the text is the parser's own reason.
  case malformed(line: Int?, String)
  /// It stands in an archive or a book under this name, and cannot be read for that reason.
  indirect case inside(String, ImportFailure)
  /// It is a link or a device, or its name leads out of the archive.
  case unsafeName
  /// It is packed so that it grows beyond all measure, or has too many files.
  case archiveTooLarge
  /// It is an archive inside of archives.
  case archiveTooDeep
}

/// What a page or record is that is no article.
public enum NotAnArticle: Hashable, Sendable {
  /// A page that lists articles, such as a section, a tag or a home page.
  case list
  /// It has no title, and nothing that could stand for one.
  case noTitle
  /// It has no text of its own.
  case noText
  /// It is data for programs, not a text.
  case data
}
