/// How a query was read, part by part; the parts are put together by whoever shows them.
public enum QuerySentence: Hashable, Sendable {
  /// All of the parts, any of them, none of one.
  case all([String]), any([String]), not(String)
  /// Words near each other.
  case near([String], within: Int)
  /// A word that may go on, one in both spellings of i and y, a document's number.
  case beginning(String), loose(String), number(String)
  /// What a field of the article must have.
  case title(String), author(String), source(String), section(String), tag(String)
  /// The same for official documents.
  case numberField(String), signer(String)
  /// Marks and kinds.
  case unread, read, bookmarked, document
  /// What an article must have beside its text.
  case image, attachment, note
  /// Days: one, some, up to one, from one on.
  case on(String), between(String, String), until(String), since(String)
  /// A language by its tag.
  case language(String)
  /// Orders.
  case newestFirst, oldestFirst, bestFirst, byTitle
  /// There is nothing to look for.
  case nothing

  var inEnglish: String {
    switch self {
    case .all(let parts): parts.joined(separator: " + ")
    case .any(let parts): "(" + parts.joined(separator: " or ") + ")"
    case .not(let part): "not \(part)"
    case .near(let parts, let count):
      parts.joined(separator: " near ") + " (\(count) \(count == 1 ? "word" : "words") apart)"
    case .beginning(let word): "\(word)…"
    case .loose(let word): "\(word) (i or y)"
    case .number(let number): "document number \(number)"
    case .title(let part): "title: \(part)"
    case .author(let part): "author: \(part)"
    case .source(let part): "source: \(part)"
    case .section(let part): "section: \(part)"
    case .tag(let part): "tag: \(part)"
    case .numberField(let part): "number: \(part)"
    case .signer(let part): "signer: \(part)"
    case .unread: "unread"
    case .read: "read"
    case .bookmarked: "bookmarked"
    case .document: "an official document"
    case .image: "with a picture"
    case .attachment: "with a file to download"
    case .note: "with a note"
    case .on(let day): "on \(day)"
    case .between(let first, let last): "\(first) to \(last)"
    case .until(let day): "up to \(day)"
    case .since(let day): "from \(day) on"
    case .language(let tag): "language: \(tag)"
    case .newestFirst: "newest first"
    case .oldestFirst: "oldest first"
    case .bestFirst: "best first"
    case .byTitle: "by title"
    case .nothing: "nothing to look for"
    }
  }

  var inVietnamese: String {
    switch self {
    case .all(let parts): parts.joined(separator: " + ")
    case .any(let parts): "(" + parts.joined(separator: " hoặc ") + ")"
    case .not(let part): "không có \(part)"
    case .near(let parts, let count): parts.joined(separator: " gần ") + " (cách \(count) chữ)"
    case .beginning(let word): "\(word)…"
    case .loose(let word): "\(word) (i hay y)"
    case .number(let number): "số văn bản \(number)"
    case .title(let part): "tiêu đề: \(part)"
    case .author(let part): "tác giả: \(part)"
    case .source(let part): "nguồn: \(part)"
    case .section(let part): "chuyên mục: \(part)"
    case .tag(let part): "thẻ: \(part)"
    case .numberField(let part): "số: \(part)"
    case .signer(let part): "người ký: \(part)"
    case .unread: "chưa đọc"
    case .read: "đã đọc"
    case .bookmarked: "đã đánh dấu"
    case .document: "văn bản"
    case .image: "có ảnh"
    case .attachment: "có tệp đính kèm"
    case .note: "có ghi chú"
    case .on(let day): "ngày \(day)"
    case .between(let first, let last): "từ \(first) đến \(last)"
    case .until(let day): "đến hết \(day)"
    case .since(let day): "từ \(day)"
    case .language(let tag): "ngôn ngữ: \(tag)"
    case .newestFirst: "mới nhất trước"
    case .oldestFirst: "cũ nhất trước"
    case .bestFirst: "khớp nhất trước"
    case .byTitle: "theo tiêu đề"
    case .nothing: "chưa có gì để tìm"
    }
  }
}

/// What of a query was read otherwise than it may have been meant.
public enum QueryNoteSentence: Hashable, Sendable {
  /// There is no such field, or it does not take the value, or it has none.
  case unknownField(String), unknownValue(String), missingValue(String)
  /// The value is still being typed.
  case unfinished(String)
  /// A sign that joins nothing.
  case loneSign(String)
  /// A quotation or a parenthesis that was not closed.
  case openQuotation, openParenthesis
  /// The query's end is not searched.
  case tooLong

  var inEnglish: String {
    switch self {
    case .unknownField(let text): "no such field, searched as words: \(text)"
    case .unknownValue(let text): "not a value of the field, searched as words: \(text)"
    case .missingValue(let text): "no value after the colon, searched as a word: \(text)"
    case .unfinished(let text): "waiting for the rest of \(text)"
    case .loneSign(let text): "joins nothing: \(text)"
    case .openQuotation: "the phrase goes on to the end"
    case .openParenthesis: "the parenthesis goes on to the end"
    case .tooLong: "too long, the end is not searched"
    }
  }

  var inVietnamese: String {
    switch self {
    case .unknownField(let text): "không có trường này, tìm như chữ thường: \(text)"
    case .unknownValue(let text): "trường không có giá trị này, tìm như chữ thường: \(text)"
    case .missingValue(let text): "sau dấu hai chấm còn trống, tìm như chữ thường: \(text)"
    case .unfinished(let text): "chờ gõ tiếp \(text)"
    case .loneSign(let text): "không nối gì với gì: \(text)"
    case .openQuotation: "cụm từ kéo đến hết"
    case .openParenthesis: "ngoặc kéo đến hết"
    case .tooLong: "dài quá, phần cuối không tìm"
    }
  }
}
