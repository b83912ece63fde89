import Testing

@testable import Importers

@Suite struct HTMLTreeTests {
  private func tree(_ html: String) throws -> HTMLTree {
    try #require(HTMLParser.tree(of: Array(html.utf8)))
  }

  @Test func `nodes stand in document order with the end of their subtree`() throws {
    let tree = try tree("<body><div id=a><p>một<b>hai</b></p></div><p>ba</p></body>")
    let box = try #require(tree.body.first(id: "a"))
    #expect(box.descendants.map(\.tag) == ["p", "b"])
    #expect(tree.body.children.map(\.tag) == ["div", "p"])
    #expect(box.line == "mộthai")
    let bold = try #require(tree.body.first(tag: "b"))
    #expect(bold.ancestors.map(\.tag) == ["p", "div", "body", "html"])
    #expect(bold.common(with: box).id == "a")
  }

  @Test func `classes and properties are found among others`() throws {
    let tree = try tree("<p class='x  lead y' itemprop='name headline'>A</p><p class=leading>B</p>")
    #expect(tree.body.descendants.filter { $0.hasClass("lead") }.map(\.line) == ["A"])
    #expect(tree.body.descendants.filter { $0.hasProperty("headline") }.map(\.line) == ["A"])
  }

  @Test func `entities are decoded once`() throws {
    let tree = try tree("<p title='a&#x3A;b'>1020&#x002F;SYT &amp;#27; &lt;b&gt;</p>")
    #expect(tree.body.line == "1020/SYT &#27; <b>")
    #expect(tree.body.first(tag: "p")?["title"] == "a:b")
  }

  @Test func `what a page hides is not among its words`() throws {
    let tree = try tree(
      """
      <p>thấy <span class="hidden">không</span><span style="display: none">không</span>\
      <span hidden>không</span><script>không</script><span class="d-none d-md-block">rõ</span></p>
      """)
    #expect(tree.body.line == "thấy rõ")
  }

  @Test func `lines follow the page's own`() throws {
    let tree = try tree("<div>Một <b>hai</b><br>ba<ul><li>bốn</li></ul>năm</div>")
    #expect(tree.body.lines() == ["Một hai", "ba", "bốn", "năm"])
  }

  @Test func `a browser's remark tells where the page was saved from`() throws {
    let tree = try tree("<!-- saved from url=(0024)https://angia.example/a --><html><body>A</body>")
    #expect(tree.savedFrom == "https://angia.example/a")
  }

  @Test func `tags beyond the depth of written pages become blanks and words stay`() throws {
    let depth = 100_000
    let deep = try tree(String(repeating: "<div>", count: depth) + "chữ" + "</div>")
    let most = deep.nodes.indices.map {
      HTMLElement(tree: deep, index: $0).ancestors.count { _ in true }
    }
    #expect((most.max() ?? 0) < 500)
    #expect(deep.body.line == "chữ")
  }

  @Test func `unclosed formatting does not grow with every paragraph`() throws {
    let bold = (0..<300).map { "<b class=x\($0)>" }.joined()
    let tree = try tree(bold + String(repeating: "<p>a", count: 2000))
    #expect(tree.nodes.count < 2000 * 24)
  }

  @Test func `a tag keeps its first attributes`() throws {
    let many = (0..<5000).map { "a\($0)=1" }.joined(separator: " ")
    let tree = try tree("<p id=x \(many)>chữ</p><p>sau</p>")
    let element = try #require(tree.body.first(id: "x"))
    #expect(tree.nodes[element.index].attributes.count <= NestingGuard.attributes)
    #expect(tree.body.lines() == ["chữ", "sau"])
  }
}
