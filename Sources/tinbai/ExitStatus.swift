/// How the program ends: what scripts may rely on.
enum ExitStatus: Int32 {
  /// Everything was done.
  case done = 0
  /// Nothing was found.
  case nothingFound = 1
  /// The command line is wrong.
  case wrongUse = 2
  /// Some of it failed.
  case partlyFailed = 3
  /// The library cannot be used.
  case libraryUnusable = 4
}

/// An end of the program that has been explained to the person already.
struct Ending: Error {
  /// The status to leave with.
  let status: ExitStatus
  /// What to say on standard error, nil when everything has been said.
  let message: String?

  /// An end with `status`.
  init(_ status: ExitStatus, saying message: String? = nil) {
    self.status = status
    self.message = message
  }
}
