internal import BenchCorpus
internal import Glibc

/// What `Benchmarks/harness/bench.py` calls: makes articles, measures a library from inside.
///
///     tinbai-bench corpus FIRST COUNT FILE      JSON lines, the oldest first
///     tinbai-bench shuffled COUNT FILE          JSON lines in an order that looks random
///     tinbai-bench feeds COUNT FOLDER           RSS feeds and newsboat's list of them
///     tinbai-bench library PATH                 figures as one JSON object
///     tinbai-bench typing PATH QUERY…           milliseconds for each letter, the slowest first
///     tinbai-bench idle PATH                    merges the index as the reader does while it is idle
///     tinbai-bench undo PATH                    takes the last import back
func run(_ words: [String]) throws -> Bool {
  switch (words.first, words.dropFirst().map { $0 }) {
  case ("corpus", let rest) where rest.count == 3:
    guard let first = Int(rest[0]), let count = Int(rest[1]) else { return false }
    try CorpusWriter.writeJSONLines(first..<first + count, to: rest[2])
  case ("shuffled", let rest) where rest.count == 2:
    guard let count = Int(rest[0]) else { return false }
    try CorpusWriter.writeJSONLines(CorpusWriter.shuffled(count), to: rest[1])
  case ("feeds", let rest) where rest.count == 2:
    guard let count = Int(rest[0]) else { return false }
    try CorpusWriter.writeFeeds(count, perFeed: 1000, to: rest[1])
  case ("library", let rest) where rest.count == 1:
    print(try LibraryFigures(path: rest[0]).json)
  case ("typing", let rest) where rest.count > 1:
    print(try TypingFigures(path: rest[0], queries: Array(rest.dropFirst()), times: 5).text)
  case ("idle", let rest) where rest.count == 1:
    print(try LibraryFigures.idle(path: rest[0]))
  case ("undo", let rest) where rest.count == 1:
    try LibraryFigures.undo(path: rest[0])
  default: return false
  }
  return true
}

/// Says on standard error what is wrong.
func complain(_ words: String) {
  let line = Array("tinbai-bench: \(words)\n".utf8)
  write(STDERR_FILENO, line, line.count)
}

do {
  guard try run(Array(CommandLine.arguments.dropFirst())) else {
    complain("see main.swift for its words")
    exit(2)
  }
} catch {
  complain("\(error)")
  exit(1)
}
