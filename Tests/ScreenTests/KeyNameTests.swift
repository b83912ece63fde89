import Screen
import Testing

@Suite struct KeyNameTests {
  @Test func `names of all keys read back`() {
    var keys: [Key] = Key.Name.allCases.map { .named($0) } + (1...12).map { .function($0) }
    keys += "abzAZ09[]{}/?-+ đêộế中".map { .character($0) }
    keys += "adz \\]^_".map { .control($0) } + "axZ0-< ".map { .alt($0) }
    for key in keys {
      #expect(Key(name: key.name) == key, "\(key.name)")
    }
  }

  @Test(arguments: [
    ("ctrl-d", Key.control("d")), ("alt-x", .alt("x")), ("page-up", .named(.pageUp)),
    ("f1", .function(1)), ("space", .character(" ")), ("j", .character("j")),
    ("G", .character("G")), ("ctrl-space", .control(" ")), ("-", .character("-")),
    ("minus", .character("-")), ("f", .character("f")), ("alt-minus", .alt("-")),
  ])
  func `a name gives its key`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    "", " ", "ctrl-", "ctrl-D", "ctrl-đ", "alt-", "ctrl-xy", "f0", "f01", "f64", "pageup", "Enter",
    "\u{1B}", "\u{301}", "ctrl-\u{7}", "jj",
  ])
  func `what names no key is refused`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
