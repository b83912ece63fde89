import Foundation
import Vietnamese

/// The forms in which the same Vietnamese text is met.
struct TextForms {
  let name: String
  let change: @Sendable (String) -> String

  static let all = [
    TextForms(name: "composed") { $0.precomposedStringWithCanonicalMapping },
    TextForms(name: "decomposed") { $0.decomposedStringWithCanonicalMapping },
    TextForms(name: "composed letters with combining tones") { text in
      text.precomposedStringWithCanonicalMapping.map(combiningTone).joined()
    },
    TextForms(name: "old tone style") { restyled($0, toOld: true) },
    TextForms(name: "new tone style") { restyled($0, toOld: false) },
  ]

  /// The letter of a shape composed, its tone as a combining mark after it.
  @Sendable private static func combiningTone(_ letter: Character) -> String {
    let scalars = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    guard let tone = scalars.first(where: tones.contains), scalars.count > 1 else {
      return String(letter)
    }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars.filter { $0 != tone })
    return String(rest).precomposedStringWithCanonicalMapping + String(tone)
  }

  /// Open oa, oe and uy with the tone on their first vowel, or on their second.
  private static func restyled(_ text: String, toOld: Bool) -> String {
    var text = text.precomposedStringWithCanonicalMapping
    for (first, second) in [("oòỏõóọ", "aàảãáạ"), ("oòỏõóọ", "eèẻẽéẹ"), ("uùủũúụ", "yỳỷỹýỵ")] {
      for tone in 1...5 {
        let old = pair(first, tone, second, 0)
        let new = pair(first, 0, second, tone)
        for change in [{ (word: String) in word }, { $0.capitalized }, { $0.uppercased() }] {
          let (from, to) = toOld ? (change(new), change(old)) : (change(old), change(new))
          text = replaced(text, from, to)
        }
      }
    }
    return text
  }

  private static func pair(_ first: String, _ one: Int, _ second: String, _ two: Int) -> String {
    String(Array(first)[one]) + String(Array(second)[two])
  }

  /// Replaces a pair of vowels that ends a word and does not follow q.
  private static func replaced(_ text: String, _ from: String, _ to: String) -> String {
    let parts = text.components(separatedBy: from)
    var result = parts[0]
    for part in parts.dropFirst() {
      let isOpen = !(part.first?.isLetter ?? false)
      let followsQ = result.last.map { "qQ".contains($0) } ?? false
      result += (isOpen && !followsQ ? to : from) + part
    }
    return result
  }
}
