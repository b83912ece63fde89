import ArticleLibrary
import Vietnamese

extension ArticleContent {
  /// Brings the texts that are searched and compared to NFC.
  mutating func compose() {
    title = TextForm.nfc(title)
    markdown = TextForm.nfc(markdown)
    lead = lead.map(TextForm.nfc)
    author = author.map(TextForm.nfc)
    source = source.map(TextForm.nfc)
    section = section.map(TextForm.nfc)
    topic = topic.map(TextForm.nfc)
    tags = tags.map(TextForm.nfc)
    if let caption = image?.caption { image?.caption = TextForm.nfc(caption) }
  }
}
