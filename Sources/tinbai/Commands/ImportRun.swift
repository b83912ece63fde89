import ArticleLibrary
import Importers

/// The reading half of an import: walks the paths, reads each file, and hands its articles on.
struct ImportRun {
  private let paths: [String]
  private let report: ImportReport
  private let keepsOriginals: Bool
  private let followsLists: Bool
  private let pictures = PicturesTaken()

  /// An import of `paths` that tells `report` what happens.
  ///
  /// With `followsLists` a named page that lists articles stands for those of them that were saved
  /// in its folder.
  init(
    paths: [String], followsLists: Bool = false, report: ImportReport, keepsOriginals: Bool = false
  ) {
    self.keepsOriginals = keepsOriginals
    self.paths = paths
    self.report = report
    self.followsLists = followsLists
  }

  /// Reads everything and gives each article to `each`, in order, until that answers false.
  func read(_ each: (ImportedArticle) -> Bool) {
    report.expect(bytes: FileTree.totalBytes(of: paths.filter { $0 != "-" }))
    defer { for (path, failure) in pictures.rest() { report.refused(path, failure) } }
    var tree = FileTree()
    for path in paths {
      if path == "-" {
        guard take(.file(path), named: path, each) else { return }
        continue
      }
      let goesOn = tree.walk(path) { entry in
        !Interruption.isRequested && take(entry, named: path, each) && !Output.shared.isClosed
      }
      guard goesOn else { return }
    }
  }

  private func take(
    _ entry: FileTree.Entry, named: String, _ each: (ImportedArticle) -> Bool
  ) -> Bool {
    switch entry {
    case .problem(let path, let problem):
      report.refused(path, problem)
      return true
    case .file(let path):
      do {
        return try take(path, named: named, each)
      } catch {
        if path == named || !pictures.keeps(path, error) { report.refused(path, error) }
        report.read(bytes: FileTree.size(of: path))
        return true
      }
    }
  }

  /// Reads a file line by line where its form allows it, else whole.
  private func take(
    _ path: String, named: String, _ each: (ImportedArticle) -> Bool
  ) throws -> Bool {
    if path == "-" { return take(try FileBytes.standardInput(), each) }
    let head = try FileBytes.head(of: path)
    let isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    if try SourceForm(head: head, name: path) == .jsonLines, !isUTF16 {
      return try takeLines(of: path, each)
    }
    return try takeWhole(path, named: named, each)
  }

  private func takeWhole(
    _ path: String, named: String, _ each: (ImportedArticle) -> Bool
  ) throws -> Bool {
    var file = try FileBytes.source(at: path)
    file.sibling = pictures.reader(of: SiblingFiles(of: path, named: named))
    if path != named, path.hasPrefix(named) {
      let parts = path.dropFirst(named.count).split(separator: "/")
      file.folder = parts.dropLast().joined(separator: "/")
    }
    return take(file, isNamed: path == named, each)
  }

  private func take(
    _ file: SourceFile, isNamed: Bool = false, _ each: (ImportedArticle) -> Bool
  ) -> Bool {
    var goesOn = true
    var isList = false
    var part = 0
    ImporterChoice.articles(in: file) { result in
      let result = result.map { keepsOriginals ? $0.keeping(file, part: part) : $0 }
      part += 1
      if case .failure(.notAnArticle(.list)) = result { isList = true }
      goesOn = take(result, from: file.name, each) && goesOn
    }
    report.read(bytes: file.bytes.count)
    if isList, followsLists, isNamed { goesOn = follow(file, each) && goesOn }
    return goesOn
  }

  /// Reads the saved pages beside a list and gives on the articles that it leads to.
  private func follow(_ list: SourceFile, _ each: (ImportedArticle) -> Bool) -> Bool {
    let links = PageLinks(in: list)
    guard !links.isEmpty else { return true }
    for path in SiblingFiles.pages(beside: list.name) {
      guard !Interruption.isRequested else { return false }
      guard var file = try? FileBytes.source(at: path) else { continue }
      file.sibling = SiblingFiles(of: path, named: path)?.bytes
      var goesOn = true
      ImporterChoice.articles(in: file) { result in
        guard case .success(let article) = result, links.lead(to: article) else { return }
        goesOn = each(keepsOriginals ? article.keeping(file, part: 0) : article) && goesOn
      }
      guard goesOn else { return false }
    }
    return true
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
