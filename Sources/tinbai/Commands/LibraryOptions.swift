import ArgumentParser
import ArticleLibrary
import Glibc
import Sentences

/// The help line of an option.
func help(_ sentence: Sentence) -> ArgumentHelp {
  ArgumentHelp(say(sentence))
}

/// Which library, and in which language to speak.
struct LibraryOptions: ParsableArguments {
  @Option(name: .long, help: help(.optionLibrary))
  var library: String?

  /// Taken from the command line by ``Voice`` before anything is said; checked here.
  @Option(name: .customLong("lang"), help: help(.optionLanguage))
  var language: String?

  func validate() throws {
    guard let language else { return }
    guard Language(locale: language) != nil else {
      throw ValidationError(say(.unknownLanguage(name: language)))
    }
  }

  /// Where the library is.
  var place: LibraryPlace { LibraryPlace(asked: library) }

  /// The library's path.
  var path: String { place.path }

  /// Opens the library, see ``LibraryPlace``.
  func open(isReading: Bool = false) throws -> Library { try place.open(isReading: isReading) }
}

/// Where a library is.
struct LibraryPlace {
  /// The path that the person named.
  var asked: String?

  /// The library's path.
  var path: String { Locations.current.library(asked: asked) }

  /// Opens the library, making it where there is none yet.
  ///
  /// With `isReading` a library that the person named must be there already, so that a slip of the
  /// pen makes no empty one.
  func open(isReading: Bool = false) throws -> Library {
    let isNamed = asked != nil || Locations.current.environment("TINBAI_LIBRARY") != nil
    if isReading, isNamed, access(path, F_OK) != 0 {
      throw Ending(.libraryUnusable, saying: say(.libraryMissing(path: path)))
    }
    let progress = ProgressLine()
    defer { progress.clear() }
    do {
      return try Library(path: path) {
        progress.show(say(.rebuildingIndex(percent: Int($0 * 100))))
      }
    } catch {
      throw Ending(.libraryUnusable, saying: say(error.sentence(at: path)))
    }
  }
}

/// Runs `body` on a library; what the library refuses ends the program with status 4.
func using<Result>(
  _ options: LibraryOptions, isReading: Bool = true, _ body: (Library) throws -> Result
) throws -> Result {
  let library = try options.open(isReading: isReading)
  do {
    return try body(library)
  } catch let error as LibraryError {
    throw Ending(.libraryUnusable, saying: say(error.sentence(at: options.path)))
  }
}
