import Foundation
import TerminalEmulator
import Testing

/// Commands whose output nobody reads to the end.
@Suite struct PipeTests {
  @Test func `a reader that goes away ends the list quietly`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 200)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    let tinbai = BuiltProduct.path("tinbai")
    shell.arguments = [
      "-c",
      "{ '\(tinbai)' list --json; echo \"status $?\" >status; } 2>problems | head -n 1 >first",
    ]
    shell.environment = sandbox.environment()
    shell.currentDirectoryURL = sandbox.home
    try shell.run()
    shell.waitUntilExit()
    func text(_ name: String) throws -> String {
      try String(contentsOf: sandbox.home.appending(path: name), encoding: .utf8)
    }
    #expect(try text("status") == "status 0\n")
    #expect(try text("problems") == "")
    #expect(try text("first").contains("Article 200"))
  }
}
