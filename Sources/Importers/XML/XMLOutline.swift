/// The elements of a small XML document in a list, each with all the words inside it.
final class XMLOutline: XMLListener {
  /// An element.
  struct Element {
    /// Its name in lower case, without a prefix.
    var name: String
    var attributes: [String: String]
    var text = ""
    /// The index behind its last descendant.
    var end = 0
    fileprivate var index = 0

    /// The value of an attribute, by its name without a prefix.
    subscript(name: String) -> String? { attributes[name] }
  }

  /// Elements at most that are kept.
  private static let most = 200_000

  private var all: [Element] = []
  private var open: [Int] = []

  /// The elements of a document; as far as it can be read.
  init(_ bytes: [UInt8]) {
    XMLReader.read(XMLSource(bytes).bytes, self)
  }

  /// The elements of this name, in the document's order.
  func elements(_ name: String) -> [Element] { all.filter { $0.name == name } }

  /// The first element of this name inside another.
  func first(_ name: String, inside element: Element) -> Element? {
    all[(element.index + 1)..<max(element.end, element.index + 1)].first { $0.name == name }
  }

  func start(
    _ name: XMLName, attributes: [(name: XMLName, value: String)],
    namespaces: [(prefix: String, uri: String)]
  ) {
    guard all.count < Self.most else { return open.append(-1) }
    var values: [String: String] = [:]
    for (name, value) in attributes { values[name.local.lowercased()] = value }
    var element = Element(name: name.local.lowercased(), attributes: values)
    element.index = all.count
    element.end = all.count + 1
    open.append(all.count)
    all.append(element)
  }

  func end(_ name: XMLName) {
    guard let index = open.popLast(), index >= 0 else { return }
    all[index].end = all.count
    let text = all[index].text
    if let parent = open.last, parent >= 0, all[parent].text.utf8.count < 100_000 {
      all[parent].text += text
    }
  }

  func text(_ text: String) {
    guard let index = open.last, index >= 0, all[index].text.utf8.count < 1_000_000 else { return }
    all[index].text += text
  }
}
