import Foundation
import TerminalEmulator
import Testing

/// Imports that go wrong on the way, run as a person runs them: what was done stays, the rest is
/// said, and running again goes on.
@Suite(.serialized) struct HostileImportTests {
  /// JSON lines of `count` articles, and their number of bytes.
  private func lines(_ count: Int) -> String {
    (0..<count).map { number in
      let word = String(repeating: "đường làng \(number) ", count: 30)
      return
        #"{"title":"Bài \#(number)","url":"https://news.example/\#(number)","body":"\#(word)"}"#
    }.joined(separator: "\n") + "\n"
  }

  private func count(_ sandbox: Sandbox) throws -> Int {
    try sandbox.run("list").lines.count
  }

  private func start(_ sandbox: Sandbox, _ command: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.environment = sandbox.environment(["TINBAI": BuiltProduct.path("tinbai")])
    process.currentDirectoryURL = sandbox.home
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits until the library has something in it.
  private func waitForLibrary(_ sandbox: Sandbox, while process: Process) {
    let wal = sandbox.home.appending(path: "lib-wal").path
    while process.isRunning {
      let size = (try? FileManager.default.attributesOfItem(atPath: wal)[.size] as? Int) ?? 0
      if size > 200_000 { return }
      usleep(2000)
    }
  }

  @Test(arguments: [SIGINT, SIGKILL])
  func `an import that is ended in the middle leaves whole articles, and goes on`(_ signal: Int32)
    throws
  {
    let sandbox = try Sandbox()
    try sandbox.write(lines(2500), to: "a.jsonl")
    let process = try start(sandbox, "exec \"$TINBAI\" import --library lib a.jsonl")
    waitForLibrary(sandbox, while: process)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let stored = try sandbox.run("list", "--library", "lib").lines.count
    #expect(stored <= 2500)
    if stored > 0 {
      let found = try sandbox.run("search", "--library", "lib", "--limit", "3", "đường làng")
      #expect(found.status == 0)
    }
    let again = try sandbox.run("import", "--library", "lib", "a.jsonl")
    #expect(again.status == 0)
    #expect(try sandbox.run("list", "--library", "lib").lines.count == 2500)
  }

  @Test func `a disk that is full ends the import and spoils nothing`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(lines(1200), to: "a.jsonl")
    let limited = try start(
      sandbox, "ulimit -f 800; trap '' XFSZ; exec \"$TINBAI\" import --library lib a.jsonl")
    limited.waitUntilExit()
    #expect(limited.terminationReason == .exit)
    #expect(limited.terminationStatus == 4)
    let again = try sandbox.run("import", "--library", "lib", "a.jsonl")
    #expect(again.status == 0)
    #expect(try sandbox.run("list", "--library", "lib").lines.count == 1200)
  }

  @Test func `a file that changes while it is read harms nobody`() throws {
    let sandbox = try Sandbox()
    let text = lines(800)
    try sandbox.write(text, to: "a.jsonl")
    let process = try start(sandbox, "exec \"$TINBAI\" import --library lib a.jsonl")
    let path = sandbox.home.appending(path: "a.jsonl").path
    var round = 0
    while process.isRunning {
      truncate(path, off_t(text.utf8.count / (round % 5 + 1)))
      round += 1
      usleep(1000)
    }
    #expect(process.terminationReason == .exit)
    #expect([0, 1, 3].contains(process.terminationStatus))
    try sandbox.write(text, to: "a.jsonl")
    #expect(try sandbox.run("import", "--library", "lib", "a.jsonl").status == 0)
    #expect(try sandbox.run("list", "--library", "lib").lines.count == 800)
  }

  @Test func `two hundred megabytes in one line are refused by every form`() throws {
    let sandbox = try Sandbox()
    let block = Data(repeating: 0x61, count: 1 << 20)
    for name in ["a.txt", "a.html", "a.md", "a.jsonl"] {
      let place = sandbox.home.appending(path: name)
      try Data().write(to: place)
      let file = try FileHandle(forWritingTo: place)
      if name == "a.jsonl" { file.write(Data(#"{"title":""#.utf8)) }
      for _ in 0..<200 { file.write(block) }
      try file.close()
      let finished = try sandbox.run("import", name)
      #expect(finished.status == 3, "\(name)")
      #expect(finished.problems.contains("200 MB"), "\(name): \(finished.problems)")
      try FileManager.default.removeItem(at: place)
    }
  }

  @Test func `a hundred thousand elements inside each other are one page`() throws {
    let sandbox = try Sandbox()
    let deep = String(repeating: "<div>", count: 100_000)
    try sandbox.write(
      "<html><head><title>Sâu</title></head><body>\(deep)<p>Đáy giếng có nước trong.</p>",
      to: "a.html")
    let finished = try sandbox.run("import", "a.html")
    #expect([0, 1, 3].contains(finished.status))
    #expect(finished.output.contains("article"))
  }

  @Test func `a name that promises another form deceives nobody`() throws {
    let sandbox = try Sandbox()
    let page =
      "<html><head><title>Đò ngang</title></head><body><h1>Đò ngang</h1><p>Đội đò ngang họp "
      + "mặt đầu năm tại bến cũ, bàn việc sắm áo phao cho khách.</p></body></html>"
    try sandbox.write(page, to: "in/page.md")
    try sandbox.write("---\ntitle: Một\n---\n\nChữ **đậm**.\n", to: "in/markdown.html")
    try sandbox.write("{\"title\":\"Hai\",\"body\":\"chữ\"}\n", to: "in/lines.txt")
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).write(
      to: sandbox.home.appending(path: "in/picture.txt"))
    let formats = try sandbox.run("import", "--dry-run", "--json", "in").objects()
      .compactMap { $0["format"] as? String }
    #expect(formats == ["jsonl", "markdown", "html"])
  }

  @Test func `a file that may not be read is named`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Một\n\nChữ.\n", to: "a.md")
    chmod(sandbox.home.appending(path: "a.md").path, 0)
    let finished = try sandbox.run("import", "a.md")
    if getuid() == 0 {
      #expect(finished.status == 0)
    } else {
      #expect(finished.status == 3)
      #expect(finished.problems.contains("a.md"))
    }
  }
}
