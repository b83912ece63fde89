internal import FoundationEssentials
import Vietnamese

extension ArticleJSON {
  /// The members that say what a person made of an article; none for one that nobody touched.
  static func members(for state: ImportedState) -> [String: JSONValue] {
    let members: [String: JSONValue?] = [
      "read": state.isRead ? .bool(true) : nil,
      "bookmarked": state.isBookmarked ? .bool(true) : nil,
      "archived": state.isArchived ? .bool(true) : nil,
      "userTags": .list(state.userTags),
      "note": .text(state.note),
      "highlights": .list(
        state.highlights.map {
          .object(present: [
            "quote": .text($0.quote), "note": .text($0.note), "before": .text($0.before),
            "after": .text($0.after),
            "at": .text($0.seconds.map { Timestamp(seconds: $0, offsetMinutes: 0).iso8601 }),
          ])
        }),
      "progress": state.progress.map { .number($0) },
      "added": .text(state.added?.iso8601),
      "corrected": .text(state.revised?.iso8601),
    ]
    return members.compactMapValues { $0 }
  }

  /// What the members of an object say that a person made of an article, nil when they say nothing.
  static func state(_ fields: inout JSONFields) -> ImportedState? {
    let highlights = fields.objects("highlights") { fields in
      fields.text("quote").map { quote in
        ImportedHighlight(
          quote: quote, note: fields.text("note"), before: fields.text("before"),
          after: fields.text("after"), at: fields.timestamp("at"))
      }
    }
    let state = ImportedState(
      isRead: fields.flag("read"), isBookmarked: fields.flag("bookmarked"),
      isArchived: fields.flag("archived"), userTags: fields.texts("userTags"),
      note: fields.text("note"), highlights: highlights, progress: fields.fraction("progress"),
      added: fields.timestamp("added"), revised: fields.timestamp("corrected"))
    return state.isEmpty ? nil : state
  }

  /// A picture whose bytes stand in the object in Base64.
  static func picture(_ fields: inout JSONFields) -> ImportedPicture? {
    guard let address = fields.text("address"), let letters = fields.text("base64"),
      let data = Data(base64Encoded: letters), !data.isEmpty
    else { return nil }
    return ImportedPicture(
      address: address, mediaType: fields.text("type"), bytes: [UInt8](data))
  }
}
