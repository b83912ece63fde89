import ArticleLibrary

extension RichTextBuilder {
  /// How a run of words is set, and where it leads.
  struct Style {
    var emphasis: RichText.Emphasis = []
    var link: String?
  }
}

extension RichTextBuilder.Style {
  func adding(_ emphasis: RichText.Emphasis) -> Self {
    Self(emphasis: self.emphasis.union(emphasis), link: link)
  }

  /// The style inside an element: by its name, or by the style sheet that is written into it.
  func reading(_ element: HTMLElement) -> Self {
    switch element.tag {
    case "b", "strong": return adding(.strong)
    case "i", "em", "cite", "dfn", "var": return adding(.emphasis)
    case "del", "s", "strike": return adding(.strike)
    case "code", "kbd", "samp", "tt": return adding(.code)
    default: break
    }
    guard let style = element["style"]?.lowercased().filter({ $0 != " " }) else { return self }
    var result = self
    for weight in ["bold", "600", "700", "800", "900"] where style.contains("font-weight:" + weight)
    {
      result = result.adding(.strong)
    }
    if style.contains("font-style:italic") { result = result.adding(.emphasis) }
    return result
  }
}
