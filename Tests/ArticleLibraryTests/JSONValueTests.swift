import ArticleLibrary
import Testing

@Suite struct JSONValueTests {
  private func parsed(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

  private func fault(_ text: String) -> JSONFault? {
    do throws(JSONFault) { _ = try JSONValue(parsing: text.utf8) } catch { return error }
    return nil
  }

  @Test func `every kind of value is read`() throws {
    let value = try parsed(#" {"a":[1,-2.5,1e3,true,false,null],"b":{"c":"đường"},"d":""} "#)
    #expect(
      value["a"]
        == .array([.integer(1), .number(-2.5), .number(1000), .bool(true), .bool(false), .null]))
    #expect(value["b"]?["c"] == .string("đường"))
    #expect(value["d"] == .string(""))
    #expect(value["e"] == nil)
  }

  @Test func `escapes become the letters they stand for`() throws {
    #expect(
      try parsed(#""\"\\\/\b\f\n\r\t\u0111\ud83d\ude00""#) == .string("\"\\/\u{8}\u{C}\n\r\tđ😀"))
  }

  @Test func `half of a pair of escapes becomes a replacement character`() throws {
    #expect(try parsed(#""\ud83d!""#) == .string("\u{FFFD}!"))
    #expect(try parsed(#""\ude00""#) == .string("\u{FFFD}"))
    #expect(try parsed(#""\ud83d\u0041""#) == .string("\u{FFFD}A"))
  }

  @Test(arguments: [
    "", "{", "[1,", "\"a", "\"\\", "\"\\u12", "{\"a\"", "{\"a\":", "tru", "[1", "{\"a\":1", "-",
  ])
  func `a text that stops early says so`(_ text: String) {
    #expect(fault(text)?.reason == .unexpectedEnd)
  }

  @Test(arguments: [
    ("{a:1}", 1, JSONFault.Reason.unexpectedByte), ("[1 2]", 3, .unexpectedByte),
    ("[1,]", 3, .unexpectedByte), ("{\"a\":1}x", 7, .trailingText), ("\"\\x\"", 2, .badEscape),
    ("01 ", 2, .badNumber), ("1. ", 2, .badNumber), ("\"a\nb\"", 2, .unexpectedByte),
    ("1e999 ", 5, .badNumber),
  ])
  func `a fault names its place and its reason`(
    _ text: String, _ offset: Int, _ reason: JSONFault.Reason
  ) {
    #expect(fault(text) == JSONFault(offset: offset, reason: reason))
  }

  @Test func `arrays inside arrays end at a depth that no stack minds`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(fault(deep)?.reason == .tooDeep)
    let objects = String(repeating: #"{"a":"#, count: 100_000)
    #expect(fault(objects)?.reason == .tooDeep)
  }

  @Test func `bytes that are no letters become replacement characters`() throws {
    let bytes: [UInt8] = [0x22, 0x61, 0xC3, 0x22]
    #expect(try JSONValue(parsing: bytes) == .string("a\u{FFFD}"))
  }

  @Test func `a line escapes controls and marks of direction and nothing else`() {
    let value = JSONValue.string("a/b \"c\"\\\u{1B}[31m\u{9B}\u{202E}\u{2028}\n đường 😀\u{E0041}")
    #expect(
      value.line
        == #""a/b \"c\"\\\u001b[31m\u009b\u202e\u2028\n đường 😀\udb40\udc41""#)
  }

  @Test func `what is written is read back`() throws {
    let value = JSONValue.object([
      JSONMember("z", .array([.integer(-5), .number(0.25), .bool(true), .null, .array([])])),
      JSONMember("a\u{7}", .object([JSONMember("", .string("e\u{301}\u{200D}"))])),
    ])
    #expect(try parsed(value.line) == value)
  }
}
