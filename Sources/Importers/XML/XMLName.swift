/// The name of an element or an attribute, with the namespace that it belongs to.
struct XMLName: Hashable {
  /// The name behind the colon.
  var local: String
  /// What stands before the colon, nil for nothing.
  var prefix: String?
  /// The namespace, nil where none is declared.
  var namespace: String?
}

/// What a reader of XML is told, in the order of the document.
protocol XMLListener: AnyObject {
  /// An element begins; `namespaces` are those that it declares, by prefix ("" for the default).
  func start(
    _ name: XMLName, attributes: [(name: XMLName, value: String)],
    namespaces: [(prefix: String, uri: String)])
  /// An element ends.
  func end(_ name: XMLName)
  /// Words, which may come in several pieces.
  func text(_ text: String)
}
