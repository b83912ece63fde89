extension Sentence {
  /// The sentence in Vietnamese.
  var inVietnamese: String {
    switch self {
    // The commands
    case .commandTinbai: "Đọc và tìm trong thư viện bài viết của riêng bạn, ngay trên terminal."
    case .commandOpen: "Mở trình đọc (mặc định khi không nêu lệnh nào)."
    case .commandImport: "Nhập tệp và thư mục vào thư viện."
    case .commandImportMore:
      """
      Đọc trang web đã lưu (HTML), văn bản dán, Markdown có phần đầu và JSON từng dòng. \
      Thư mục được đọc cùng mọi thứ bên trong. Bài đã có thì được cập nhật, không nhân \
      đôi; một tệp hỏng không làm dừng các tệp khác.
      """
    case .commandSearch: "In các bài khớp với câu tìm, mới nhất trước."
    case .commandSearchMore:
      """
      Chữ không dấu khớp mọi dấu (duong tìm ra đường và dương); chữ có dấu chỉ khớp chính \
      nó. Đặt -- trước câu tìm bắt đầu bằng dấu gạch.
      """
    case .commandList: "In danh sách bài trong thư viện, mới nhất trước."
    case .commandShow: "In một bài."
    case .commandBookmark: "Đánh dấu bài, hoặc bỏ đánh dấu."
    case .optionLibrary:
      "Tệp thư viện, hoặc thư mục chứa nó (nếu không: $TINBAI_LIBRARY, rồi thư mục dữ liệu)."
    case .optionLanguage: "Ngôn ngữ giao diện: vi hoặc en."
    case .optionSample: "Mở thư viện mẫu có sẵn; không lưu gì."
    case .optionTheme: "Tên giao diện màu, hoặc tệp giao diện màu."
    case .optionJSON: "In JSON, mỗi dòng một đối tượng."
    case .optionLimit: "In nhiều nhất chừng này."
    case .optionBookmarked: "Chỉ các bài đã đánh dấu."
    case .optionUnread: "Chỉ các bài chưa đọc."
    case .optionMarkdown: "In Markdown có phần đầu."
    case .optionText: "In văn bản thuần (mặc định)."
    case .optionRemove: "Bỏ đánh dấu."
    case .optionDryRun: "Chỉ cho biết sẽ nhập gì, không lưu."
    case .argumentPaths: "Các tệp và thư mục."
    case .argumentQuery: "Điều cần tìm."
    case .argumentID: "Số của bài, như lệnh list và search in ra."
    case .importProgress(let done, let total, let rate, let secondsLeft):
      progressInVietnamese(done, of: total, rate: rate, secondsLeft: secondsLeft)
    case .importSummary(let imported, let updated, let unchanged, let skipped, let failed):
      """
      Đã nhập \(imported) bài, cập nhật \(updated), đã có sẵn \(unchanged), bỏ qua \(skipped), \
      lỗi \(failed).
      """
    case .dryRunSummary(let articles, let skipped, let failed):
      "Tìm thấy \(articles) bài, bỏ qua \(skipped), lỗi \(failed). Không lưu gì."
    case .importSkipped(let file, let reason): "\(file): bỏ qua, \(reason)"
    case .importFailed(let file, let reason): "\(file): \(reason)"
    case .importSkippedMore(let count): "… và \(count) tệp nữa. Xem tất cả bằng --json."
    case .importInterrupted: "Đã dừng nhập; phần đã nhập được giữ lại. Chạy lại để nhập tiếp."
    case .reasonEmpty: "tệp rỗng."
    case .reasonNotText: "không phải văn bản. Hãy chuyển sang văn bản, HTML hoặc Markdown trước."
    case .reasonList: "đây là trang liệt kê bài, không phải một bài."
    case .reasonNoTitle: "không có tiêu đề nên không phải một bài."
    case .reasonNoText: "không có nội dung riêng."
    case .reasonData: "là dữ liệu cho chương trình, không phải một bài."
    case .reasonUnsupported(let form): "thuộc dạng \(form), tinbai chưa đọc được."
    case .reasonTooLarge(let megabytes):
      """
      có \(megabytes) MB, quá lớn để đọc một lần. Hãy chia nhỏ, hoặc chuyển sang JSON từng \
      dòng.
      """
    case .reasonMalformed(let line, let detail): line.map { "dòng \($0): \(detail)" } ?? detail
    case .reasonMissing: "không có tệp này. Hãy kiểm tra lại tên."
    case .reasonNotAllowed: "bạn không có quyền đọc. Hãy đổi quyền của tệp."
    case .reasonNotAFile: "không phải tệp thường."
    case .reasonSystem(let detail): "\(detail)."
    case .nothingFound(let query): "Không tìm thấy gì cho “\(query)”."
    case .listEmpty: "Không có bài nào như vậy."
    case .noSuchArticle(let id): "\(id): không có bài mang số này. Lệnh `tinbai list` in ra các số."
    case .bookmarksSet(let count): "Đã đánh dấu \(count) bài."
    case .bookmarksRemoved(let count): "Đã bỏ đánh dấu \(count) bài."
    case .moreNotShown(let count): "… và \(count) bài nữa. In thêm bằng --limit."
    case .libraryCannotOpen(let path, let reason):
      """
      \(path): không mở được thư viện (\(reason)). Hãy kiểm tra đường dẫn và quyền, hoặc \
      nêu thư viện khác bằng --library.
      """
    case .libraryTooNew(let path):
      "\(path): thư viện này do phiên bản tinbai mới hơn tạo ra. Hãy cập nhật tinbai để mở."
    case .libraryBusy: "Thư viện: chương trình khác đang ghi. Hãy thử lại sau giây lát."
    case .libraryDamaged(let path, let reason):
      """
      \(path): không phải một thư viện lành lặn (\(reason)). Hãy phục hồi từ bản sao lưu, \
      hoặc nêu thư viện khác bằng --library.
      """
    case .libraryFull(let path):
      "\(path): đĩa đã đầy; không mất gì. Hãy giải phóng chỗ trống rồi thử lại."
    case .libraryFailed(let reason): "Thư viện: \(reason). Không có gì bị thay đổi."
    case .terminalMissing:
      """
      Đầu ra chuẩn: không phải terminal nên không mở được trình đọc. Trong kịch bản, hãy \
      dùng `tinbai list`, `search` hoặc `show`.
      """
    case .terminalUnusable(let name):
      """
      TERM=\(name): không dùng được terminal này. Hãy đặt TERM là loại mà ncurses biết, \
      như xterm-256color.
      """
    case .themeMissing(let name, let known):
      "\(name): không có giao diện màu này. Hãy chọn: \(known.joined(separator: ", "))."
    case .settingsUnreadable(let path, let reason):
      "\(path): không đọc được (\(reason)). Hãy kiểm tra quyền của tệp."
    case .conflictingOptions(let value): "\(value): các tùy chọn này loại trừ nhau. Chỉ dùng một."
    case .limitTooSmall: "--limit: phải từ 1 trở lên."

    // The lists
    case .allArticles: "Tất cả bài"
    case .unreadArticles: "Chưa đọc"
    case .bookmarks: "Đánh dấu"
    case .documents: "Văn bản"
    }
  }
}

private func progressInVietnamese(_ done: Int, of total: Int?, rate: Int, secondsLeft: Int?)
  -> String
{
  let part = total.map { "\(done) trên \($0)" } ?? "\(done)"
  let left = secondsLeft.map { ", còn \(clock($0))" } ?? ""
  return "\(part), \(rate)/giây\(left)"
}
