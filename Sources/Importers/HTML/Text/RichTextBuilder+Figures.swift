import ArticleLibrary

extension RichTextBuilder {
  /// A picture, and the text under it as a paragraph in emphasis: it is read, and found, as text.
  mutating func addFigure(_ element: HTMLElement, _ style: Style) {
    let images = element.descendants.filter { $0.tag == "img" }
    let holdsText = element.descendants.contains {
      ["blockquote", "pre", "ul", "ol"].contains($0.tag) || ($0.tag == "table" && images.isEmpty)
    }
    guard !images.isEmpty, !holdsText else { return addParagraph(element, style) }
    flush()
    for image in images { addImage(image) }
    guard let caption = Self.caption(of: element) else { return }
    if case .image(let url, let description)? = blocks.last, description == caption {
      blocks[blocks.count - 1] = .image(url: url, description: "")
    }
    blocks.append(.paragraph([RichText.Run(caption, emphasis: .emphasis)]))
  }

  /// Whether an element holds one picture, a caption by name, and nothing else.
  func isCaptioned(_ element: HTMLElement) -> Bool {
    guard element.end - element.index < 40,
      element.tree.nodes[element.index..<element.end].count(where: { $0.tag == "img" }) == 1,
      let caption = element.first(where: Self.isCaption)
    else { return false }
    let words = caption.line
    return !words.isEmpty && element.line == words
  }

  private static func isCaption(_ element: HTMLElement) -> Bool {
    element.tag == "figcaption" || (element["class"]?.lowercased().contains("caption") ?? false)
  }

  /// The text under a picture: the named caption, else all words of the element.
  static func caption(of element: HTMLElement) -> String? {
    let line = element.first(where: { $0.tag == "figcaption" })?.line ?? element.line
    return line.isEmpty ? nil : line
  }

  /// A picture of its own paragraph; signs and counting pixels are left out.
  mutating func addImage(_ element: HTMLElement) {
    guard !PageImage.isSign(element), let url = PageImage.address(of: element, in: address) else {
      return
    }
    append(.image(url: url, description: PageImage.description(of: element)))
  }
}

/// What a page says about a picture.
enum PageImage {
  /// The picture's own address: not that of the stand-in shown until it is loaded.
  static func address(of element: HTMLElement, in address: PageAddress) -> String? {
    for name in ["data-src", "data-original", "data-lazy-src", "src"] {
      guard let value = element[name], !isStandIn(value) else { continue }
      if isSavedCopy(value) || value.hasPrefix("cid:") { return value.trimmed.description }
      if let url = address.absolute(value) { return url }
    }
    guard let set = element["data-srcset"] ?? element["srcset"] else { return nil }
    let first = set.split(separator: ",").first?.split(separator: " ").first
    return first.flatMap { isStandIn(String($0)) ? nil : address.absolute(String($0)) }
  }

  /// Whether an address leads into the folder that a browser saved beside the page.
  static func isSavedCopy(_ address: String) -> Bool {
    PageAddress.scheme(of: address) == nil && !address.hasPrefix("/")
      && (address.contains("_files/") || address.contains("_tệp/"))
  }

  /// Whether an address is that of a stand-in for a picture that is missing or not yet loaded.
  static func isStandIn(_ address: String) -> Bool {
    let text = address.lowercased()
    if text.isEmpty || text.hasPrefix("data:") || text.hasPrefix("about:") { return true }
    let name = PageAddress.fileName(of: text)
    return [
      "no-image.", "no_image.", "noimage.", "pix.gif", "pixel.gif", "spacer.gif", "blank.gif",
      "blank.png", "transparent.", "placeholder.", "lazyload.", "loading.gif", "1x1.",
    ].contains { name.hasPrefix($0) || name.hasSuffix("-" + $0) }
  }

  /// A counting pixel, a smiley, or an icon in the line.
  static func isSign(_ element: HTMLElement) -> Bool {
    for name in ["width", "height"] {
      if let size = element[name].flatMap({ Int($0.prefix { $0.isNumber }) }), size <= 32 {
        return true
      }
    }
    let names = (element["class"] ?? "").lowercased()
    return names.contains("emoji") || names.contains("smiley") || names.contains("icon")
  }

  /// The alternative text where a person wrote it; programs write the file's name there.
  static func description(of element: HTMLElement) -> String {
    let text = CleanText.line(element["alt"] ?? "")
    guard !text.isEmpty, text.contains(" ") || !text.contains(".") else { return "" }
    return isFileName(text, of: element["src"] ?? "") ? "" : text
  }

  private static func isFileName(_ text: String, of address: String) -> Bool {
    let name = PageAddress.fileName(of: address)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    func letters(_ text: some StringProtocol) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    return letters(text) == letters(stem) || letters(text) == letters(name)
  }
}
