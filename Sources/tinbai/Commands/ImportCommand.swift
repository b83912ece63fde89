import ArgumentParser
import ArticleLibrary
import Glibc
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

  @Flag(name: .customLong("no-originals"), help: help(.keeping(.optionNoOriginals)))
  var dropsOriginals = false

  @Flag(name: .customLong("watch"), help: help(.keeping(.optionWatch)))
  var isWatching = false

  @Flag(name: .customLong("check"), help: help(.keeping(.optionCheck)))
  var isCheck = false

  @Flag(name: .customLong("follow"), help: help(.optionFollow))
  var followsLists = false

  @Argument(help: help(.argumentPaths))
  var paths: [String]

  func run() throws {
    Interruption.watch()
    if isCheck { return try check() }
    if isWatching { return try watch() }
    let report = ImportReport(isJSON: isJSON, isDryRun: isDryRun)
    let run = ImportRun(
      paths: paths, followsLists: followsLists, report: report,
      keepsOriginals: !dropsOriginals && !isDryRun)
    if isDryRun {
      run.read { article in
        report.found(article)
        return !Interruption.isRequested
      }
    } else {
      do {
        try using(options, isReading: false) { try store(run, in: $0, report) }
      } catch {
        report.close()
        throw error
      }
    }
    report.close()
    try end(report)
  }

  /// Imports the folders, and then whatever is written into them, until somebody stops it.
  private func watch() throws {
    guard let watch = FolderWatch() else {
      throw Ending(.wrongUse, saying: String(cString: strerror(errno)))
    }
    // Watched first, so that nothing is missed that comes while the folders are read.
    for path in paths { watch.add(path) }
    try using(options, isReading: false) { library in
      try take(paths, into: library)
      try library.watch(paths.compactMap(Self.absolute))
      while !Interruption.isRequested {
        let written = watch.wait().filter { access($0, F_OK) == 0 }
        if !written.isEmpty { try take(written, into: library) }
      }
    }
  }

  private func take(_ paths: [String], into library: Library) throws {
    let report = ImportReport(isJSON: isJSON, isDryRun: false)
    let run = ImportRun(paths: paths, report: report, keepsOriginals: !dropsOriginals)
    defer {
      report.close()
      Output.shared.flush()
    }
    try store(run, in: library, report)
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Says what each file is made of and stores nothing.
  private func check() throws {
    let report = CheckReport(isJSON: isJSON)
    var failures = 0
    var tree = FileTree()
    for path in paths {
      let goesOn = tree.walk(path) { entry in
        if !report.take(entry) { failures += 1 }
        return !Interruption.isRequested && !Output.shared.isClosed
      }
      guard goesOn else { break }
    }
    if failures > 0 || Interruption.isRequested { throw Ending(.partlyFailed) }
  }

  private func store(_ run: ImportRun, in library: Library, _ report: ImportReport) throws {
    let store = ImportStore(batch: try library.importBatch(isBulk: true), report: report)
    run.read { store.add($0) && !Interruption.isRequested }
    try store.finish()
    guard report.changed > 0, !Interruption.isRequested else { return }
    if report.changed >= Self.bulk, try library.wantsOptimizing() {
      try library.optimize { report.optimizing(part: $0) }
    } else {
      try library.tidyIndex { Interruption.isRequested }
    }
  }

  /// From this many changed articles on, the index may be put in its best order afterwards.
  private static let bulk = 2000

  private func end(_ report: ImportReport) throws {
    if Interruption.isRequested {
      throw Ending(.partlyFailed, saying: say(.importInterrupted))
    }
    if report.failures > 0 { throw Ending(.partlyFailed) }
    if report.articles == 0 { throw Ending(.nothingFound) }
  }
}
