import ArticleLibrary
import Importers
import SampleLibrary

/// The built-in sample library: made in memory, gone with the program.
enum SampleOpener {
  /// A new library that holds the sample articles.
  static func library() throws -> Library {
    let library = try Library.inMemory()
    let batch = try library.importBatch()
    for file in SampleTexts.files {
      var articles: [ImportedArticle] = []
      let source = SourceFile(name: file.name, bytes: Array(file.text.utf8))
      ImporterChoice.articles(in: source) { result in
        if case .success(let article) = result { articles.append(article) }
      }
      for article in articles { _ = try batch.add(article) }
    }
    _ = try batch.finish()
    return library
  }
}
