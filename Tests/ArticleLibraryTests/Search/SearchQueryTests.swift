import Testing
import Vietnamese

@testable import ArticleLibrary

@Suite struct SearchQueryTests {
  /// Thursday 4 June 2020, ten in the morning in Vietnam.
  static let now = Timestamp(day: Day(daysSinceEpoch: 18_417), hour: 10)

  private func read(_ typed: String, isTyping: Bool = false) -> SearchQuery {
    SearchQuery(typed, isTyping: isTyping, now: Self.now)
  }

  /// The tree in short: `a b` for "and", `(a | b)`, `-a`, `title:a`, `a*`, `~a`, `"a b"`.
  private func short(_ typed: String, isTyping: Bool = false) -> String {
    read(typed, isTyping: isTyping).root.map(Self.short) ?? ""
  }

  static func short(_ node: SearchQuery.Node) -> String {
    switch node {
    case .phrase(let phrase, let field): (field.map { "\($0.rawValue):" } ?? "") + short(phrase)
    case .near(let phrases, let reach, let field):
      (field.map { "\($0.rawValue):" } ?? "")
        + phrases.map(short).joined(separator: " near/\(reach) ")
    case .state(let state): "is:\(state.rawValue)"
    case .has(let part): "has:\(part.rawValue)"
    case .days(let days):
      (days.first?.iso8601 ?? "") + ".." + (days.last?.iso8601 ?? "")
    case .language(let tag): "lang:\(tag)"
    case .not(let inner): "-" + short(inner)
    case .all(let parts): "(" + parts.map(short).joined(separator: " ") + ")"
    case .any(let parts): "(" + parts.map(short).joined(separator: " | ") + ")"
    }
  }

  static func short(_ phrase: SearchQuery.Phrase) -> String {
    let words = phrase.words.joined(separator: " ") + (phrase.isPrefix ? "*" : "")
    let quoted = phrase.words.count > 1 ? "\"\(words)\"" : words
    return (phrase.isLoose ? "~" : "") + (phrase.isNumber ? "№" : "") + quoted
  }

