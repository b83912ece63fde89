import Screen

/// The colours that theme files can name.
enum ColorName {
  /// The sixteen colours that every terminal with colours has, in their order.
  static let sixteen: [String] =
    ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].flatMap { [$0] }
    + ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].map { "bright-\($0)" }

  /// All colours that have a name everywhere.
  static let all = ["standard"] + sixteen

  /// The colour that `text` names: `standard`, one of the sixteen, or `#rrggbb`.
  static func color(_ text: String) -> Color? {
    if text == "standard" { return .standard }
    if let index = sixteen.firstIndex(of: text) { return .palette(UInt8(index)) }
    guard text.first == "#", text.utf8.count == 7 else { return nil }
    let digits = text.dropFirst()
    guard digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: 16) else { return nil }
    return .rgb(
      red: UInt8(code >> 16), green: UInt8(code >> 8 & 0xFF), blue: UInt8(code & 0xFF))
  }

  /// The colour of the 256 that has this number.
  static func color(_ number: Int) -> Color? {
    UInt8(exactly: number).map(Color.palette)
  }
}
