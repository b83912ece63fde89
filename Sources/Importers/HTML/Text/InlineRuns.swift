import ArticleLibrary
import Vietnamese

/// The words of one paragraph as they are gathered: blanks run together, hard breaks between.
struct InlineRuns {
  private var runs: [RichText.Run] = []
  private var text = String.UnicodeScalarView()
  private var style = RichTextBuilder.Style()
  /// Whether a blank, a break or nothing stands before what comes next.
  private var isAfterBlank = true

  /// Adds words in a style.
  mutating func append(_ words: String, _ style: RichTextBuilder.Style) {
    if style.emphasis != self.style.emphasis || style.link != self.style.link {
      endRun()
      self.style = style
    }
    CleanText.append(words, to: &text, afterBlank: isAfterBlank)
    if let last = text.last { isAfterBlank = last == " " || last == "\n" }
  }

  /// Ends the line; true when nothing stood since the last break, which parts paragraphs.
  mutating func breakLine() -> Bool {
    trimEnd()
    guard let last = text.last ?? runs.last?.text.unicodeScalars.last else { return true }
    if last == "\n" { return true }
    text.append("\n")
    isAfterBlank = true
    return false
  }

  /// The runs so far, without blanks and breaks at either end; begins a new paragraph.
  mutating func finish() -> [RichText.Run] {
    while true {
      trimEnd()
      guard text.isEmpty || text.last == "\n" else { break }
      if text.last == "\n" {
        text.removeLast()
      } else if let last = runs.popLast() {
        text = last.text.unicodeScalars
        style = RichTextBuilder.Style(emphasis: last.emphasis, link: last.link)
      } else {
        break
      }
    }
    endRun()
    defer { self = InlineRuns() }
    return runs.map {
      RichText.Run(TextForm.nfc($0.text), emphasis: $0.emphasis, link: $0.link)
    }
  }

  /// Neighbours of one style joined to one run.
  static func joined(_ runs: [RichText.Run]) -> [RichText.Run] {
    var result: [RichText.Run] = []
    for run in runs {
      if let last = result.last, last.emphasis == run.emphasis, last.link == run.link {
        result[result.count - 1].text += run.text
      } else {
        result.append(run)
      }
    }
    return result
  }

  private mutating func trimEnd() {
    while text.last == " " { text.removeLast() }
    guard text.isEmpty, runs.last?.text.unicodeScalars.last == " " else { return }
    while runs.last?.text.unicodeScalars.last == " " {
      runs[runs.count - 1].text.unicodeScalars.removeLast()
    }
    if runs.last?.text.isEmpty == true { runs.removeLast() }
  }

  private mutating func endRun() {
    if !text.isEmpty {
      runs.append(RichText.Run(String(text), emphasis: style.emphasis, link: style.link))
    }
    text = String.UnicodeScalarView()
  }
}
