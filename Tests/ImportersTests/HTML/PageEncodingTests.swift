import Testing

@testable import Importers

@Suite struct PageEncodingTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: PageEncoding.utf8(of: bytes), as: UTF8.self)
  }

  @Test func `valid UTF-8 is UTF-8 whatever the page declares`() {
    let page = "<meta charset=\"windows-1252\"><p>Đường làng</p>"
    #expect(text(Array(page.utf8)) == page)
  }

  @Test func `byte-order marks decide and are taken away`() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array("số".utf8)) == "số")
    #expect(text([0xFF, 0xFE, 0x68, 0x00, 0xD1, 0x1E, 0x69, 0x00]) == "hối")
    #expect(text([0xFE, 0xFF, 0x00, 0x68, 0x1E, 0xD1, 0x00, 0x69]) == "hối")
  }

  @Test func `a declared encoding is converted`() {
    let head = Array("<meta http-equiv='Content-Type' content='text/html; charset=KOI8-R'>".utf8)
    #expect(text(head + [0xED, 0xC9, 0xD2]).hasSuffix("Мир"))
    let broken = Array("<meta charset=shift_jis>".utf8) + [0x93, 0xFA, 0x96, 0x7B, 0xFF, 0x41]
    #expect(text(broken).hasSuffix("日本\u{FFFD}A"))
  }

  @Test func `bytes without a known declaration are windows-1252`() {
    #expect(text([0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80]) == "“café” €")
    #expect(text(Array("<meta charset=no-such>".utf8) + [0xE9]).hasSuffix("é"))
  }

  @Test(arguments: ["utf-7", "cp037", "ebcdic-us", "utf-32", "iso-2022-cn-ext", "hz-gb-2312", "//"])
  func `an encoding that browsers do not know is not declared`(_ name: String) {
    #expect(WebEncoding(label: name) == nil)
    #expect(text(Array("<meta charset=\(name)>+AGEA-".utf8) + [0xE9]).hasSuffix(">+AGEA-é"))
  }

  @Test func `every encoding of the list can be converted`() {
    for label in [
      "ibm866", "latin2", "l3", "iso-8859-4", "cyrillic", "arabic", "greek", "logical", "l6",
      "iso-8859-13", "iso-8859-14", "l9", "iso-8859-16", "koi8-r", "koi8-u", "mac",
      "x-mac-cyrillic", "tis-620", "cp1250", "cp1251", "cp1253", "latin5", "cp1255", "cp1256",
      "cp1257", "windows-1258", "gbk", "big5", "euc-jp", "iso-2022-jp", "sjis", "euc-kr",
    ] {
      let page = Array("<meta charset=\(label)>".utf8) + [0xA4, 0xE3, 0xF0, 0x41]
      #expect(text(page) != String(decoding: PageEncoding.windows1252(page), as: UTF8.self))
    }
    let escaped = Array("<meta charset=iso-2022-jp>\u{1B}$BF|K\\\u{1B}(B".utf8)
    #expect(text(escaped).hasSuffix("日本"))
  }

  @Test func `broken UTF-8 that is declared as such is repaired`() {
    let page = Array("<meta charset=\"utf-8\">Số ".utf8) + [0xC3] + Array(" liệu".utf8)
    #expect(text(page).hasSuffix("Số \u{FFFD} liệu"))
  }
}
