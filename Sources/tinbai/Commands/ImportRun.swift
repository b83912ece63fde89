import ArticleLibrary
import Importers

/// The reading half of an import: walks the paths, reads each file, and hands its articles on.
struct ImportRun {
  private let paths: [String]
  private let report: ImportReport

  /// An import of `paths` that tells `report` what happens.
  init(paths: [String], report: ImportReport) {
    self.paths = paths
    self.report = report
  }

  /// Reads everything and gives each article to `each`, in order, until that answers false.
  func read(_ each: (ImportedArticle) -> Bool) {
    report.expect(bytes: FileTree.totalBytes(of: paths))
    var tree = FileTree()
    for path in paths {
      guard tree.walk(path, { take($0, each) && !Output.shared.isClosed }) else { return }
    }
  }

  private func take(_ entry: FileTree.Entry, _ each: (ImportedArticle) -> Bool) -> Bool {
    switch entry {
    case .problem(let path, let problem):
      report.refused(path, problem)
      return true
    case .file(let path):
      let head = FileBytes.head(of: path)
      let form = try? SourceForm(head: head, name: path)
      return form == .jsonLines ? takeLines(of: path, each) : takeWhole(path, each)
    }
  }

  private func takeWhole(_ path: String, _ each: (ImportedArticle) -> Bool) -> Bool {
    var goesOn = true
    do {
      let file = try FileBytes.source(at: path)
      ImporterChoice.articles(in: file) { goesOn = take($0, from: path, each) && goesOn }
      report.read(bytes: file.bytes.count)
    } catch {
      report.refused(path, error)
    }
    return goesOn
  }

  private func takeLines(of path: String, _ each: (ImportedArticle) -> Bool) -> Bool {
    let importer = JSONLinesImporter()
    var goesOn = true
    do {
      try FileBytes.lines(of: path) { line, number in
        report.read(bytes: line.count + 1)
        guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return true }
        let result = Result { () throws(ImportFailure) in
          try importer.article(fromLine: line, name: path, lineNumber: number)
        }
        goesOn = take(result, from: path, each)
        return goesOn
      }
    } catch {
      report.refused(path, error)
    }
    return goesOn
  }

  private func take(
    _ result: Result<ImportedArticle, ImportFailure>, from path: String,
    _ each: (ImportedArticle) -> Bool
  ) -> Bool {
    switch result {
    case .success(let article): return each(article)
    case .failure(let failure):
      report.refused(path, failure)
      return true
    }
  }
}
