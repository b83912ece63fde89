import ArticleLibrary
import Vietnamese

/// Looks at files the way a doctor does: nothing is stored, everything is said.
public enum ImportDoctor {
  /// Articles at most of one file that are told of.
  public static let mostArticles = 1000

  /// What each article of a file is made of; one inspection with the reason where there is none.
  public static func inspections(of file: SourceFile) -> [Inspection] {
    let form = try? SourceForm(head: Array(file.bytes.prefix(65_536)), name: file.name)
    let source = DoctorSource(file, form: form)
    var inspections: [Inspection] = []
    ImporterChoice.articles(in: file) { result in
      guard inspections.count < mostArticles else { return }
      var inspection = Inspection(
        file: file.name, form: form.map { "\($0)" }, encoding: source.encoding, result: result)
      if case .success(let article) = result {
        inspection.fields = FieldList.fields(of: article.content).map { name, value, forms in
          Inspection.Field(name: name, value: value, origins: source.origins(of: forms))
        }
        inspection.dropped = source.dropped(beside: article.content)
      }
      inspections.append(inspection)
    }
    return inspections
  }
}

/// The fields of an article with their values, and the forms in which a file may say them.
enum FieldList {
  typealias Entry = (name: String, value: String, forms: [FieldForm])

  static func fields(of content: ArticleContent) -> [Entry] {
    var entries: [Entry] = []
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      entries.append((name, value, [.text(value)]))
    }
    func add(_ name: String, _ moment: Timestamp?) {
      guard let moment else { return }
      entries.append((name, moment.iso8601, [.moment(moment)]))
    }
    func add(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      entries.append((name, values.joined(separator: " · "), values.map { .text($0) }))
    }
    add("title", content.title)
    add("lead", content.lead)
    add("published", content.published)
    add("modified", content.modified)
    add("author", content.author)
    add("source", content.source)
    add("section", content.section)
    add("topic", content.topic)
    add("tags", content.tags)
    add("language", content.language)
    add("url", content.url)
    add("image", content.image?.url)
    add("caption", content.image?.caption)
    add("attachments", content.attachments.map(\.name))
    add("newer", content.newer.map(\.title))
    add("older", content.older.map(\.title))
    add("number", content.document?.number)
    add("signer", content.document?.signer)
    add("subject", content.document?.subject)
    add("issued", content.document?.issued.map { Timestamp(day: $0) })
    add("site", content.site?.name)
    add("phones", (content.site?.phones ?? []).map { "\($0.name) \($0.number ?? "")" })
    add("documents", (content.site?.documents ?? []).map { "\($0.number) \($0.title ?? "")" })
    add("statistics", (content.site?.statistics ?? []).map { "\($0.name) \($0.value)" })
    return entries
  }
}

/// What a file has to say for a field to come from there.
enum FieldForm {
  case text(String)
  case moment(Timestamp)
}
