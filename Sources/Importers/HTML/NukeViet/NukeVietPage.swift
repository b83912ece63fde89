import ArticleLibrary
import Vietnamese

/// A page that the NukeViet CMS put out.
///
/// Templates: https://github.com/nukeviet/nukeviet
///
/// The themes differ, but the templates of modules `news` and `laws` share names of elements from
/// version 3 to 5, and a script in the page names the module and the function that made it.
struct NukeVietPage {
  /// "nukeviet".
  static let format = "nukeviet"

  let tree: HTMLTree
  let metadata: PageMetadata
  /// The function of the module that made the page, such as "detail" or "viewcat".
  let function: String?

  var page: HTMLElement { tree.body }
  var address: PageAddress { metadata.address }
  let headings: PageHeadings
  var fields: LabelledFields { LabelledFields(page: page, address: address, headings: headings) }

  /// The page, nil when NukeViet did not make it.
  init?(tree: HTMLTree, metadata: PageMetadata) {
    self.tree = tree
    self.metadata = metadata
    let script = tree.nodes.last { node in
      node.tag.isEmpty && node.parent >= 0 && tree.nodes[node.parent].tag == "script"
        && node.text.hasBytes("nv_func_name")
    }?.text
    function = script.flatMap { Self.variable("nv_func_name", in: $0) }
    let isNamed = metadata["generator"]?.lowercased().hasPrefix("nukeviet") == true
    guard isNamed || script != nil else { return nil }
    headings = PageHeadings(of: tree.body)
  }

  /// The article or document of the page.
  ///
  /// Nil when the page has neither of the templates but is of a kind that may hold a text; throws
  /// `.notAnArticle(.list)` for the kinds that only list articles.
  func content() throws(ImportFailure) -> (ArticleContent, [ImportWarning])? {
    if let law = NukeVietLaw(self) { return (law.content(), []) }
    if let article = NukeVietArticle(self) { return try article.content() }
    let isMarked = page.first { $0.hasProperty("articleBody") } != nil
    if !isMarked, Self.listing.contains(function ?? "") || metadata["og:type"] == "website" {
      throw .notAnArticle(.list)
    }
    return nil
  }

  /// The page's own address; a print view or a saved view stands for the article itself.
  var url: String? {
    guard let canonical = metadata.canonical else { return nil }
    var parts = canonical.split(separator: "/", omittingEmptySubsequences: false)
    guard function == "print" || function == "savefile",
      let view = parts.firstIndex(where: { $0 == "print" || $0 == "savefile" }), view > 2
    else { return canonical }
    parts.remove(at: view)
    return parts.joined(separator: "/")
  }

  var site: SiteInfo? {
    SiteBlocks(page: page, address: address, headings: headings).info(
      name: metadata["og:site_name"])
  }

  /// The name of the section: the page says it in its head, else it ends the path at the top.
  var section: String? {
    if let section = metadata["article:section"] { return section }
    let steps = page.descendants.filter {
      $0.hasProperty("itemListElement") && $0["itemtype"]?.hasSuffix("ListItem") == true
    }
    guard steps.count > 1, let name = steps.last?.first(where: { $0.hasProperty("name") }) else {
      return nil
    }
    let line = name.line
    return line.isEmpty ? nil : line
  }

  /// Functions of the modules that list articles or are no text at all.
  private static let listing: Set<String> = [
    "main", "viewcat", "topic", "tag", "search", "groups", "author", "rss", "sitemap", "area",
    "cat",
    "subject", "signer", "content", "sendmail", "contact", "login", "register",
  ]

  private static func variable(_ name: String, in script: String) -> String? {
    guard let found = script.firstRange(of: name + "=\"") else { return nil }
    let value = script[found.upperBound...].prefix { $0 != "\"" }
    return value.isEmpty || value.count > 40 ? nil : String(value)
  }

  /// The time in a head tag that NukeViet writes wrong: `2020-06-02+0715:51:00`.
  ///
  /// The CMS prints the offset (`+07`, or a name such as `ICT`) where the letter `T` belongs; the
  /// day and the time are right.
  static func misprintedTime(_ text: String) -> Timestamp? {
    guard text.utf8.count > 16, let day = Day(iso8601: String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10)
    if rest.first == "T" || rest.first == " " { return Timestamp(iso8601: text) }
    let clock = rest.suffix(8).split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, clock[0] < 24, clock[1] < 60, clock[2] < 61 else { return nil }
    var offset = Timestamp.vietnamOffset
    let zone = rest.dropLast(8)
    if let hours = Int(zone), abs(hours) <= 14 { offset = hours * 60 }
    return Timestamp(
      day: day, hour: clock[0], minute: clock[1], second: clock[2], offsetMinutes: offset)
  }
}
