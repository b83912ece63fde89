import Foundation
import Importers
import Vietnamese

/// Feeds the importers what libFuzzer makes: anything may come out, but no crash.
///
/// https://llvm.org/docs/LibFuzzer.html; `TINBAI_FUZZ` names what is tried.
@main
struct Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, { fuzz($0, $1) }))
  }
}

/// One run; libFuzzer's own start, which is linked too, asks for this name.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's driver.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is tried, chosen once.
private let target: @Sendable ([UInt8]) -> Void = {
  switch ProcessInfo.processInfo.environment["TINBAI_FUZZ"] {
  case "date": readDate
  case "encoding": readEncodings
  case let name: { bytes in read(bytes, as: names[name ?? ""] ?? "a.txt") }
  }
}()

/// The names that make a file one of a form where its bytes do not.
private let names = [
  "html": "a.html", "text": "a.txt", "markdown": "a.md", "feed": "a.xml", "epub": "a.epub",
  "jsonl": "a.jsonl", "mail": "a.eml",
]

private func read(_ bytes: [UInt8], as name: String) {
  let saved = Timestamp(seconds: 1_591_087_880, offsetMinutes: 420)
  let file = SourceFile(name: name, bytes: bytes, modified: saved)
  ImporterChoice.articles(in: file) { _ in }
}

private func readDate(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let saved = Timestamp(seconds: 1_591_087_880, offsetMinutes: 420)
  _ = (DateLine(text), RelativeDate(text, saved: saved), Timestamp(iso8601: text))
}

/// The same bytes as a page and as a text, so that every way to an encoding is gone.
private func readEncodings(_ bytes: [UInt8]) {
  read(Array("<meta charset=windows-1258><body><p>".utf8) + bytes, as: "a.html")
  read(Array("<body><p>".utf8) + bytes, as: "a.html")
  read(bytes, as: "a.txt")
}