  @Test(arguments: [
    ("cảng biển", "(cảng biển)"), ("Hòa HOÀ", "hoà"), ("\"Cảng biển\"", "\"cảng biển\""),
    ("cảng OR biển", "(cảng | biển)"), ("cảng|biển", "(cảng | biển)"),
    ("a b OR c d", "((a b) | (c d))"), ("a AND b", "(a b)"), ("a (b OR c)", "(a (b | c))"),
    ("-a b", "(-a b)"), ("a -(b c)", "(a -(b c))"), ("a -\"b c\"", "(a -\"b c\")"),
    ("--a", "-a"), ("-(-a)", "a"), ("a - b", "(a b)"), ("hoà*", "hoà*"),
    ("\"đại h*\"", "\"đại h*\""), ("\"đại h\"*", "\"đại h*\""), ("~kỹ", "~kỹ"),
    ("~(kỹ sư)", "(~kỹ ~sư)"), ("~\"kỹ sư\"", "~\"kỹ sư\""), ("-~kỹ", "-~kỹ"),
    ("a near b", "a near/10 b"), ("a NEAR/3 \"b c\"", "a near/3 \"b c\""),
    ("a near b near/2 c", "a near/10 b near/10 c"), ("title:a near b", "title:a near/10 b"),
    ("title:cảng biển", "(title:cảng biển)"), ("tieude:cảng", "title:cảng"),
    ("tiêuđề:cảng", "title:cảng"), ("TIÊU-ĐỀ:cảng", "title:cảng"),
    ("title:\"cảng biển\"", "title:\"cảng biển\""), ("title:(a OR b)", "(title:a | title:b)"),
    ("tacgia:lan", "author:lan"), ("nguồn:báo", "source:báo"),
    ("chuyênmục:\"kinh tế\"", "section:\"kinh tế\""),
    ("#sen", "tag:sen"), ("#\"chuyển đổi\"", "tag:\"chuyển đổi\""), ("tag:sen", "tag:sen"),
    ("#(sen OR súng)", "(tag:sen | tag:súng)"), ("# (sen)", "sen"),
    ("#chuyển-đổi", "tag:\"chuyển đổi\""), ("-#sen", "-tag:sen"), ("số:27", "number:27"),
    ("người_ký:\"Trần\"", "signer:trần"), ("is:unread", "is:unread"), ("is:đãđọc", "is:read"),
    ("là:\"chưa đọc\"", "is:unread"), ("-is:document", "-is:document"),
    ("has:image", "has:image"), ("có:ảnh", "has:image"), ("has:đínhkèm", "has:attachment"),
    ("lang:vi", "lang:vi"), ("lang:\"tiếng Việt\"", "lang:vi"), ("lang:zh-Hant", "lang:zh-hant"),
    ("15-NQ/TU", "№\"15 nq tu\""), ("15 NQ TU", "№\"15 nq tu\""), ("15 nq/tu", "№\"15 nq tu\""),
    ("22/2019/TT-BTTTT", "№\"22 2019 tt btttt\""),
    ("22 2019 TT BTTTT a", "(№\"22 2019 tt btttt\" a)"),
    ("15 -NQ/TU", "№\"15 nq tu\""), ("22/2019/TT -BTTTT a", "(№\"22 2019 tt btttt\" a)"),
    ("15 -NQ -TU", "(15 -nq -tu)"), ("15 -a/b", "(15 -\"a b\")"), ("-15 NQ TU", "-№\"15 nq tu\""),
    ("so:15-NQ/TU", "number:№\"15 nq tu\""), ("nghị quyết 15 NQ TU", "(nghị quyết №\"15 nq tu\")"),
    ("Covid-19", "\"covid 19\""), ("a title:", "(a title)"), ("foo:bar", "\"foo bar\""),
    ("is:foo", "\"is foo\""), ("https://a.example/b", "\"https a example b\""),
    ("(a", "a"), ("a)", "a"), ("a) b", "(a b)"), ("()", ""), ("OR", "or"), ("a OR", "(a or)"),
    ("OR a", "(or a)"), ("|", ""), ("a |", "a"), ("near", "near"), ("a near", "(a near)"),
    ("near a", "(near a)"), ("AND", "and"), ("-", ""), ("~", ""), ("#", ""), ("\"\"", ""),
    ("a sort:oldest", "a"), ("10:30", "\"10 30\""),
  ])
  func `a query is read`(typed: String, tree: String) {
    #expect(short(typed) == tree)
  }

