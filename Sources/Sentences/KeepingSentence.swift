/// What the commands say that look at what was imported, and take it back.
public enum KeepingSentence: Hashable, Sendable {
  /// What `tinbai history`, `undo`, `reimport` and `diff` do.
  case commandHistory, commandUndo, commandReimport, commandDiff
  /// Help of `--all` and the numbers of `tinbai reimport`.
  case optionAll, argumentIDs
  /// Help of the number of changes that `tinbai undo` takes back.
  case argumentChanges
  /// Help of `--no-originals`, `--check` and `--watch`.
  case optionNoOriginals, optionCheck, optionWatch
  /// Nothing was changed yet.
  case historyEmpty
  /// A change in the history.
  case change(Change, count: Int)
  /// The change was taken back, or given up.
  case undone, givenUp
  /// The number of changes is no number above zero.
  case changesTooFew
  /// Neither articles nor `--all` were named.
  case reimportWhat
  /// No file is kept for what was named.
  case noOriginals
  /// The one line at the end of `tinbai reimport`.
  case reimportSummary(files: Int, updated: Int, unchanged: Int, missing: Int)
  /// A newer importer finds no such article in the file any more; the old one stays.
  case articleGone(id: Int64, file: String)
  /// The person corrected the article, so it is not made anew; help of the option that does it.
  case correctionKept(id: Int64), optionCorrected
  /// There is no earlier version to compare with.
  case noEarlier(id: Int64)
  /// The two versions say the same.
  case sameText(id: Int64)

  /// The words of `tinbai import --check`.
  case checkForm, checkEncoding, checkDropped, checkWorkedOut
  /// A number of words.
  case checkWords(Int)
  /// How the encoding of a file was found.
  case encodingMark, encodingDeclared, encodingDetected, encodingValid, encodingAssumed
  /// What the letters were converted from.
  case encodingConverted(from: String)

  /// Help of the key for the next version.
  case helpNextVersion
  /// The story has no other version.
  case onlyVersion
  /// Which version of the story is shown.
  case version(Int, of: Int)

  /// In the place of a text that was not saved.
  case onlyAddress
  /// The watched folders have something new, which is imported now, and was imported.
  case catchingUp(files: Int), caughtUp(articles: Int)

  /// What was changed.
  public enum Change: Hashable, Sendable {
    case read, unread, bookmark, unbookmark, importing, reimporting, revising, deleting, savedSearch
    case highlighting, other
  }
}

