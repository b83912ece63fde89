import ArgumentParser
import ArticleLibrary
import Sentences

/// `tinbai import`: files and folders into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: say(.commandImport), discussion: say(.commandImportMore))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("dry-run"), help: help(.optionDryRun))
  var isDryRun = false

  @Flag(name: .customLong("json"), help: help(.optionJSON))
  var isJSON = false

  @Argument(help: help(.argumentPaths))
  var paths: [String]

  func run() throws {
    Interruption.watch()
    let report = ImportReport(isJSON: isJSON, isDryRun: isDryRun)
    let run = ImportRun(paths: paths, report: report)
    if isDryRun {
      run.read { article in
        report.found(article)
        return !Interruption.isRequested
      }
    } else {
      try using(options) { library in
        let store = ImportStore(batch: try library.importBatch(), report: report)
        run.read { store.add($0) && !Interruption.isRequested }
        try store.finish()
        if report.changed >= Self.bulk { try library.optimize { _ in } }
      }
    }
    report.close()
    try end(report)
  }

  /// From this many changed articles on, the index is put in its best order afterwards.
  private static let bulk = 2000

  private func end(_ report: ImportReport) throws {
    if Interruption.isRequested {
      throw Ending(.partlyFailed, saying: say(.importInterrupted))
    }
    if report.failures > 0 { throw Ending(.partlyFailed) }
    if report.articles == 0 { throw Ending(.nothingFound) }
  }
}