  @Test(arguments: [
    ("on:02/06/2020", "2020-06-02..2020-06-02"), ("on:2/6/2020", "2020-06-02..2020-06-02"),
    ("on:2020-06-02", "2020-06-02..2020-06-02"), ("on:2-6-2020", "2020-06-02..2020-06-02"),
    ("on:2/6", "2020-06-02..2020-06-02"), ("on:25/12", "2019-12-25..2019-12-25"),
    ("on:2020-06", "2020-06-01..2020-06-30"), ("on:06/2020", "2020-06-01..2020-06-30"),
    ("on:2020", "2020-01-01..2020-12-31"), ("before:2020", "..2019-12-31"),
    ("after:2019", "2020-01-01.."), ("before:02/06/2020", "..2020-06-01"),
    ("after:02/06/2020", "2020-06-03.."), ("after:7d", "2020-05-29.."),
    ("on:7d", "2020-05-29..2020-06-04"), ("before:7d", "..2020-05-28"),
    ("on:\"7 ngày\"", "2020-05-29..2020-06-04"), ("on:7 ngày", "2020-05-29..2020-06-04"),
    ("on:7 ngày trước", "2020-05-28..2020-05-28"), ("on:2w", "2020-05-22..2020-06-04"),
    ("on:1m", "2020-05-05..2020-06-04"), ("on:1y", "2019-06-05..2020-06-04"),
    ("on:hôm nay", "2020-06-04..2020-06-04"), ("on:hom nay", "2020-06-04..2020-06-04"),
    ("on:today", "2020-06-04..2020-06-04"), ("on:hôm qua", "2020-06-03..2020-06-03"),
    ("on:tuần này", "2020-06-01..2020-06-07"), ("on:tuần trước", "2020-05-25..2020-05-31"),
    ("on:tháng này", "2020-06-01..2020-06-30"), ("on:tháng trước", "2020-05-01..2020-05-31"),
    ("before:tháng trước", "..2020-04-30"), ("after:last month", "2020-06-01.."),
    ("on:năm ngoái", "2019-01-01..2019-12-31"), ("on:2 tháng trước", "2020-04-01..2020-04-30"),
    ("on:tháng 6", "2020-06-01..2020-06-30"), ("on:tháng 7", "2019-07-01..2019-07-31"),
    ("on:tháng 6/2019", "2019-06-01..2019-06-30"),
    ("on:tháng 6 năm 2019", "2019-06-01..2019-06-30"),
    ("on:ngày 2 tháng 6 năm 2019", "2019-06-02..2019-06-02"),
    ("on:quý 2/2019", "2019-04-01..2019-06-30"), ("on:June 2019", "2019-06-01..2019-06-30"),
    ("on:02/06/20", "2020-06-02..2020-06-02"), ("on:2-6-98", "1998-06-02..1998-06-02"),
    ("on:20200602", "2020-06-02..2020-06-02"), ("on:20201302", "\"on 20201302\""),
    ("on:31/02/20", "\"on 31 02 20\""), ("on:T6/2019", "2019-06-01..2019-06-30"),
    ("on:t13/2019", "\"on t13 2019\""), ("on:tháng sáu", "2020-06-01..2020-06-30"),
    ("on:tháng năm năm 2019", "2019-05-01..2019-05-31"),
    ("on:tháng năm", "2020-05-01..2020-05-31"),
    ("on:ngày 2 tháng mười hai 2019 cảng", "(2019-12-02..2019-12-02 cảng)"),
    ("on:quý II/2019", "2019-04-01..2019-06-30"), ("on:Q2/2019", "2019-04-01..2019-06-30"),
    ("on:quý 2", "2020-04-01..2020-06-30"), ("on:quý 3", "2019-07-01..2019-09-30"),
    ("on:quý 5", "(\"on quý\" 5)"), ("on:quý này", "2020-04-01..2020-06-30"),
    ("on:quý trước", "2020-01-01..2020-03-31"), ("on:last quarter", "2020-01-01..2020-03-31"),
    ("on:thứ năm", "2020-06-04..2020-06-04"), ("on:thứ sáu", "2020-05-29..2020-05-29"),
    ("on:T2", "2020-06-01..2020-06-01"), ("on:chủ nhật", "2020-05-31..2020-05-31"),
    ("after:Monday", "2020-06-02.."), ("on:last 7 days", "2020-05-29..2020-06-04"),
    ("on:7 ngày gần đây", "2020-05-29..2020-06-04"),
    ("on:7 ngày vừa qua a", "(2020-05-29..2020-06-04 a)"),
    ("on:2 June 2019", "2019-06-02..2019-06-02"), ("on:2018..2019", "2018-01-01..2019-12-31"),
    ("on:2019..", "2019-01-01.."), ("on:..2019", "..2019-12-31"),
    ("ngày:hôm nay cảng", "(2020-06-04..2020-06-04 cảng)"),
    ("trước:2020 cảng", "(..2019-12-31 cảng)"), ("on:31/02/2020", "\"on 31 02 2020\""),
    ("on:2019..2018", "\"on 2019 2018\""), ("on:hôm cảng", "(\"on hôm\" cảng)"),
    ("on:0", "\"on 0\""), ("on:13/2020", "\"on 13 2020\""), ("sau:x", "\"sau x\""),
  ])
  func `days are read as they are written`(typed: String, tree: String) {
    #expect(short(typed) == tree)
  }

