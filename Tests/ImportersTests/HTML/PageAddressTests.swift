import Testing

@testable import Importers

@Suite struct PageAddressTests {
  private let page = PageAddress(base: "https://angia.example/tin/2021/bai-6.html?x=1#y")

  @Test func `relative addresses are resolved against the page`() {
    #expect(page.absolute("anh.jpg") == "https://angia.example/tin/2021/anh.jpg")
    #expect(page.absolute("../a/./b?c=d/../e") == "https://angia.example/tin/a/b?c=d/../e")
    #expect(page.absolute("/uploads/a b.jpg") == "https://angia.example/uploads/a b.jpg")
    #expect(page.absolute("//cdn.example/a.js") == "https://cdn.example/a.js")
    #expect(page.absolute("?trang=2") == "https://angia.example/tin/2021/bai-6.html?trang=2")
    #expect(page.absolute("../../../../x") == "https://angia.example/x")
    #expect(PageAddress(base: "https://angia.example").absolute("x") == "https://angia.example/x")
  }

  @Test func `only addresses for a reader are kept`() {
    #expect(page.absolute("javascript:alert(1)") == nil)
    #expect(page.absolute(" java\nscript:alert(1)") == nil)
    #expect(page.absolute("data:text/html,x") == nil)
    #expect(page.absolute("#top") == nil)
    #expect(page.absolute("") == nil)
    #expect(page.absolute("mailto:bbt@angia.example") == "mailto:bbt@angia.example")
  }

  @Test func `without a base a relative address stays`() {
    #expect(PageAddress(base: nil).absolute("/uploads/a.jpg") == "/uploads/a.jpg")
  }

  @Test func `file names have no query`() {
    #expect(PageAddress.fileName(of: "https://a.example/b/c.jpg?w=1#x") == "c.jpg")
  }
}
