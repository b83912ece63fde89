internal import CLibXML2

/// Reads XML with libxml2, and goes on where it breaks the rules.
///
/// There are no entities to expand: ``XMLSource`` takes the document type away before. The library
/// itself stops at 256 elements inside each other and at texts of 10 MB.
enum XMLReader {
  /// Tells `listener` what stands in a document in UTF-8.
  static func read(_ bytes: [UInt8], _ listener: some XMLListener) {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF
    handler.startElementNs = startElement
    handler.endElementNs = endElement
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.serror = { _, _ in }
    let box = ListenerBox(listener)
    let pointer = Unmanaged.passUnretained(box).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, pointer, nil, 0, nil) else { return }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(bitPattern: options))
    withExtendedLifetime(box) { feed(bytes, to: context) }
  }

  private static func feed(_ bytes: [UInt8], to context: xmlParserCtxtPtr) {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var place = 0
      while place < buffer.count {
        let count = min(1 << 16, buffer.count - place)
        xmlParseChunk(context, start?.advanced(by: place), Int32(count), 0)
        place += count
      }
    }
    xmlParseChunk(context, nil, 0, 1)
  }

  /// Carries the listener through C.
  private final class ListenerBox {
    let listener: any XMLListener
    init(_ listener: any XMLListener) { self.listener = listener }
  }

  private static func listener(_ pointer: UnsafeMutableRawPointer?) -> (any XMLListener)? {
    pointer.map { Unmanaged<ListenerBox>.fromOpaque($0).takeUnretainedValue().listener }
  }

  private static let startElement: startElementNsSAX2Func = {
    pointer, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
    let declared = (0..<Int(namespaceCount)).map { index in
      (
        prefix: string(namespaces?[index * 2]) ?? "",
        uri: string(namespaces?[index * 2 + 1]) ?? ""
      )
    }
    let values = (0..<Int(count)).map { index in
      let place = index * 5
      let name = XMLName(
        local: string(attributes?[place]) ?? "", prefix: string(attributes?[place + 1]),
        namespace: string(attributes?[place + 2]))
      return (name: name, value: string(attributes?[place + 3], attributes?[place + 4]))
    }
    let name = XMLName(
      local: string(local) ?? "", prefix: string(prefix), namespace: string(uri))
    listener(pointer)?.start(name, attributes: values, namespaces: declared)
  }

  private static let endElement: endElementNsSAX2Func = { pointer, local, prefix, uri in
    let name = XMLName(
      local: string(local) ?? "", prefix: string(prefix), namespace: string(uri))
    listener(pointer)?.end(name)
  }

  private static let characters: charactersSAXFunc = { pointer, text, count in
    listener(pointer)?.text(string(text, text?.advanced(by: Int(count))))
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(cString: $0) }
  }

  private static func string(
    _ start: UnsafePointer<xmlChar>?, _ end: UnsafePointer<xmlChar>?
  ) -> String {
    guard let start, let end, end > start else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }
}

/// The entities that HTML names and XML does not.
enum HTMLEntity {
  /// The code point of `&name;`, nil when HTML 4 has no such entity.
  static func codePoint(_ name: String) -> UInt32? {
    guard let entity = htmlEntityLookup(name) else { return nil }
    return UInt32(entity.pointee.value)
  }
}
