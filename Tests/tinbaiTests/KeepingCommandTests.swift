import Foundation
import TerminalEmulator
import Testing

/// History, undo and reading kept files again, run as a person runs them.
@Suite struct KeepingCommandTests {
  private static let page = """
    <html><head><title>Đò ngang</title></head><body><article><h1>Đò ngang</h1>
    <p>Đội đò ngang họp mặt đầu năm tại bến cũ, bàn việc sắm thêm áo phao cho khách qua sông.</p>
    <p>Bến mở cửa từ năm giờ sáng, mỗi chuyến chở không quá mười hai người.</p>
    </article></body></html>
    """

  @Test func `an import is one step that is listed and taken back`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Một\n\nNội dung.\n", to: "in/1.md")
    try sandbox.write("# Hai\n\nNội dung khác.\n", to: "in/2.md")
    #expect(try sandbox.run("history").status == 1)
    #expect(try sandbox.run("import", "in").status == 0)
    #expect(try sandbox.run("bookmark", "1").status == 0)
    let history = try sandbox.run("history")
    #expect(history.lines.count == 2)
    #expect(history.lines[0].hasSuffix("bookmarked: 1 article"))
    #expect(history.lines[1].hasSuffix("imported: 2 articles"))
    let undone = try sandbox.run("undo", "2")
    #expect(undone.lines == ["Undone: bookmark of 1 article.", "Undone: import of 2 articles."])
    #expect(try sandbox.run("list").status == 1)
    let states = try sandbox.run("history", "--json").objects().map { $0["state"] as? String }
    #expect(states == ["undone", "undone"])
    #expect(try sandbox.run("undo").status == 1)
  }

  @Test func `kept files are read again`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.page, to: "a.html")
    try sandbox.write(#"{"title":"T","body":"text"}"# + "\n", to: "b.jsonl")
    #expect(try sandbox.run("import", "a.html", "b.jsonl").status == 0)
    let again = try sandbox.run("reimport", "--all")
    #expect(again.status == 0)
    #expect(again.output == "1 file read again: 0 updated, 1 the same, 0 not found any more.\n")
    #expect(try sandbox.run("reimport", "2").status == 1)
    #expect(try sandbox.run("reimport").status == 2)
  }

  @Test func `files are not kept where nobody wants them`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.page, to: "a.html")
    #expect(try sandbox.run("import", "--no-originals", "a.html").status == 0)
    let again = try sandbox.run("reimport", "--all")
    #expect(again.status == 1)
    #expect(again.problems.contains("keeps no files"))
  }

  @Test func `a check tells where every field comes from and stores nothing`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      """
      <html lang="vi"><head><meta charset="utf-8"><title>Đò ngang | Tin xã</title>
      <meta property="og:title" content="Đò ngang"></head><body>
      <nav>Trang nhất Giới thiệu Liên hệ Sơ đồ cổng</nav>
      <article><h1>Đò ngang</h1><p>Thứ ba, 02/06/2020 15:51</p>
      <p>Đội đò ngang họp mặt đầu năm tại bến cũ, bàn việc sắm thêm áo phao cho khách qua sông.</p>
      <p>Bến mở cửa từ năm giờ sáng, mỗi chuyến chở không quá mười hai người.</p></article>
      </body></html>
      """, to: "a.html")
    try sandbox.write("", to: "b.txt")
    let words = try sandbox.run("import", "--check", "a.html", "b.txt")
    #expect(words.status == 0)
    #expect(words.output.contains("encoding    UTF-8, as the file says"))
    #expect(words.output.contains("meta og:title"))
    #expect(words.output.contains("← shown in <p> “Thứ ba, 02/06/2020 15:51”"))
    #expect(words.output.contains("“Trang nhất Giới thiệu Liên hệ Sơ đồ cổng”"))
    #expect(words.output.contains("it is empty"))
    let objects = try sandbox.run("import", "--check", "--json", "a.html", "b.txt").objects()
    #expect(objects.count == 2)
    let fields = objects[0]["fields"] as? [[String: Any]] ?? []
    let published = fields.first { $0["name"] as? String == "published" }
    #expect(published?["value"] as? String == "2020-06-02T15:51:00+07:00")
    #expect(objects[1]["skipped"] is String)
    #expect(try sandbox.run("list").status == 1)
  }

  @Test func `what changed between two saves is shown`() throws {
    let sandbox = try Sandbox()
    let head = #"{"title":"Cầu mới","url":"https://news.example/1","body":"#
    try sandbox.write(head + #"["Cầu dài 120 mét, rộng sáu mét.","Hết."]}"# + "\n", to: "a.jsonl")
    #expect(try sandbox.run("import", "a.jsonl").status == 0)
    #expect(try sandbox.run("diff", "1").status == 1)
    try sandbox.write(head + #"["Cầu dài 135 mét, rộng sáu mét.","Hết."]}"# + "\n", to: "a.jsonl")
    #expect(try sandbox.run("import", "a.jsonl").status == 0)
    let diff = try sandbox.run("diff", "1")
    #expect(diff.lines == ["Cầu dài [-120-] {+135+} mét, rộng sáu mét."])
    #expect(try sandbox.run("undo").status == 0)
    #expect(try sandbox.run("diff", "1").status == 1)
  }

  @Test func `a watched folder is kept in step, and caught up with by the reader`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Một\n\nChữ một.\n", to: "in/1.md")
    let process = Process()
    process.executableURL = URL(filePath: BuiltProduct.path("tinbai"))
    process.arguments = ["import", "--watch", "in"]
    process.environment = sandbox.environment()
    process.currentDirectoryURL = sandbox.home
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try wait(for: 1, in: sandbox)
    try sandbox.write("# Hai\n\nChữ hai.\n", to: "in/2.md")
    try sandbox.write("# Ba\n\nChữ ba.\n", to: "in/new/3.md")
    try wait(for: 3, in: sandbox)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    try sandbox.write("# Bốn\n\nChữ bốn.\n", to: "in/4.md")
    let reader = try sandbox.reader()
    try reader.wait(for: "Bốn")
    reader.send("q")
    try wait(for: 4, in: sandbox)
  }

  /// Waits until the library has so many articles.
  private func wait(for count: Int, in sandbox: Sandbox) throws {
    var found = 0
    for _ in 0..<300 where found != count {
      found = try sandbox.run("list").lines.count
      usleep(50_000)
    }
    #expect(found == count)
  }
}
