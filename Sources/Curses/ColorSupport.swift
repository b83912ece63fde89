public import Screen

extension ColorDepth {
  /// How many colours the environment asks for at most.
  ///
  /// None when `NO_COLOR` is set and not empty (https://no-color.org), truecolor when `COLORTERM`
  /// says so, else 256; the terminal may have fewer. GNU screen 4 takes 24-bit colours for other
  /// attributes, and passes on the `COLORTERM` of the terminal around it: inside it 256 are the most.
  public init(environment: [String: String]) {
    let isTruecolor = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
    let isGNUScreen = environment["STY"] != nil && environment["TMUX"] == nil
    if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false {
      self = .none
    } else if isTruecolor && !isGNUScreen {
      self = .truecolor
    } else {
      self = .palette256
    }
  }
}
