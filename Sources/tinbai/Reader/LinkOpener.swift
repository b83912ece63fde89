import ReaderUI
import Sentences

/// Opens addresses with the person's browser: an argument vector, never a shell.
struct LinkOpener: Sendable {
  /// Why an address was not opened.
  enum Problem: Error, Hashable {
    /// Only web and mail addresses are opened.
    case notAllowed
    /// No browser could be started.
    case noBrowser
  }

  /// A look-up of environment variables.
  let environment: @Sendable (String) -> String?

  /// Starts the browser and waits until its starter has ended; call it off the main thread.
  func open(_ address: String) throws(Problem) {
    guard let address = LinkAddress(address) else { throw .notAllowed }
    for command in commands(for: address.text) where Self.run(command) { return }
    throw .noBrowser
  }

  /// The commands to try: those of `BROWSER`, separated by colons, then the desktop's own.
  ///
  /// `%s` in a command stands for the address; without it the address is the last argument.
  func commands(for address: String) -> [[String]] {
    let named = (environment("BROWSER") ?? "").split(separator: ":")
      .map { $0.split(separator: " ").map(String.init) }
    return (named + [["xdg-open"], ["sensible-browser"], ["open"]]).filter { !$0.isEmpty }
      .map { command in
        command.contains { $0.contains("%s") }
          ? command.map { $0.replacing("%s", with: address) } : command + [address]
      }
  }

  /// Runs a command without the terminal; true when it was started.
  ///
  /// How a browser ends says nothing of whether it has shown the page; only 127, which a starter
  /// gives when it found no browser, counts as not started.
  private static func run(_ arguments: [String]) -> Bool {
    let status = Subprocess(arguments: arguments, outlivesReader: true).run()
    return status != nil && status != 127
  }
}

extension LinkOpener.Problem {
  /// The problem in words.
  func sentence(for address: String) -> Sentence {
    switch self {
    case .notAllowed: .linkNotAllowed(address: address)
    case .noBrowser: .noBrowser(address: address)
    }
  }
}
