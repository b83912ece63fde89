import ArticleLibrary
import Testing

@testable import Importers

@Suite struct ReadableBodyTests {
  private static func paragraph(_ number: Int) -> String {
    """
    <p>Paragraph \(number) tells, at some length and with a comma or two, how the reeds are cut,
    dried, bound and carried to the roofs of the three villages beside the lake.</p>
    """
  }

  private static func markdown(_ body: String) throws -> String {
    try PageFixture.article("<title>Reeds of the lake</title><body>\(body)").content.markdown
  }

  @Test func `a text that is cut into boxes of one kind is read whole`() throws {
    let boxes = (0..<3).map { box in
      let inner = (0..<5).map { Self.paragraph(box * 5 + $0) }.joined()
      return "<div class='chunk'><div class='grid'><div class='item'>\(inner)</div></div></div>"
    }
    let markdown = try Self.markdown("<main>\(boxes.joined())</main>")
    for number in 0..<15 { #expect(markdown.contains("Paragraph \(number) tells")) }
  }

  @Test func `cards of other articles are no text, whatever they say`() throws {
    let cards = (10..<14).map {
      "<article><h3><a href='/other/\($0)'>Another story \($0)</a></h3>\(Self.paragraph($0))</article>"
    }
    let own = (0..<8).map(Self.paragraph).joined()
    let markdown = try Self.markdown("<article><h1>Reeds</h1>\(own)</article>\(cards.joined())")
    #expect(markdown.contains("Paragraph 7 tells") && !markdown.contains("Paragraph 12 tells"))
  }

  @Test(arguments: ["Related stories", "Tin liên quan", "Leave a reply", "Você pode gostar..."])
  func `a box is known by its heading`(heading: String) throws {
    let own = (0..<6).map(Self.paragraph).joined()
    let box = "<div><h3>\(heading)</h3>\(Self.paragraph(20))\(Self.paragraph(21))</div>"
    let markdown = try Self.markdown("<div><h1>Reeds</h1>\(own)\(box)</div>")
    #expect(markdown.contains("Paragraph 5 tells") && !markdown.contains("Paragraph 20 tells"))
  }

  @Test func `lines of credit above the text give its author and are no text`() throws {
    let own = (0..<4).map(Self.paragraph).joined()
    let html = """
      <title>Reeds of the lake</title><div><h1>Reeds of the lake</h1><p>By Ada Mole - 11/19/19</p>
      <p>November 19, 2019 7:05 pm ET</p>\(own)</div>
      """
    let content = try PageFixture.article(html).content
    #expect(content.author == "Ada Mole")
    #expect(content.markdown.hasPrefix("Paragraph 0 tells"))
  }

  @Test func `lines that lead elsewhere are left out, and sentences with the same words stay`()
    throws
  {
    let own = (0..<4).map(Self.paragraph).joined()
    let call = "<p><a href='/x'>ALL THE REEDS OF THE OTHER LAKE IN PICTURES</a></p>"
    let links = "<p>You may also like...</p><p><a href='/a'>A boat that nobody wanted back</a></p>"
    let end = "<p>Subscribe to our letter about lakes.</p>"
    let kept = "<p>Readers may subscribe to the boat's list, and each of them gets a number.</p>"
    let markdown = try Self.markdown("<div>\(own)\(call)\(kept)\(own)\(links)\(end)</div>")
    #expect(markdown.contains("Readers may subscribe"))
    for word in ["ALL THE REEDS", "You may also", "nobody wanted", "our letter"] {
      #expect(!markdown.contains(word), "\(word)")
    }
  }

  @Test func `a caption without its picture is left out, one under its picture stays`() throws {
    let own = (0..<4).map(Self.paragraph).joined()
    let figures = """
      <figure><img src="/cut.jpg"><figcaption>Cutting at dawn</figcaption></figure>\(own)
      <figure><div class="player"></div><figcaption>A film of the drying</figcaption></figure>
      """
    let markdown = try Self.markdown("<div>\(figures)\(own)</div>")
    #expect(markdown.contains("*Cutting at dawn*") && !markdown.contains("A film"))
  }
}
