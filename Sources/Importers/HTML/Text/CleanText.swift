import Vietnamese

/// Words of a page without what cannot be seen, in NFC.
enum CleanText {
  /// One line: blanks run together and cut off at both ends.
  static func line(_ text: String) -> String {
    var collapsed = String.UnicodeScalarView()
    append(text, to: &collapsed, afterBlank: true)
    if collapsed.last == " " { collapsed.removeLast() }
    return TextForm.nfc(String(collapsed))
  }

  /// Adds the seen characters of `text`, every run of blanks as one blank.
  ///
  /// `afterBlank` tells whether a blank (or nothing) stands before: then no further one is added.
  static func append(
    _ text: String, to result: inout String.UnicodeScalarView, afterBlank: Bool
  ) {
    var isBlank = afterBlank
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        if !isBlank { result.append(" ") }
        isBlank = true
      } else if !isDropped(scalar, after: last) {
        result.append(scalar)
        isBlank = false
        last = scalar
      }
    }
  }

  /// The text with its line ends and blanks, without what cannot be seen: for preformatted text.
  static func preformatted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars where scalar != "\r" {
      if scalar == "\n" || scalar == "\t" {
        result.append(scalar)
      } else if isSpace(scalar) {
        result.append(" ")
      } else if !isDropped(scalar, after: last) {
        result.append(scalar)
        last = scalar
      }
    }
    return TextForm.nfc(String(result))
  }

  /// Blanks of every width, line ends and the no-break space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x85: true
    case 0..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Control characters, soft hyphens, zero-width and direction marks.
  ///
  /// Joiners stay after letters of the scripts that need them, and inside emoji.
  private static func isDropped(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x180E: true
    case 0x200C, 0x200D: !(0x590..<0x1E00).contains(last.value) && last.value < 0x2000
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC: true
    case 0xE0000...0xE007F, 0xFDD0...0xFDEF: true
    default: false
    }
  }
}

extension HTMLElement {
  /// The words that a person sees in it, as one line.
  var line: String { line { _ in false } }

  /// The words that a person sees in it but not in the elements that are left out, as one line.
  func line(without isLeftOut: (HTMLElement) -> Bool) -> String {
    seenText(gap: " ", without: isLeftOut)
  }

  /// The words that a person sees in it, one line for each line of the page.
  func lines(without isLeftOut: (HTMLElement) -> Bool = { _ in false }) -> [String] {
    seenText(gap: "\n", without: isLeftOut).split(separator: "\n").map { String($0.trimmed) }
      .filter { !$0.isEmpty }
  }

  /// The seen words, blanks run together, `gap` where an element begins or ends a line.
  private func seenText(gap: Unicode.Scalar, without isLeftOut: (HTMLElement) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    var place = isText ? index : index + 1
    var ends: [Int] = []
    func isAtGap() -> Bool { text.isEmpty || text.last == " " || text.last == gap }
    while place < end {
      while let last = ends.last, last <= place {
        ends.removeLast()
        if !isAtGap() { text.append(gap) }
      }
      let node = tree.nodes[place]
      if node.tag.isEmpty {
        CleanText.append(node.text, to: &text, afterBlank: isAtGap())
      } else {
        let element = HTMLElement(tree: tree, index: place)
        if element.isInvisible || isLeftOut(element) {
          place = node.end
          continue
        }
        if HTMLNames.blocks.contains(node.tag) {
          if text.last == " " { text.removeLast() }
          if !isAtGap() { text.append(gap) }
          ends.append(node.end)
        }
      }
      place += 1
    }
    while let last = text.last, last == " " || last == gap { text.removeLast() }
    return TextForm.nfc(String(text))
  }
}
