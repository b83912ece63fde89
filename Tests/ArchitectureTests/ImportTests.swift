import Testing

/// Which module may import which: the table of `CONTRIBUTING.md`, checked against the code.
///
/// The package manager lets a module import one that it never declared, so the rule needs this.
@Suite struct ImportTests {
  /// What each module may import, besides the system's own.
  static let allowed: [String: Set<String>] = [
    "Screen": [],
    "Vietnamese": [],
    "Sentences": [],
    "ArticleLibrary": ["Vietnamese", "GRDB", "GRDBSQLite", "CCMarkGFM", "CZstd"],
    "Curses": ["CNcursesw", "Screen"],
    "Importers": [
      "ArticleLibrary", "Vietnamese", "CGumbo", "CLibArchive", "CLibXML2", "CSQLite3", "CUchardet",
      "TOMLKit", "Yams",
    ],
    "Hyphenation": ["CHyphen"],
    "Pictures": ["CChafa", "CGIF", "CPNG", "CTurboJPEG", "CWebP", "Screen"],
    "ReaderUI": ["Screen", "ArticleLibrary", "Vietnamese", "Sentences"],
    "Exporters": ["ArticleLibrary", "Vietnamese", "CLibArchive"],
    "Settings": ["Screen", "ReaderUI", "TOMLKit"],
    "SampleLibrary": ["ArticleLibrary"],
    "tinbai": [
      "ArgumentParser", "ArticleLibrary", "Curses", "Exporters", "Hyphenation", "Importers",
      "Pictures", "ReaderUI", "SampleLibrary", "Screen", "Sentences", "Settings", "Vietnamese",
    ],
  ]

  /// The system's own modules that each module may use, besides the standard library.
  static let system: [String: Set<String>] = [
    "Screen": [],
    "Vietnamese": ["Swift"],
    "Sentences": [],
    "ArticleLibrary": [
      "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
    ],
    "Curses": ["Glibc", "Synchronization"],
    "Importers": ["Foundation", "FoundationEssentials", "Glibc"],
    "Exporters": ["Glibc"],
    "Hyphenation": ["Foundation", "Synchronization"],
    "Pictures": [],
    "ReaderUI": ["Synchronization"],
    "Settings": ["Foundation", "FoundationEssentials"],
    "SampleLibrary": [],
    "tinbai": ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization"],
  ]

  @Test func `every module imports only what the table names`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      let permitted = (Self.allowed[file.target] ?? []).union(Self.system[file.target] ?? [])
      #expect(Self.allowed[file.target] != nil, "\(file.target) is missing in the table")
      for name in imports(of: file) {
        #expect(permitted.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func `the table names no module that is gone`() throws {
    let targets = Set(try SourceTree.swiftFiles(below: "Sources").map(\.target))
    #expect(Set(Self.allowed.keys) == targets)
  }

  @Test func `the database stays inside the library module`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      for line in file.lines where line.contains("import GRDB") {
        #expect(line.hasPrefix("internal import") || line.hasPrefix("import"), "\(file.path)")
        #expect(!line.contains("public"), "\(file.path) shows the database to others")
      }
    }
  }

  private func imports(of file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, !line.hasPrefix(" "),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.levels.contains(String($0)) }),
        place + 1 < words.count
      else { return nil }
      return words[place + 1].split(separator: ".").first.map(String.init)
    }
  }

  private static let levels: Set<String> = [
    "public", "internal", "package", "private", "fileprivate",
  ]
}
