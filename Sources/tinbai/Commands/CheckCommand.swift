import ArgumentParser
import ArticleLibrary
import Sentences

/// `tinbai check`: looks for damage in the library, and makes its search index anew.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: say(.commandCheck), discussion: say(.commandCheckMore))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("rebuild-index"), help: help(.optionRebuildIndex))
  var rebuildsIndex = false

  func run() throws {
    let progress = ProgressLine()
    defer { progress.clear() }
    let faults = try using(options) { library in
      if rebuildsIndex {
        try library.rebuildIndex { progress.show(say(.rebuildingIndex(percent: Int($0 * 100)))) }
        try library.optimize { progress.show(say(.optimizingIndex(percent: Int($0 * 100)))) }
        try library.recount()
        try library.groupStories()
      }
      return try library.check { progress.show(say($0.sentence)) }
    }
    progress.clear()
    for fault in faults { Output.shared.problem("\(options.path): \(say(fault.sentence))") }
    guard faults.isEmpty else { throw Ending(.partlyFailed) }
    Output.shared.line(say(.checkPassed))
  }
}

extension CheckStep {
  /// What is being looked at.
  fileprivate var sentence: Sentence {
    switch self {
    case .database: .checkingDatabase
    case .index: .checkingIndex
    case .counts, .texts: .checkingLists
    }
  }
}

extension LibraryFault {
  /// What is wrong, and what to do.
  fileprivate var sentence: Sentence {
    switch self {
    case .database(let reason, let count): .checkFoundDamage(reason: reason, count: count)
    case .index(let reason): .checkFoundIndexDamage(reason: reason)
    case .unfinishedIndex: .checkFoundUnfinishedIndex
    case .counts(let lists): .checkFoundWrongCounts(lists: lists)
    case .texts(let articles): .checkFoundMissingTexts(articles: articles)
    }
  }
}
