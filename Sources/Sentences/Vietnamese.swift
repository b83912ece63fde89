extension Sentence {
  /// The sentence in Vietnamese.
  var inVietnamese: String {
    switch self {
    case .reading(let sentence): sentence.inVietnamese
    // The commands
    case .keeping(let sentence): sentence.vietnamese
    case .commandTinbai: "Đọc và tìm trong thư viện bài viết của riêng bạn, ngay trên terminal."
    case .commandOpen: "Mở trình đọc (lệnh mặc định)."
    case .commandImport: "Nhập tệp và thư mục vào thư viện."
    case .commandImportMore:
      """
      Đọc trang web đã lưu (HTML), nội dung chép dán (.txt), Markdown và JSON từng dòng. \
      Thư mục được đọc cùng mọi thứ bên trong. Bài đã có thì chỉ được cập nhật, không nhân \
      đôi; một tệp hỏng không làm dừng các tệp khác.
      """
    case .commandSearch: "Liệt kê các bài khớp với câu tìm, mới nhất trước."
    case .commandSearchMore:
      """
      Chữ không dấu khớp với mọi dấu (duong tìm ra đường và dương); chữ có dấu chỉ khớp với \
      chính nó. Đặt -- trước câu tìm bắt đầu bằng dấu gạch.
      """
    case .commandList: "Liệt kê các bài trong thư viện, mới nhất trước."
    case .commandExport:
      "Xuất thư viện, hoặc một phần, thành tệp cho chương trình khác."
    case .commandExportMore:
      "JSON từng dòng và thư mục Markdown giữ lại tất cả: xuất ra rồi nhập lại vẫn là thư viện ấy, cả dấu trang, thẻ, ghi chú và ảnh. Trang HTML và sách EPUB để đọc ở nơi khác. Không có câu tìm hay số bài thì xuất mọi bài, cũ nhất trước."
    case .optionExportLines:
      "Xuất JSON, mỗi bài một dòng (mặc định)."
    case .optionExportMarkdown:
      "Xuất một thư mục tệp Markdown."
    case .optionExportPage:
      "Xuất một trang HTML có đủ mọi thứ."
    case .optionExportBook:
      "Xuất một cuốn sách (EPUB)."
    case .optionOutput:
      "Tệp hoặc thư mục ghi ra; không có thì JSON được in ra màn hình."
    case .optionExportQuery:
      "Chỉ những bài khớp câu tìm này."
    case .optionExportTitle:
      "Tên của trang hoặc sách."
    case .argumentExportIDs:
      "Chỉ những bài mang các số này."
    case .exportNeedsOutput:
      "Thư mục, trang hoặc sách cần có tên. Hãy thêm -o TÊN."
    case .exportSummary(let count, let path):
      "Đã ghi \(count) bài vào \(path)."
    case .exportFailed(let path, let reason):
      "\(path): không ghi được: \(reason) Hãy chọn chỗ khác hoặc dọn bớt chỗ ấy."
    case .exportInterrupted:
      "Việc xuất đã dừng; phần đã ghi vẫn còn."
    case .reasonInside(let name, let reason):
      "trong đó, \(name): \(reason)"
    case .reasonUnsafeName:
      "đó là liên kết, thiết bị, hoặc tên dẫn ra ngoài tệp nén."
    case .reasonArchiveTooLarge:
      "giải nén ra lớn quá mức an toàn. Hãy tự giải nén rồi nhập thư mục."
    case .reasonArchiveTooDeep:
      "đó là tệp nén trong nhiều lớp tệp nén. Hãy tự giải nén rồi nhập thư mục."
    case .commandFeed: "In nội dung các nguồn tin (feed) đã lưu dưới dạng JSON."
    case .commandFeedMore:
      "Mỗi nguồn tin một dòng, gồm `version`, `encoding`, `feed` và `entries`; tên các trường theo Universal Feed Parser. Mã HTML được làm sạch, địa chỉ được viết đầy đủ. Không lưu gì vào thư viện."
    case .commandShow: "In ra một bài."
    case .commandBookmark: "Đánh dấu bài, hoặc bỏ đánh dấu."
    case .optionLibrary:
      "Tệp thư viện, hoặc thư mục chứa nó (nếu không: $TINBAI_LIBRARY, rồi thư mục dữ liệu)."
    case .optionLanguage: "Ngôn ngữ giao diện: vi hoặc en."
    case .optionSample: "Mở thư viện mẫu có sẵn; không lưu gì."
    case .optionTheme: "Tên giao diện màu, hoặc tệp giao diện màu."
    case .optionJSON: "In ra JSON, mỗi dòng một đối tượng."
    case .optionLimit: "Nhiều nhất bao nhiêu bài."
    case .optionBookmarked: "Chỉ các bài đã đánh dấu."
    case .optionUnread: "Chỉ các bài chưa đọc."
    case .optionMarkdown: "In ra Markdown có phần đầu."
    case .optionText: "In ra văn bản thuần (mặc định)."
    case .optionRemove: "Bỏ đánh dấu."
    case .optionFollow:
      "Khi nêu tên một trang liệt kê bài, nhập các bài trong đó đã lưu cùng thư mục."
    case .optionDryRun: "Chỉ cho biết sẽ nhập gì, không lưu."
    case .argumentPaths: "Các tệp và thư mục."
    case .argumentQuery: "Câu tìm."
    case .argumentID: "Số của bài, do lệnh list và search cho biết."
    case .importProgress(let percent, let articles, let rate, let secondsLeft):
      progressInVietnamese(percent, articles, rate: rate, secondsLeft: secondsLeft)
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
    case .optimizingIndex(let percent): "Đang sắp xếp chỉ mục tìm kiếm: \(percent)%"
    case .commandCheck: "Tìm hỏng hóc trong thư viện, và lập lại chỉ mục tìm kiếm."
    case .commandCheckMore:
      """
      Đọc toàn bộ thư viện: cơ sở dữ liệu, chỉ mục tìm kiếm, số bài của các danh mục. Kết thúc với \
      mã 3 khi có gì sai. Không có --rebuild-index thì không thay đổi gì.
      """
    case .optionRebuildIndex: "Trước hết lập lại chỉ mục tìm kiếm và đếm lại mọi danh mục."
    case .rebuildingIndex(let percent): "Đang lập lại chỉ mục tìm kiếm: \(percent)%"
    case .checkingDatabase: "Đang đọc cơ sở dữ liệu …"
    case .checkingIndex: "Đang đọc chỉ mục tìm kiếm …"
    case .checkingLists: "Đang đếm các danh mục …"
    case .checkPassed: "Thư viện lành lặn."
    case .checkFoundDamage(let reason, let count):
      "cơ sở dữ liệu hỏng ở \(count) chỗ (\(reason)). Hãy khôi phục từ bản sao lưu."
    case .checkFoundIndexDamage(let reason):
      "chỉ mục tìm kiếm bị hỏng (\(reason)). Hãy chạy `tinbai check --rebuild-index`."
    case .checkFoundUnfinishedIndex:
      "chỉ mục tìm kiếm chưa đầy đủ. Hãy chạy `tinbai check --rebuild-index`."
    case .checkFoundWrongCounts(let lists):
      "\(lists) danh mục bị đếm sai. Hãy chạy `tinbai check --rebuild-index`."
    case .checkFoundMissingTexts(let articles):
      "\(articles) bài không có nội dung. Hãy nhập lại các bài đó."
    case .outputFailed(let reason):
      "Đầu ra chuẩn: không ghi được (\(reason)). Phần đã in chưa đầy đủ."
    case .importInterrupted: "Đã dừng nhập; phần đã nhập được giữ lại. Chạy lại để nhập tiếp."
    case .reasonEmpty: "tệp rỗng."
    case .reasonNotText: "không đọc ra chữ được. Hãy chuyển sang HTML, Markdown hoặc .txt trước."
    case .reasonList: "đây là trang liệt kê bài, không phải một bài."
    case .reasonNoTitle: "không có tiêu đề nên không thành một bài."
    case .reasonNoText: "không có nội dung riêng."
    case .reasonData: "là dữ liệu cho chương trình, không phải một bài."
    case .reasonUnsupported(let form): "thuộc dạng \(form) mà tinbai chưa đọc được."
    case .reasonTooLarge(let megabytes):
      """
      có \(megabytes) MB, quá lớn để đọc một lần. Hãy chia nhỏ, hoặc chuyển sang JSON từng \
      dòng.
      """
    case .reasonMalformed(let line, let detail): line.map { "dòng \($0): \(detail)" } ?? detail
    case .reasonMissing: "không có tệp này. Hãy kiểm tra lại tên."
    case .reasonNotAllowed: "bạn không có quyền đọc. Hãy đổi quyền của tệp."
    case .reasonNotAFile: "không phải một tệp thông thường."
    case .reasonSystem(let detail): "\(detail)."
    case .nothingFound(let query): "Không tìm thấy gì cho “\(query)”."
    case .listEmpty: "Không có bài nào như vậy."
    case .noSuchArticle(let id): "\(id): không có bài mang số này. Xem số bài bằng `tinbai list`."
    case .bookmarksSet(let count): "Đã đánh dấu \(count) bài."
    case .bookmarksRemoved(let count): "Đã bỏ đánh dấu \(count) bài."
    case .moreNotShown(let count): "… và \(count) bài nữa. Xem thêm bằng --limit."
    case .unknownLanguage(let name):
      "--lang: chưa có giao diện tiếng \(name). Hãy chọn vi hoặc en."
    case .libraryMissing(let path):
      "\(path): không có thư viện nào ở đây. Hãy kiểm tra đường dẫn, hoặc nhập bài để tạo mới."
    case .libraryCannotOpen(let path, let reason):
      """
      \(path): không mở được thư viện (\(reason)). Hãy kiểm tra đường dẫn và quyền, hoặc \
      chọn thư viện khác bằng --library.
      """
    case .libraryNotOne(let path):
      "\(path): không phải thư viện của tinbai; tệp được giữ nguyên. Hãy chọn thư viện khác bằng --library."
    case .libraryReadOnly(let path):
      "\(path): thư viện này chỉ đọc được, không sửa được. Hãy đổi quyền của tệp và thư mục chứa nó."
    case .libraryTooNew(let path):
      "\(path): thư viện này do phiên bản tinbai mới hơn tạo ra. Hãy cập nhật tinbai để mở."
    case .libraryBusy: "Thư viện: chương trình khác đang ghi. Hãy thử lại sau giây lát."
    case .libraryDamaged(let path, let reason):
      """
      \(path): thư viện bị hỏng (\(reason)). Hãy khôi phục từ bản sao lưu, \
      hoặc chọn thư viện khác bằng --library.
      """
    case .libraryFull(let path):
      "\(path): đĩa đã đầy, dữ liệu cũ còn nguyên. Hãy dọn bớt rồi thử lại."
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
    case .linkNotAllowed(let address):
      "\(address): chỉ mở địa chỉ web và thư."
    case .noBrowser(let address):
      "\(address): không chạy được trình duyệt. Hãy đặt biến BROWSER là trình duyệt bạn dùng."
    case .themeMissing(let name, let known):
      "\(name): không có giao diện màu này. Hãy chọn: \(known.joined(separator: ", "))."
    case .limitTooSmall: "--limit: phải từ 1 trở lên."

    // The lists
    case .allArticles: "Tất cả bài"
    case .unreadArticles: "Chưa đọc"
    case .bookmarks: "Đánh dấu"
    case .documents: "Văn bản"

    // The reader
    case .number(let number): grouped(number, ".")
    case .position(let index, let total): "\(grouped(index, ".")) / \(grouped(total, "."))"
    case .percent(let share): "\(share)%"
    case .unreadCount(let count): "\(grouped(count, ".")) chưa đọc"
    case .longDate(let weekday, let day, let month, let year):
      "\(vietnameseWeekdays[weekday]), \(two(day))/\(two(month))/\(year)"
    case .longMoment(let weekday, let day, let month, let year, let hour, let minute):
      "\(vietnameseWeekdays[weekday]), \(two(day))/\(two(month))/\(year)"
        + " \(two(hour)):\(two(minute))"
    case .shortDate(let day, let month, let year): "\(two(day))/\(two(month))/\(year)"
    case .today(let hour, let minute): "hôm nay \(two(hour)):\(two(minute))"
    case .yesterday(let hour, let minute): "hôm qua \(two(hour)):\(two(minute))"
    case .thisYear(let day, let month, let hour, let minute):
      "\(two(day))/\(two(month)) \(two(hour)):\(two(minute))"
    case .someTimeToday: "hôm nay"
    case .someTimeYesterday: "hôm qua"
    case .dayOfThisYear(let day, let month): "\(two(day))/\(two(month))"

    case .sections: "Chuyên mục"
    case .sources: "Nguồn"
    case .tags: "Thẻ"
    case .lists: "Thư viện"
    case .loading: "Đang tải…"
    case .emptyList: "Chưa có bài nào."
    case .noBookmarks(let key): "Chưa đánh dấu bài nào. Bấm \(key) ở một bài để đánh dấu."
    case .nothingUnread: "Đã đọc hết."
    case .nothingSelected: "Chưa chọn bài nào."
    case .articleGone: "Bài này không còn trong thư viện."
    case .screenTooSmall(let columns, let rows, let neededColumns, let neededRows):
      "\(columns)×\(rows) quá nhỏ. Hãy mở rộng ít nhất đến \(neededColumns)×\(neededRows)."
    case .emptyLibrary: "Thư viện của bạn còn trống."
    case .howToImport: "Đưa trang đã lưu, Markdown hoặc tệp .txt vào:"
    case .howToOpenSample: "mở thư viện mẫu để xem thử."
    case .sampleLibrary: "Thư viện mẫu"

    case .picture: "[ảnh]"
    case .author(let name): "Tác giả: \(name)"
    case .source(let name): "Nguồn: \(name)"
    case .taggedWith(let tags): "Thẻ: \(tags)"
    case .modified(let moment): "Cập nhật: \(moment)"
    case .attachments: "Tệp đính kèm"
    case .newerOnPage: "Bài mới hơn trên trang"
    case .olderOnPage: "Bài cũ hơn trên trang"
    case .newerArticle: "Mới hơn"
    case .olderArticle: "Cũ hơn"
    case .documentNumber: "Số hiệu"
    case .documentCategory: "Loại"
    case .documentAreas: "Lĩnh vực"
    case .documentIssuer: "Cơ quan"
    case .documentSigner: "Người ký"
    case .documentIssued: "Ban hành"
    case .documentValidFrom: "Hiệu lực từ"
    case .documentExpires: "Hết hiệu lực"
    case .documentReplaces: "Thay thế"
    case .documentReplacedBy: "Bị thay bởi"
    case .inForce: "còn hiệu lực"
    case .notYetInForce: "chưa có hiệu lực"
    case .noLongerInForce: "đã hết hiệu lực"
    case .siteHeading: "Thông tin trên trang"
    case .sitePhones: "Điện thoại"
    case .siteDocuments: "Văn bản"
    case .siteCounters: "Lượt truy cập, lúc lưu trang"
    case .sessionTimeout(let seconds): "Trang kết thúc phiên sau \(seconds) giây."
    case .noSite: "Trang không có thông tin gì thêm."

    case .query(let part): part.inVietnamese
    case .queryNote(let note): note.inVietnamese
    case .queryRead(let reading): "Đã tìm: \(reading)"
    case .optionSort:
      "Thứ tự: newest (mới nhất), oldest (cũ nhất), relevance (khớp nhất), title (tiêu đề)."
    case .optionExplain: "Cho biết trên lỗi chuẩn câu tìm được hiểu thế nào."
    case .searchHint: "gõ từ, \"một cụm từ\", -bỏ từ này"
    case .newestFirst: "mới nhất trước"
    case .bestFirst: "khớp nhất trước"
    case .found(let count, let isCapped):
      "\(grouped(count, "."))\(isCapped ? "+" : "") bài"
    case .match(let index, let total): "chỗ khớp \(grouped(index, ".")) / \(grouped(total, "."))"

    case .wordsMissing(let words):
      "Không bài nào có \(words.map { "“\($0)”" }.joined(separator: ", "))."
    case .wordsNeverTogether: "Từng từ thì có, nhưng không bài nào có đủ cả."
    case .took(let microseconds): milliseconds(microseconds, ",")
    case .namePrompt: "Tên:"
    case .savedSearches: "Tìm kiếm đã lưu"
    case .searchSaved(let name): "Đã lưu tìm kiếm “\(name)”."
    case .searchRenamed(let name): "Đã đổi tên thành “\(name)”."
    case .searchDeleted(let name): "Đã xóa tìm kiếm “\(name)”."
    case .searchNameTaken(let name):
      "“\(name)”: tên này đã dùng cho tìm kiếm khác. Hãy chọn tên khác."
    case .nothingToSave: "Chưa có gì để lưu: hãy gõ từ cần tìm trước."
    case .undoneSavedSearch: "Đã hoàn tác thay đổi ở một tìm kiếm đã lưu."
    case .hintTry: "tìm từ này"
    case .hintSave: "lưu"
    case .hintCancel: "thôi"
    case .hintRename: "đổi tên"
    case .hintDelete: "xóa"
    case .helpSaveSearch: "Lưu tìm kiếm này dưới một tên"
    case .helpRenameSearch: "Trong danh mục: đổi tên tìm kiếm đã lưu"
    case .helpDeleteSearch: "Trong danh mục: xóa tìm kiếm đã lưu"
    case .nothingToComplete: "Không có gợi ý nào."
    case .hintComplete: "gợi ý"
    case .readAs(let text): "hiểu là: \(text)"
    case .orderedBy(let order): order
    case .readingAnd: "và"
    case .readingOr: "hoặc"
    case .readingNot(let text): "không \(text)"
    case .readingNear(let texts, let distance):
      "\(texts.joined(separator: " gần ")) (cách nhau không quá \(distance) từ)"
    case .readingDay(let day): "ngày \(day)"
    case .readingDays(let first, let last):
      [first.map { "từ \($0)" }, last.map { "đến \($0)" }].compactMap(\.self)
        .joined(separator: " ")
    case .readingLanguage(let tag): "ngôn ngữ: \(tag)"
    case .fieldTitle: "tiêu đề"
    case .fieldAuthor: "tác giả"
    case .fieldSource: "nguồn"
    case .fieldSection: "chuyên mục"
    case .fieldTag: "thẻ"
    case .fieldNumber: "số hiệu"
    case .fieldSigner: "người ký"
    case .stateUnread: "chưa đọc"
    case .stateRead: "đã đọc"
    case .stateBookmarked: "đã đánh dấu"
    case .stateDocument: "là văn bản"
    case .hasImage: "có ảnh"
    case .hasAttachment: "có tệp đính kèm"
    case .hasNote: "có ghi chú"
    case .oldestFirst: "cũ nhất trước"
    case .titleFirst: "theo tiêu đề"
    case .noteUnknownField(let text): "“\(text)”: không có trường này, tìm như chữ"
    case .noteUnknownValue(let text): "“\(text)”: không có giá trị này, tìm như chữ"
    case .noteMissingValue(let text): "“\(text)” chưa có giá trị, tìm như chữ"
    case .noteLoneSign(let text): "“\(text)” không nối gì cả"
    case .noteOpenQuotation: "thiếu dấu ngoặc kép đóng"
    case .noteOpenParenthesis: "thiếu dấu ngoặc đóng"
    case .noteTooLong: "quá dài, phần cuối không được tìm"
    case .searchOffers(let queries):
      "Có thể thử: \(queries.map { "“\($0)”" }.joined(separator: ", "))."

    case .bookmarked: "Đã đánh dấu."
    case .bookmarkRemoved: "Đã bỏ đánh dấu."
    case .markedRead: "Đã chuyển sang đã đọc."
    case .markedUnread: "Đã chuyển sang chưa đọc."
    case .undoneRead(let count): "Đã hoàn tác trạng thái đọc của \(grouped(count, ".")) bài."
    case .undoneBookmark(let count): "Đã hoàn tác đánh dấu của \(grouped(count, ".")) bài."
    case .undoneImport(let count): "Đã hoàn tác việc nhập \(grouped(count, ".")) bài."
    case .undoneOther(let count): "Đã hoàn tác thay đổi của \(grouped(count, ".")) bài."
    case .nothingToUndo: "Không có gì để hoàn tác."
    case .opening(let host): "Đang mở \(host) trong trình duyệt…"
    case .noLink: "Bài này không có địa chỉ."
    case .unsafeLink: "Không mở địa chỉ này: chỉ mở http, https và mailto."
    case .documentMissing(let number): "\(number): không có trong thư viện."
    case .noNeighbourHere: "Bài này được mở từ một bài khác. q để về bài đó."
    case .noNewerArticle: "Đây là bài mới nhất của danh sách."
    case .noOlderArticle: "Đây là bài cũ nhất của danh sách."
    case .noMatch: "Bài này không có chỗ khớp nào."

    case .hintRead: "đọc"
    case .hintSearch: "tìm"
    case .hintBookmark: "đánh dấu"
    case .hintHelp: "mọi phím"
    case .hintBack: "về"
    case .hintOlder: "bài cũ hơn"
    case .hintNextMatch: "chỗ khớp sau"
    case .hintOpen: "mở"
    case .hintOpenHit: "mở tại chỗ khớp"
    case .hintOrder: "thứ tự"
    case .hintScroll: "cuộn"
    case .hintSample: "thư viện mẫu"
    case .hintQuit: "thoát"
    case .hintLists: "danh mục"

    case .helpHeading: "Phím"
    case .helpMoving: "Di chuyển"
    case .helpArticle: "Với một bài"
    case .helpSearch: "Trong ô tìm"
    case .helpApp: "Ở mọi nơi"
    case .helpMoveDown: "Dòng sau (10j: mười dòng)"
    case .helpMoveUp: "Dòng trước"
    case .helpPageDown: "Xuống một trang"
    case .helpPageUp: "Lên một trang"
    case .helpHalfPageDown: "Xuống nửa trang"
    case .helpHalfPageUp: "Lên nửa trang"
    case .helpTop: "Về đầu (10g: đến dòng mười)"
    case .helpBottom: "Đến cuối"
    case .helpPercent: "Đến phần trăm đã gõ (50%)"
    case .helpOpen: "Mở mục đang chọn"
    case .helpBack: "Về chỗ trước"
    case .helpLeave: "Về chỗ trước; ở danh sách đầu thì thoát"
    case .helpNextPane: "Khung kế tiếp; trong ô tìm: gợi ý trường và giá trị"
    case .helpPreviousPane: "Sang khung trước"
    case .helpNewer: "Bài mới hơn trong danh sách"
    case .helpOlder: "Bài cũ hơn trong danh sách"
    case .helpLists: "Danh sách, chuyên mục, nguồn, thẻ"
    case .helpBookmarks: "Các bài đánh dấu, bấm lại để về"
    case .helpSearchAction: "Tìm trong thư viện"
    case .helpHelp: "Bảng phím này"
    case .helpToggleBookmark: "Đánh dấu hoặc bỏ đánh dấu"
    case .helpToggleRead: "Chuyển sang đã đọc hoặc chưa đọc"
    case .helpOpenLink: "Mở địa chỉ bằng trình duyệt"
    case .helpSite: "Thông tin trên trang của bài"
    case .helpNextMatch: "Chỗ khớp sau"
    case .helpPreviousMatch: "Chỗ khớp trước"
    case .helpNextHit: "Kết quả sau"
    case .helpPreviousHit: "Kết quả trước"
    case .helpHitsDown: "Xuống một trang kết quả"
    case .helpHitsUp: "Lên một trang kết quả"
    case .helpWiden: "Dòng của bài dài hơn"
    case .helpNarrow: "Dòng của bài ngắn hơn"
    case .helpParagraphs: "Đoạn cách nhau dòng trống, hay thụt đầu dòng"
    case .helpAlignment: "Dòng đều hai bên, hay chỉ thẳng lề trái"
    case .helpHyphenation: "Ngắt từ ở cuối dòng, hay không"
    case .helpDirection: "Chữ viết từ phải: xếp ở đây, hay để terminal xếp"
    case .helpZen: "Chỉ còn bài đang đọc trên màn hình, và trở lại"
    case .measureIs(let columns): "Dòng dài nhất \(columns) cột."
    case .paragraphsSpaced: "Đoạn: cách nhau dòng trống."
    case .paragraphsIndented: "Đoạn: thụt đầu dòng."
    case .alignedLeft: "Dòng thẳng lề trái."
    case .alignedJustified: "Dòng đều hai bên."
    case .hyphenationOn: "Từ được ngắt ở cuối dòng."
    case .hyphenationOff: "Từ không bị ngắt."
    case .orderedHere: "Chữ viết từ phải được xếp ở đây."
    case .orderedByTerminal: "Terminal xếp chữ viết từ phải."
    case .helpOpenHit: "Đọc tại chỗ khớp đầu tiên"
    case .helpLeaveSearch: "Về đúng chỗ cũ"
    case .helpSearchOrder: "Mới nhất trước hoặc khớp nhất trước"
    case .helpCursorLeft: "Con trỏ sang trái"
    case .helpCursorRight: "Con trỏ sang phải"
    case .helpCursorStart: "Con trỏ về đầu dòng"
    case .helpCursorEnd: "Con trỏ đến cuối dòng"
    case .helpEraseLeft: "Xóa ký tự trước con trỏ"
    case .helpEraseRight: "Xóa ký tự tại con trỏ"
    case .helpEraseWord: "Xóa một từ"
    case .helpEraseToStart: "Xóa đến đầu dòng"
    case .helpUndo: "Hoàn tác thay đổi cuối"
    case .helpReload: "Tải lại"
    case .helpSample: "Mở thư viện mẫu"
    case .helpRedraw: "Vẽ lại màn hình"
    case .helpSuspend: "Ra dòng lệnh, fg để trở lại"
    case .helpQuit: "Thoát"

    // Settings
    case .settingsSyntax(let place, let detail):
      "\(place): không đúng cú pháp TOML (\(detail)). Hãy sửa dòng này."
    case .settingsUnknownName(let place, let name, let suggestion):
      "\(place): không có mục nào tên “\(name)”. "
        + meantInVietnamese(suggestion, else: "Hãy sửa lại tên hoặc bỏ dòng này.")
    case .settingsUnknownRole(let place, let name, let suggestion):
      "\(place): không có thành phần nào tên “\(name)”. "
        + meantInVietnamese(suggestion, else: "Xem tên của mọi thành phần trong dark.toml.")
    case .settingsUnknownAction(let place, let name, let suggestion):
      "\(place): không có thao tác nào tên “\(name)”. "
        + meantInVietnamese(suggestion, else: "Hãy sửa lại tên hoặc bỏ dòng này.")
    case .settingsUnknownColor(let place, let name, let suggestion):
      "\(place): “\(name)” không phải là màu. "
        + meantInVietnamese(
          suggestion, else: "Hãy viết #rrggbb, tên trong bảng màu, red, bright-blue hoặc 0 đến 255."
        )
    case .settingsUnknownKey(let place, let name, let suggestion):
      "\(place): không có phím nào tên “\(name)”. "
        + meantInVietnamese(
          suggestion, else: "Hãy viết tên phím như j, G, ctrl-d, page-up, space, f1.")
    case .settingsUnknownValue(let place, let value, let name, let known):
      """
      \(place): \(name) không nhận giá trị “\(value)”. \
      Hãy dùng \(known.map { "\"\($0)\"" }.joined(separator: ", ")).
      """
    case .settingsNeedsText(let place, let name):
      "\(place): \(name) phải là chữ. Hãy đặt trong dấu ngoặc kép."
    case .settingsNeedsNumber(let place, let name):
      "\(place): \(name) phải là số nguyên. Hãy viết số, không có ngoặc kép."
    case .settingsNeedsFlag(let place, let name):
      "\(place): \(name) chỉ bật hoặc tắt. Hãy viết true hoặc false, không có ngoặc kép."
    case .settingsNeedsTable(let place, let name):
      "\(place): \(name) phải gồm các tên và giá trị. Hãy viết \(name) = { … }."
    case .settingsNeedsColor(let place, let name):
      "\(place): \(name) phải là màu. Hãy viết \"#rrggbb\", tên màu trong ngoặc kép, hoặc 0 đến 255."
    case .settingsNeedsKeys(let place, let name):
      "\(place): \(name) phải là các phím. Hãy viết \(name) = [\"j\", \"ctrl-d\"]."
    case .settingsOutOfRange(let place, let name, let least, let most):
      "\(place): \(name) nằm ngoài giới hạn. Hãy dùng số từ \(least) đến \(most)."
    case .settingsKeyTwice(let place, let key, let first, let second):
      "\(place): phím \(key) được gán cho cả \(first) và \(second). Hãy chọn một."
    case .settingsKeyReserved(let place, let key, let action):
      "\(place): phím \(key) luôn dùng cho \(action). Hãy chọn phím khác."
    }
  }
}

private func progressInVietnamese(
  _ percent: Int, _ articles: Int, rate: Int, secondsLeft: Int?
) -> String {
  let left = secondsLeft.map { ", còn \(clock($0))" } ?? ""
  return "\(percent)% · \(articles) bài, \(rate)/giây\(left)"
}

private let vietnameseWeekdays = [
  "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật",
]

/// The question whether `suggestion` was meant, or what to do when nothing is near.
private func meantInVietnamese(_ suggestion: String?, else advice: String) -> String {
  suggestion.map { "Ý bạn là “\($0)”?" } ?? advice
}