extension KeepingSentence {
  /// The words in English.
  var english: String {
    switch self {
    case .commandHistory: "List what was changed in the library, the last change first."
    case .commandUndo: "Take back the last change, or the last few."
    case .commandReimport: "Read the kept files of articles again with this version's importers."
    case .commandDiff: "Show what changed between two saves of an article."
    case .optionAll: "All articles whose files are kept."
    case .argumentIDs: "Numbers of articles."
    case .argumentChanges: "How many changes."
    case .optionNoOriginals: "Do not keep the files themselves in the library."
    case .optionCheck: "Say what each file is and where every field comes from, store nothing."
    case .optionWatch: "Keep the library in step with folders, until you stop it."
    case .historyEmpty: "Nothing was changed yet."
    case .change(let change, let count):
      "\(change.english) \(grouped(count, ",")) \(count == 1 ? "article" : "articles")"
    case .undone: "undone"
    case .givenUp: "cannot be undone"
    case .changesTooFew: "The number of changes must be 1 or more."
    case .reimportWhat: "Say which articles, or --all."
    case .noOriginals: "The library keeps no files of these articles. Import them again."
    case .reimportSummary(let files, let updated, let unchanged, let missing):
      "\(grouped(files, ",")) \(files == 1 ? "file" : "files") read again: "
        + "\(grouped(updated, ",")) updated, \(grouped(unchanged, ",")) the same, "
        + "\(grouped(missing, ",")) not found any more."
    case .articleGone(let id, let file):
      "\(file): article \(id) is not found in it. It stays as it is."
    case .correctionKept(let id):
      "Article \(id): you corrected its text. It stays; --corrected reads it again all the same."
    case .optionCorrected: "Read texts again that you corrected, too; undo brings corrections back."
    case .noEarlier(let id): "Article \(id): the library has no earlier version of it."
    case .sameText(let id): "Article \(id): both versions say the same."
    case .helpNextVersion: "The next version of the story"
    case .onlyAddress:
      "The text is not here yet. Save the page of this address and import it: it comes to this entry."
    case .onlyVersion: "The library has no other version of this story."
    case .version(let number, let count): "Version \(number) of \(count)."
    case .catchingUp(let files):
      "Importing \(grouped(files, ",")) new \(files == 1 ? "file" : "files") of your folders…"
    case .caughtUp(let count):
      "\(grouped(count, ",")) \(count == 1 ? "article" : "articles") imported from your folders."
    case .checkForm: "form"
    case .checkEncoding: "encoding"
    case .checkDropped: "left out"
    case .checkWorkedOut: "worked out"
    case .checkWords(let count): "\(grouped(count, ",")) \(count == 1 ? "word" : "words")"
    case .encodingMark: "by its byte-order mark"
    case .encodingDeclared: "as the file says"
    case .encodingDetected: "by the look of its bytes"
    case .encodingValid: "since all bytes are valid"
    case .encodingAssumed: "for want of anything better"
    case .encodingConverted(let name): "converted from \(name)"
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .commandHistory: "Liệt kê những thay đổi trong thư viện, mới nhất trước."
    case .commandUndo: "Hoàn tác thay đổi cuối cùng, hoặc vài thay đổi cuối."
    case .commandReimport: "Đọc lại các tệp gốc đã lưu bằng bộ nhập của phiên bản này."
    case .commandDiff: "Cho thấy điều gì đã đổi giữa hai lần lưu một bài."
    case .optionAll: "Mọi bài có lưu tệp gốc."
    case .argumentIDs: "Số của các bài."
    case .argumentChanges: "Bao nhiêu thay đổi."
    case .optionNoOriginals: "Không lưu tệp gốc trong thư viện."
    case .optionCheck: "Cho biết mỗi tệp là gì và từng trường lấy từ đâu, không lưu gì."
    case .optionWatch: "Theo dõi các thư mục và nhập những gì mới, cho đến khi bạn dừng."
    case .historyEmpty: "Chưa có thay đổi nào."
    case .change(let change, let count): "\(change.vietnamese) \(grouped(count, ".")) bài"
    case .undone: "đã hoàn tác"
    case .givenUp: "không hoàn tác được"
    case .changesTooFew: "Số thay đổi phải từ 1 trở lên."
    case .reimportWhat: "Hãy cho biết bài nào, hoặc --all."
    case .noOriginals: "Thư viện không lưu tệp gốc của các bài này. Hãy nhập lại."
    case .reimportSummary(let files, let updated, let unchanged, let missing):
      "Đã đọc lại \(grouped(files, ".")) tệp: \(grouped(updated, ".")) bài cập nhật, "
        + "\(grouped(unchanged, ".")) bài giữ nguyên, \(grouped(missing, ".")) bài không còn thấy."
    case .articleGone(let id, let file): "\(file): không còn thấy bài \(id). Bài được giữ nguyên."
    case .correctionKept(let id):
      "Bài \(id): bạn đã sửa chữ của bài. Bài giữ nguyên; --corrected vẫn đọc lại."
    case .optionCorrected: "Đọc lại cả những bài bạn đã sửa; hoàn tác đưa bản sửa trở lại."
    case .noEarlier(let id): "Bài \(id): thư viện không có bản nào trước đó."
    case .sameText(let id): "Bài \(id): hai bản giống nhau."
    case .helpNextVersion: "Bản kế tiếp của cùng câu chuyện"
    case .onlyAddress:
      "Chưa có nội dung. Hãy lưu trang ở địa chỉ này rồi nhập vào: nội dung sẽ về đúng mục này."
    case .onlyVersion: "Thư viện không có bản nào khác của bài này."
    case .version(let number, let count): "Bản \(number) trong \(count)."
    case .catchingUp(let files): "Đang nhập \(grouped(files, ".")) tệp mới trong các thư mục…"
    case .caughtUp(let count): "Đã nhập \(grouped(count, ".")) bài từ các thư mục."
    case .checkForm: "dạng"
    case .checkEncoding: "bảng mã"
    case .checkDropped: "bỏ qua"
    case .checkWorkedOut: "suy ra"
    case .checkWords(let count): "\(grouped(count, ".")) chữ"
    case .encodingMark: "theo dấu thứ tự byte"
    case .encodingDeclared: "như tệp tự khai"
    case .encodingDetected: "nhận ra qua các byte"
    case .encodingValid: "vì mọi byte đều hợp lệ"
    case .encodingAssumed: "vì không có gì cho biết khác"
    case .encodingConverted(let name): "chuyển từ \(name)"
    }
  }
}

extension KeepingSentence.Change {
  fileprivate var english: String {
    switch self {
    case .read: "marked as read:"
    case .unread: "marked as unread:"
    case .bookmark: "bookmarked:"
    case .unbookmark: "bookmark removed:"
    case .importing: "imported:"
    case .reimporting: "read again:"
    case .revising: "corrected:"
    case .deleting: "deleted:"
    case .savedSearch: "saved search:"
    case .highlighting: "highlights changed:"
    case .other: "changed:"
    }
  }

  fileprivate var vietnamese: String {
    switch self {
    case .read: "đã đọc:"
    case .unread: "chuyển sang chưa đọc:"
    case .bookmark: "đánh dấu:"
    case .unbookmark: "bỏ đánh dấu:"
    case .importing: "nhập:"
    case .reimporting: "đọc lại:"
    case .revising: "sửa chữ:"
    case .deleting: "xóa:"
    case .savedSearch: "tìm kiếm đã lưu:"
    case .highlighting: "sửa đoạn tô:"
    case .other: "thay đổi:"
    }
  }
}