  @Test func `the order is the query's own`() {
    #expect(read("a").order == nil)
    #expect(read("a sort:oldest").order == .oldest)
    #expect(read("sắp-xếp:liênquan a").order == .relevance)
    #expect(read("a sort:title sort:newest").order == .newest)
    #expect(read("sort:oldest").isEmpty)
  }

  @Test func `while typing the last word may go on and a field may wait for its value`() {
    #expect(short("ban thuo", isTyping: true) == "(ban thuo*)")
    #expect(short("ban ", isTyping: true) == "ban")
    #expect(short("ban,", isTyping: true) == "ban")
    #expect(short("\"ban thuo", isTyping: true) == "\"ban thuo*\"")
    #expect(short("\"ban thuo\"", isTyping: true) == "\"ban thuo\"")
    #expect(short("ban -co", isTyping: true) == "(ban -co)")
    #expect(short("title:ca", isTyping: true) == "title:ca*")
    #expect(short("a title:", isTyping: true) == "a")
    #expect(short("a is:unr", isTyping: true) == "a")
    #expect(short("a is:xyz", isTyping: true) == "(a \"is xyz*\")")
    #expect(short("a on:tháng", isTyping: true) == "a")
    #expect(short("a sort:rel", isTyping: true) == "a")
    #expect(short("a là:chưa ", isTyping: true) == "a")
    #expect(short("a là:chưa đ", isTyping: true) == "a")
    #expect(short("a là:chưa c", isTyping: true) == "(a \"là chưa\" c*)")
    #expect(short("a lang:p", isTyping: true) == "a")
    #expect(short("a lang:tiếng n", isTyping: true) == "a")
    #expect(read("a is:unr", isTyping: true).notes == [.unfinished("is:unr")])
  }

  @Test func `what was not understood is said`() {
    #expect(read("foo:bar").notes == [.unknownField("foo:bar")])
    #expect(read("is:foo").notes == [.unknownValue("is:foo")])
    #expect(read("title: a").notes == [.missingValue("title:")])
    #expect(read("a OR").notes == [.loneSign("OR")])
    #expect(read("\"a b").notes == [.openQuotation])
    #expect(read("(a").notes == [.openParenthesis])
    #expect(read("a b \"c d\" -e").notes.isEmpty)
    let long = (0..<400).map { "w\($0)" }.joined(separator: " ")
    #expect(read(long).notes == [.tooLong])
    #expect(!read("cảng \"biển mới\"").explanation.isTelling)
    #expect(read("cảng OR biển").explanation.isTelling)
  }

  @Test(arguments: [
    "", " ", "-", "--", "*", "\"", "\"\"\"", "-\"", "\"*", "🎉", "- -", "“", "' OR 1=1", "a\u{0}b",
    "((", "NEAR(", "a AND", "^", ":", "\u{301}", "-*\"-", "👨‍👩‍👧 -👨‍👩‍👧", "a near near near b",
    "OR OR OR", "-OR", "~-~-a", "title:title:title:", "on:", "on:()", "is:(a b)", "sort:\"\"",
    "title:-a", "#(", "-(", "~(", "a|||b", ")(", "on:..", "on:99999999999999999999d", "7d..8d",
    "on:99999d", "on:99999y", "near/99999999999999999999 a", "lang:\"", "số:\u{301}", "\u{202E}(",
  ])
  func `any string is a valid query`(typed: String) {
    for isTyping in [false, true] {
      _ = read(typed, isTyping: isTyping).explanation
      for end in typed.indices { _ = read(String(typed[..<end]), isTyping: isTyping) }
    }
  }

  @Test func `a query of many signs or words is read`() {
    for sign in ["(", "-", "-(", "~(", "title:(", "a|", "OR ", "a near ", "(a ", ")", "\"", "#"] {
      _ = read(String(repeating: sign, count: 5000) + "a", isTyping: true)
    }
    let long = Array(repeating: "tin", count: 100).joined(separator: " ")
    #expect(
      short("\"\(long)\"*") == "\"" + Array(repeating: "tin", count: 64).joined(separator: " ")
        + "\"")
  }
}
