import Foundation
import TerminalEmulator
import Testing

/// The commands for scripts, run as a person runs them.
@Suite struct CommandTests {
  @Test func `import says what it took, and a second time that it is there already`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Cầu mới\n\nThông xe sáng nay.\n", to: "news/bridge.md")
    let first = try sandbox.run("import", "news")
    #expect(first.status == 0)
    #expect(
      first.output == "1 article imported, 0 updated, 0 already there, 0 skipped, 0 failed.\n")
    let second = try sandbox.run("import", "news")
    #expect(
      second.output == "0 articles imported, 0 updated, 1 already there, 0 skipped, 0 failed.\n")
  }

  @Test func `pictures that a text shows are taken with it, others are told`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Một\n\n![Nhịp cầu](anh/a.png)\n\nNội dung.\n", to: "in/z.md")
    let picture = try #require(Data(base64Encoded: PictureReaderTests.halves))
    try sandbox.write("", to: "in/anh/empty")
    for name in ["in/anh/a.png", "in/anh/b.png"] {
      try picture.write(to: sandbox.home.appending(path: name))
    }
    let finished = try sandbox.run("import", "in")
    #expect(finished.output.contains("1 article imported"))
    #expect(!finished.problems.contains("a.png"))
    #expect(finished.problems.contains("in/anh/b.png: skipped, it is of the form PNG"))
    let named = try sandbox.run("import", "in/anh/a.png")
    #expect(named.problems.contains("a.png: skipped"))
  }

  @Test func `one bad file never stops the rest`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Một\n\nNội dung.\n", to: "in/1.md")
    try sandbox.write("---\ntitle: [unclosed\n---\n\nText.\n", to: "in/2.md")
    try sandbox.write("# Ba\n\nNội dung khác.\n", to: "in/3.md")
    let finished = try sandbox.run("import", "in", "missing.txt")
    #expect(finished.status == 3)
    #expect(finished.output.contains("2 articles imported"))
    #expect(finished.output.contains("2 failed"))
    #expect(finished.problems.contains("in/2.md"))
    #expect(finished.problems.contains("missing.txt: there is no such file."))
  }

  @Test func `a named pipe is refused and not waited for`() throws {
    let sandbox = try Sandbox()
    mkfifo(sandbox.home.appending(path: "pipe").path, 0o600)
    let finished = try sandbox.run("import", "pipe")
    #expect(finished.status == 3)
    #expect(finished.problems.contains("it is not a regular file."))
  }

  @Test func `links that lead in a circle are walked once`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Một\n\nNội dung.\n", to: "in/1.md")
    try FileManager.default.createSymbolicLink(
      at: sandbox.home.appending(path: "in/loop"),
      withDestinationURL: sandbox.home.appending(path: "in"))
    let finished = try sandbox.run("import", "in")
    #expect(finished.status == 0)
    #expect(finished.output.contains("1 article imported"))
  }

  @Test func `a dry run prints the JSON form and stores nothing`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "---\ntitle: Cầu mới\ndate: 2020-06-02 15:51\n---\n\nThông xe **sáng nay**.\n",
      to: "bridge.md")
    try sandbox.write("", to: "empty.txt")
    let finished = try sandbox.run("import", "--dry-run", "--json", "bridge.md", "empty.txt")
    let objects = try finished.objects()
    #expect(objects.count == 2)
    #expect(objects[0]["title"] as? String == "Cầu mới")
    #expect(objects[0]["published"] as? String == "2020-06-02T15:51:00+07:00")
    #expect(objects[0]["text"] as? String == "Thông xe sáng nay.")
    #expect(objects[0]["kind"] as? String == "article")
    #expect(objects[1]["skipped"] as? String == "it is empty.")
    #expect(try sandbox.run("list").status == 1)
  }

  @Test func `unmarked letters find every marking and marked ones only themselves`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 9)
    #expect(try sandbox.run("search", "--json", "duong").objects().count == 9)
    let marked = try sandbox.run("search", "--json", "đường").objects()
    #expect(marked.map { $0["title"] as? String } == ["Article 9", "Article 6", "Article 3"])
  }

  @Test func `highlights count scalars of the snippet`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let hit = try #require(try sandbox.run("search", "--json", "đường").objects().first)
    let snippet = Array(try #require(hit["snippet"] as? String).unicodeScalars)
    let highlights = try #require(hit["highlights"] as? [[Int]])
    #expect(!highlights.isEmpty)
    for range in highlights {
      let word = String(String.UnicodeScalarView(snippet[range[0]..<range[1]]))
      #expect(word == "đường")
    }
  }

  @Test(arguments: ["\"", "-", "*", "\"unclosed", "🙂", "a OR", "(", "title:", "--"])
  func `any string is a valid query`(query: String) throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 2)
    let finished = try sandbox.run("search", "--", query)
    #expect([0, 1].contains(finished.status), "\(finished.problems)")
  }

  @Test func `list streams everything, and --limit and the marks narrow it`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 30)
    let all = try sandbox.run("list", "--json").objects()
    #expect(all.count == 30)
    #expect(all.first?["title"] as? String == "Article 30")
    #expect(try sandbox.run("list", "--json", "--limit", "7").objects().count == 7)
    #expect(try sandbox.run("list", "--bookmarked").status == 1)
    #expect(try sandbox.run("list", "--limit", "0").status == 2)
  }

  @Test func `bookmarks are set, listed and removed`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 5)
    let ids = try sandbox.run("list", "--json").objects().compactMap { $0["id"] as? Int }
    let set = try sandbox.run("bookmark", "\(ids[0])", "\(ids[3])")
    #expect(set.output == "2 bookmarks set.\n")
    let marked = try sandbox.run("list", "--bookmarked", "--json").objects()
    #expect(marked.compactMap { $0["id"] as? Int } == [ids[0], ids[3]])
    #expect(try sandbox.run("bookmark", "--remove", "\(ids[0])").status == 0)
    #expect(try sandbox.run("list", "--bookmarked", "--json").objects().count == 1)
    #expect(try sandbox.run("bookmark", "99999").status == 1)
    #expect(try sandbox.run("bookmark", "\(ids[1])", "99999").status == 3)
  }

  @Test func `show prints text, Markdown that can be imported again, and JSON`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 1)
    let id = try #require(try sandbox.run("list", "--json").objects().first?["id"] as? Int)
    let text = try sandbox.run("show", "\(id)").output
    #expect(text.hasPrefix("Article 1\n\n"))
    #expect(text.contains("Paragraph 40 of article 1"))
    let json = try #require(try sandbox.run("show", "\(id)", "--json").objects().first)
    #expect(json["bookmarked"] as? Bool == false)
    #expect(json["read"] as? Bool == false)
    #expect(json["userTags"] as? [String] == [])
    let markdown = try sandbox.run("show", "\(id)", "--markdown").output
    try sandbox.write(markdown, to: "again.md")
    let again = try sandbox.run("import", "--dry-run", "--json", "again.md").objects()
    for field in ["title", "published", "section", "source", "url", "lead", "text", "markdown"] {
      #expect(again.first?[field] as? String == json[field] as? String, "\(field)")
    }
    #expect(try sandbox.run("show", "99999").status == 1)
  }

  @Test func `wrong use ends with status 2 and says how it is used`() throws {
    let sandbox = try Sandbox()
    let finished = try sandbox.run("list", "--nonsense")
    #expect(finished.status == 2)
    #expect(finished.problems.contains("--nonsense"))
    #expect(try sandbox.run("--help").status == 0)
    #expect(try sandbox.run("--version").status == 0)
  }

  @Test func `a file that is no library ends with status 4 and is left alone`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("not a database, but somebody's notes", to: "notes.txt")
    let finished = try sandbox.run("list", "--library", "notes.txt")
    #expect(finished.status == 4)
    #expect(finished.problems.contains("notes.txt"))
    let text = try String(contentsOf: sandbox.home.appending(path: "notes.txt"), encoding: .utf8)
    #expect(text == "not a database, but somebody's notes")
  }

  @Test func `a library that was named and is not there is not made by reading`() throws {
    let sandbox = try Sandbox()
    for command in [["list"], ["search", "a"], ["show", "1"], ["bookmark", "1"]] {
      let finished = try sandbox.run(list: command + ["--library", "typo/library.sqlite"])
      #expect(finished.status == 4)
      #expect(finished.problems.contains("typo/library.sqlite"))
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.home.appending(path: "typo").path))
  }

  @Test func `an import that is killed leaves whole articles, and running it again goes on`() throws
  {
    let sandbox = try Sandbox()
    let lines = (1...4000).map {
      #"{"title": "Article \#($0)", "url": "https://e.example/\#($0)", "body": "Words of \#($0)."}"#
    }
    try sandbox.write(lines.joined(separator: "\n") + "\n", to: "many.jsonl")
    let process = Process()
    process.executableURL = URL(filePath: BuiltProduct.path("tinbai"))
    process.arguments = ["import", "--json", "many.jsonl"]
    process.environment = sandbox.environment()
    process.currentDirectoryURL = sandbox.home
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    _ = try output.fileHandleForReading.read(upToCount: 1)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let again = try sandbox.run("import", "many.jsonl")
    #expect(again.status == 0, "\(again.problems)")
    #expect(try sandbox.run("list", "--json").objects().count == 4000)
    #expect(try sandbox.run("search", "--json", "words").objects().count == 50)
  }

  @Test func `output that cannot be written is an error`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(BuiltProduct.path("tinbai"))' list >/dev/full 2>problems"]
    shell.environment = sandbox.environment()
    shell.currentDirectoryURL = sandbox.home
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 3)
  }

  @Test func `the reader without a terminal says so`() throws {
    let finished = try Sandbox().run()
    #expect(finished.status == 2)
    #expect(finished.problems.contains("not a terminal"))
  }

  @Test func `Vietnamese is spoken by locale and by --lang`() throws {
    let sandbox = try Sandbox()
    let byLocale = try sandbox.run("list", environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(byLocale.problems == "Không có bài nào như vậy.\n")
    #expect(try sandbox.run("list", "--lang", "vi").problems == byLocale.problems)
    #expect(try sandbox.run("list").problems == "There are no such articles.\n")
  }

  @Test func `what articles say cannot command a terminal`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      #"{"title": "A\u001b]0;owned\u0007B\u009b31mC", "body": "x\u001b[31my", "url": "https://e.example/1"}"#
        + "\n", to: "hostile.jsonl")
    #expect(try sandbox.run("import", "hostile.jsonl").status == 0)
    for arguments in [["list"], ["search", "x"], ["show", "1"], ["show", "1", "--markdown"]] {
      let finished = try sandbox.run(list: arguments)
      #expect(finished.status == 0)
      let dangerous = finished.output.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
      }
      #expect(dangerous.isEmpty, "\(arguments)")
    }
  }
}
