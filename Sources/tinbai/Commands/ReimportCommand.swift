import ArgumentParser
import ArticleLibrary
import Importers
import Sentences

/// `tinbai reimport`: makes articles anew of the files that the library keeps.
struct ReimportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reimport", abstract: say(.keeping(.commandReimport)))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("all"), help: help(.keeping(.optionAll)))
  var isAll = false

  @Flag(name: .customLong("corrected"), help: help(.keeping(.optionCorrected)))
  var readsCorrected = false

  @Argument(help: help(.keeping(.argumentIDs)))
  var ids: [Int64] = []

  func validate() throws {
    if ids.isEmpty != isAll { throw ValidationError(say(.keeping(.reimportWhat))) }
  }

  func run() throws {
    Interruption.watch()
    let counts = try using(options) { try reimport(in: $0) }
    guard counts.files > 0 else {
      throw Ending(.nothingFound, saying: say(.keeping(.noOriginals)))
    }
    Output.shared.line(
      say(
        .keeping(
          .reimportSummary(
            files: counts.files, updated: counts.updated, unchanged: counts.unchanged,
            missing: counts.missing))))
    if Interruption.isRequested {
      throw Ending(.partlyFailed, saying: say(.importInterrupted))
    }
  }

  private struct Counts {
    var files = 0
    var updated = 0
    var unchanged = 0
    var missing = 0
  }

  private func reimport(in library: Library) throws -> Counts {
    let wanted = isAll ? nil : ids.map { ArticleID($0) }
    let batch = try library.importBatch(as: .reimport)
    var counts = Counts()
    try library.eachOriginal(of: wanted) { kept in
      try take(kept, wanted: wanted, from: library, into: batch, &counts)
      return !Interruption.isRequested
    }
    try batch.finish()
    return counts
  }

  private func take(
    _ kept: KeptOriginal, wanted: [ArticleID]?, from library: Library, into batch: ImportBatch,
    _ counts: inout Counts
  ) throws {
    counts.files += 1
    let file = SourceFile(
      name: kept.file.name, bytes: kept.file.bytes, modified: kept.file.modified)
    var found: [ImportedArticle?] = []
    ImporterChoice.articles(in: file) { found.append(try? $0.get()) }
    for (part, id) in kept.articles.sorted(by: { $0.key < $1.key })
    where wanted?.contains(id) ?? true {
      guard found.indices.contains(part), let article = found[part] else {
        counts.missing += 1
        Output.shared.problem(
          say(.keeping(.articleGone(id: id.rawValue, file: kept.file.name))))
        continue
      }
      if !readsCorrected, try library.article(id)?.revised != nil {
        counts.unchanged += 1
        Output.shared.problem(say(.keeping(.correctionKept(id: id.rawValue))))
        continue
      }
      switch try batch.replace(id, with: article) {
      case .updated: counts.updated += 1
      case .unchanged, .imported: counts.unchanged += 1
      }
    }
  }
}
