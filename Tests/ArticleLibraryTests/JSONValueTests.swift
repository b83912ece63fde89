import Testing

@testable import ArticleLibrary

@Suite struct JSONValueTests {
  private func parsed(_ text: String) -> JSONValue? { JSONValue(parsing: text.utf8) }

  @Test func `every kind of value is read`() throws {
    let value = try #require(
      parsed(#" {"a":[1,-2.5,1e3,true,false,null],"b":{"c":"đường"},"d":""} "#))
    #expect(
      value["a"]
        == .array([.integer(1), .number(-2.5), .integer(1000), .bool(true), .bool(false), .null]))
    #expect(value["b"]?["c"] == .string("đường"))
    #expect(value["d"] == .string(""))
    #expect(value["e"] == nil)
  }

  @Test func `escapes become the letters they stand for`() throws {
    #expect(
      parsed(#""\"\\\/\b\f\n\r\t\u0111\ud83d\ude00""#) == .string("\"\\/\u{8}\u{C}\n\r\tđ😀"))
  }

  @Test(arguments: [
    "", "{", "[1", "\"a", "\"\\", "\"\\u12\"", "{\"a\"", "{\"a\":", "{\"a\":1", "tru", "-", "{a:1}",
    "[1 2]", "{\"a\":1}x", "\"\\x\"", "01", "1.", "\"a\nb\"",
  ])
  func `what breaks the rules is no value`(_ text: String) {
    #expect(parsed(text) == nil)
  }

  @Test func `numbers that nothing holds are no value and no crash`() {
    #expect(parsed("9223372036854775807") == .integer(.max))
    #expect(parsed("9223372036854775808") == .number(9_223_372_036_854_775_808))
    #expect(parsed("1e3") == .integer(1000))
    for text in ["1e999", "[-1e999]", #"{"a":[1e999]}"#, "1" + String(repeating: "0", count: 400)] {
      #expect(parsed(text) == nil)
    }
  }

  @Test(arguments: [("[", "]"), (#"{"a":"#, "}")])
  func `values inside each other end at a depth that no stack minds`(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(parsed(nested(31)) != nil)
    #expect(parsed(nested(40)) == nil)
    #expect(parsed(nested(500)) == nil)
    #expect(parsed(nested(100_000)) == nil)
    #expect(parsed(String(repeating: open, count: 100_000)) == nil)
    #expect(
      parsed("[" + [String](repeating: nested(500), count: 50).joined(separator: ",") + "]") == nil)
  }

  @Test func `of members with the same key the first counts`() {
    #expect(parsed(#"{"a":1,"a":2}"#) == .object(["a": .integer(1)]))
  }

  @Test func `bytes that are no letters become replacement characters`() {
    let bytes: [UInt8] = [0x22, 0x61, 0xC3, 0x22]
    #expect(JSONValue(parsing: bytes) == .string("a\u{FFFD}"))
  }

  @Test func `a line escapes controls and marks of direction and nothing else`() {
    let text = "a/b \"c\"\\\u{1B}[31m\u{7F}\u{9B}\u{202E}\u{2028}\n đường 😀\u{E0041}"
    #expect(
      JSONValue.string(text).line
        == #""a/b \"c\"\\\u001b[31m\u007f\u009b\u202e\u2028\n đường 😀\udb40\udc41""#)
    #expect(parsed(JSONValue.string(text).line) == .string(text))
  }

  @Test func `no character of a line can be a command, wherever it stood`() {
    let dangerous: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
    ]
    for scalar in dangerous.joined().compactMap(Unicode.Scalar.init) {
      let value = JSONValue.object(["a\(scalar)": .array([.string("\(scalar)\u{301}")])])
      #expect(!value.line.unicodeScalars.contains(scalar))
      #expect(parsed(value.line) == value)
    }
  }

  @Test func `what is written is read back, the keys sorted`() {
    let value = JSONValue.object([
      "z": .array([.integer(-5), .number(0.25), .bool(true), .null, .array([])]),
      "a\u{7}": .object(["": .string("e\u{301}\u{200D}")]),
    ])
    #expect(value.line == #"{"a\u0007":{"":"e\#u{301}\#u{200D}"},"z":[-5,0.25,true,null,[]]}"#)
    #expect(parsed(value.line) == value)
  }

  /// Reads lines as they are and once more as bytes that do not lie together, which `JSONDecoder`
  /// reads.
  @Test func `what is read quickly is what JSONDecoder reads, whatever is wrong with it`() {
    let lines = [
      #"{"title":"Đò chợ Bàu Sen","tags":["đò","chợ \"phiên\""],"read":true,"a":{"b":[-12,0,null]}}"#,
      #" { "body" : [ "Một\nhai\u0111\ud83d\ude00\/" , "" ] , "n" : 123456789012345678 , "x":{} } "#,
      #"[[],[1,[2,{"e\u0301":"é"}]],false,0.5,-0,"\u0000"]"#,
    ].map { Array($0.utf8) }
    let letters = Array(#"{}[]",:\u019eE.-+ tfn\#u{7}\#u{9}"#.utf8) + [0xC3, 0x81, 0xFF]
    var dice = Dice(41)
    var quick = 0
    for round in 0..<6000 {
      var line = lines[round % lines.count]
      for _ in 0..<round % 4 {
        let place = Int.random(in: 0..<line.count, using: &dice)
        let letter = letters.randomElement(using: &dice) ?? 0
        switch round % 3 {
        case 0: line[place] = letter
        case 1: line.insert(letter, at: place)
        default: line.remove(at: place)
        }
      }
      let slow = JSONValue(parsing: line.lazy.map(\.self))
      #expect(JSONValue(parsing: line) == slow, "\(String(decoding: line, as: UTF8.self))")
      if let value = line.withUnsafeBufferPointer(PlainJSONReader.value) {
        quick += 1
        #expect(value.line == slow?.line)
      }
    }
    #expect(quick > 1000)
  }
}
