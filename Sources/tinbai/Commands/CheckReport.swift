import ArticleLibrary
import Importers
import Sentences

/// What `tinbai import --check` prints of each article of each file.
struct CheckReport {
  /// Whether JSON lines are wanted.
  let isJSON: Bool

  /// Prints what a file gives; false for one that cannot be read.
  func take(_ entry: FileTree.Entry) -> Bool {
    switch entry {
    case .problem(let path, let problem):
      refuse(path, problem)
      return false
    case .file(let path):
      do {
        for inspection in ImportDoctor.inspections(of: try FileBytes.source(at: path)) {
          print(inspection)
        }
        return true
      } catch {
        refuse(path, error)
        return false
      }
    }
  }

  private func refuse(_ path: String, _ error: any Error) {
    let reason = say(ImportReason.sentence(for: error))
    if isJSON {
      Output.shared.json(ArticleJSON.skippedLine(file: path, reason: reason))
    } else {
      Output.shared.problem(say(.importFailed(file: path, reason: reason)))
    }
  }

  /// Prints an inspection.
  func print(_ inspection: Inspection) {
    if isJSON { Output.shared.json(Self.json(inspection)) } else { printWords(inspection) }
  }

  private func printWords(_ inspection: Inspection) {
    Output.shared.line(inspection.file)
    switch inspection.result {
    case .failure(let failure):
      row("✗", say(ImportReason.sentence(for: failure)))
    case .success(let article):
      row(say(.keeping(.checkForm)), [inspection.form, article.format].joined)
      if let encoding = inspection.encoding {
        row(say(.keeping(.checkEncoding)), Self.words(of: encoding))
      }
      for field in inspection.fields { print(field) }
      let words = article.content.markdown.split { $0.isWhitespace }.count
      row("body", say(.keeping(.checkWords(words))))
      if inspection.dropped.words > 0 {
        row(say(.keeping(.checkDropped)), say(.keeping(.checkWords(inspection.dropped.words))))
        for sample in inspection.dropped.samples { row("", "“\(sample)”") }
      }
      for warning in article.warnings { row("!", "\(warning.field): \(warning.message)") }
    }
  }

  private func print(_ field: Inspection.Field) {
    let value = field.value.count <= 100 ? field.value : field.value.prefix(99) + "…"
    row(field.name, value)
    let origins =
      field.origins.isEmpty ? say(.keeping(.checkWorkedOut)) : field.origins.joined(separator: "; ")
    row("", "← " + origins)
  }

  private func row(_ name: String, _ text: String) {
    let padding = String(repeating: " ", count: max(1, 12 - name.count))
    Output.shared.line("  \(name)\(padding)\(text)")
  }

  private static func words(of finding: EncodingFinding) -> String {
    let found: KeepingSentence =
      switch finding.evidence {
      case .byteOrderMark: .encodingMark
      case .declaration: .encodingDeclared
      case .zeros, .detection: .encodingDetected
      case .validity: .encodingValid
      case .assumption: .encodingAssumed
      }
    let conversion = finding.conversion.map { ", " + say(.keeping(.encodingConverted(from: $0))) }
    return "\(finding.encoding), \(say(.keeping(found)))" + (conversion ?? "")
  }

  /// The inspection as a line of JSON.
  private static func json(_ inspection: Inspection) -> String {
    var members: [String: JSONValue] = ["file": .string(inspection.file)]
    if let form = inspection.form { members["form"] = .string(form) }
    if let encoding = inspection.encoding {
      members["encoding"] = .string(encoding.encoding)
      members["encodingFrom"] = .string(encoding.evidence.rawValue)
      if let conversion = encoding.conversion { members["convertedFrom"] = .string(conversion) }
    }
    switch inspection.result {
    case .failure(let failure):
      members["skipped"] = .string(say(ImportReason.sentence(for: failure)))
    case .success(let article):
      members["format"] = .string(article.format)
      members["fields"] = .array(inspection.fields.map(json))
      members["dropped"] = .object([
        "words": .integer(inspection.dropped.words),
        "samples": .array(inspection.dropped.samples.map { .string($0) }),
      ])
      members["warnings"] = .array(
        article.warnings.map {
          .object(["field": .string($0.field), "message": .string($0.message)])
        })
    }
    return JSONValue.object(members).line
  }

  private static func json(_ field: Inspection.Field) -> JSONValue {
    .object([
      "name": .string(field.name), "value": .string(field.value),
      "from": .array(field.origins.map { .string($0) }),
    ])
  }
}

extension [String?] {
  /// What is there, the same words only once.
  fileprivate var joined: String {
    var seen: [String] = []
    for text in compactMap({ $0 }) where !seen.contains(text) { seen.append(text) }
    return seen.joined(separator: ", ")
  }
}
