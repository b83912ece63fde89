import ArticleLibrary
import Importers

/// The reading half of an import: walks the paths, reads each file, and hands its articles on.
struct ImportRun {
  private let paths: [String]
  private let report: ImportReport
  private let keepsOriginals: Bool

  /// An import of `paths` that tells `report` what happens.
  init(paths: [String], report: ImportReport, keepsOriginals: Bool = false) {
    self.keepsOriginals = keepsOriginals
    self.paths = paths
    self.report = report
  }

  /// Reads everything and gives each article to `each`, in order, until that answers false.
  func read(_ each: (ImportedArticle) -> Bool) {
    report.expect(bytes: FileTree.totalBytes(of: paths))
    var tree = FileTree()
    for path in paths {
      let goesOn = tree.walk(path) { entry in
        !Interruption.isRequested && take(entry, each) && !Output.shared.isClosed
      }
      guard goesOn else { return }
    }
  }

  private func take(_ entry: FileTree.Entry, _ each: (ImportedArticle) -> Bool) -> Bool {
    switch entry {
    case .problem(let path, let problem):
      report.refused(path, problem)
      return true
    case .file(let path):
      do {
        return try take(path, each)
      } catch {
        report.refused(path, error)
        report.read(bytes: FileTree.size(of: path))
        return true
      }
    }
  }

  /// Reads a file line by line where its form allows it, else whole.
  private func take(_ path: String, _ each: (ImportedArticle) -> Bool) throws -> Bool {
    let head = try FileBytes.head(of: path)
    let isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    if try SourceForm(head: head, name: path) == .jsonLines, !isUTF16 {
      return try takeLines(of: path, each)
    }
    return try takeWhole(path, each)
  }

  private func takeWhole(_ path: String, _ each: (ImportedArticle) -> Bool) throws -> Bool {
    var goesOn = true
    let file = try FileBytes.source(at: path)
    var part = 0
    ImporterChoice.articles(in: file) { result in
      let result = result.map { keepsOriginals ? $0.keeping(file, part: part) : $0 }
      part += 1
      goesOn = take(result, from: path, each) && goesOn
    }
    report.read(bytes: file.bytes.count)
    return goesOn
  }

  private func takeLines(of path: String, _ each: (ImportedArticle) -> Bool) throws -> Bool {
    let importer = JSONLinesImporter()
    var goesOn = true
    try FileBytes.lines(of: path) { line, number in
      report.read(bytes: line.count + 1)
      guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return true }
      let result = Result { () throws(ImportFailure) in
        try importer.article(fromLine: line, name: path, lineNumber: number)
      }
      goesOn = take(result, from: path, each) && !Interruption.isRequested
      return goesOn
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

extension ImportedArticle {
  /// The article with the file that it was made of, where that says more than the article.
  ///
  /// JSON lines lose nothing, so their files are not kept.
  fileprivate func keeping(_ file: SourceFile, part: Int) -> ImportedArticle {
    guard format != JSONLinesImporter.format else { return self }
    var article = self
    article.original = OriginalFile(
      name: file.name, bytes: file.bytes, modified: file.modified, part: part)
    return article
  }
}
