import Importers
import Testing

@Suite struct SourceFormTests {
  private func form(_ text: String, name: String = "x") throws -> SourceForm {
    try SourceForm(head: Array(text.utf8), name: name)
  }

  @Test(arguments: [
    "<!DOCTYPE html>\n<html>", "\u{FEFF} <!doctype HTML>",
    "<?xml version=\"1.0\"?>\n<html xmlns=\"\">",
    "<html lang=vi>", "<!-- saved -->\n<head>", "<div class=x>tin</div>", "<p>Tin</p>",
  ])
  func `pages are known by their tags, whatever their name`(_ text: String) throws {
    #expect(try form(text, name: "trang.txt") == .html)
  }

  @Test(arguments: [
    ("{\"title\":\"T\"}\n{\"title\":\"U\"}", "x", SourceForm.jsonLines),
    ("bad", "tin.jsonl", .jsonLines), ("{\"title\":\"T\"}", "tin.json", .jsonLines),
    ("---\ntitle: T\n---\nText", "x.txt", .markdown),
    ("+++\ntitle = \"T\"\n+++\nText", "x", .markdown),
    ("# T\n\nText", "x.md", .markdown), ("# T\n\nText", "x.txt", .text),
    ("Tin\n\nđường", "x", .text),
    ("---\n\nBa gạch không phải trường", "x.txt", .text), ("{ngoặc} mở đầu", "x.txt", .text),
    ("a < b", "x.htm", .html),
    ("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related\n", "x", .mhtml),
    (
      "From: a\nSubject: T\nDate: now\nMIME-Version: 1.0\nContent-Type: multipart/related;\n", "x",
      .mhtml
    ),
    ("From: a@b.example\nDate: soon\nSubject: T\n\nText", "x.txt", .mail),
    ("From a@b.example Fri\nDate: soon\nFrom: a\nTo: b\n\nText", "x", .mail),
    ("From a to b\nthe ferry goes", "x", .text),
  ])
  func `other forms are known by their beginning, then by their name`(
    _ text: String, _ name: String, _ expected: SourceForm
  ) throws {
    #expect(try form(text, name: name) == expected)
  }

  @Test(arguments: [
    ("%PDF-1.4 x", "PDF"), ("PK\u{3}\u{4}word/x", "DOCX"), ("GIF89a", "GIF"), ("{\\rtf1", "RTF"),
    ("<?xml version=\"1.0\"?><svg>", "XML"),
    ("{\n  \"a\": 1\n}", "JSON"),
  ])
  func `forms that nothing reads are named`(_ text: String, _ name: String) {
    #expect(throws: ImportFailure.unsupported(name)) { try form(text) }
  }

  @Test func `a line of JSON in a file of JSON is data, unless it has a title`() {
    #expect(throws: ImportFailure.unsupported("JSON")) {
      try form("{\"a\":{\"b\":1}}", name: "a.json")
    }
  }

  @Test func `bytes of pictures and archives are named`() {
    let heads: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "PNG"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
      ([0, 0, 0, 0x18] + Array("ftypmp42".utf8), "MP4"),
      (Array("RIFF1234WEBPVP8 ".utf8), "WebP"),
    ]
    for (head, name) in heads {
      #expect(throws: ImportFailure.unsupported(name)) { try SourceForm(head: head, name: "x.txt") }
    }
  }

  @Test func `scripts and style sheets of saved pages are no articles`() {
    #expect(throws: ImportFailure.unsupported("CSS")) { try form("a{}", name: "x_files/a.css") }
    #expect(throws: ImportFailure.unsupported("JavaScript")) { try form("let a", name: "a.JS") }
    #expect(throws: ImportFailure.notAnArticle(.data)) { try form("#!/bin/sh\necho", name: "run") }
  }

  @Test func `nothing and noise are told apart`() {
    #expect(throws: ImportFailure.empty) { try form("") }
    #expect(throws: ImportFailure.empty) { try form(" \n\u{A0}\n") }
    #expect(throws: ImportFailure.notText) {
      try SourceForm(head: [0x61, 0, 0x62, 0, 0x63], name: "x.txt")
    }
    #expect(throws: ImportFailure.notText) {
      try SourceForm(head: (0..<400).map { UInt8(0x80 + $0 % 60) }, name: "x.txt")
    }
  }

  @Test func `a name is taken apart`() {
    let file = SourceFile(name: "/a.b/Cầu Mới.tar.GZ", bytes: [])
    #expect(file.stem == "Cầu Mới.tar")
    #expect(file.fileExtension == "gz")
    #expect(SourceFile(name: "/a.b/.hidden", bytes: []).fileExtension == "")
    #expect(SourceFile(name: "/a.b/tin", bytes: []).stem == "tin")
  }
}
