import ArgumentParser
import Sentences

/// `tinbai open`, which is also plain `tinbai`: the reader.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: say(.commandOpen))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("sample"), help: help(.optionSample))
  var isSample = false

  @Option(name: .long, help: help(.optionTheme))
  var theme: String?

  func run() throws {
    try ReaderStart(place: options.place, isSample: isSample, theme: theme).run()
  }
}
