import Screen

/// What the probe shows; the tests know it too.
enum Scene {
  static let dark = Theme(
    name: "dark",
    styles: [
      .text: Style(
        foreground: .rgb(red: 205, green: 214, blue: 244),
        background: .rgb(red: 30, green: 30, blue: 46)),
      .title: Style(foreground: .rgb(red: 137, green: 180, blue: 250), attributes: .bold),
      .selected: Style(background: .rgb(red: 69, green: 71, blue: 90)),
      .error: Style(foreground: .palette(9)),
      .link: Style(foreground: .palette(75), attributes: .underline),
      .quote: Style(attributes: .italic),
    ])
  static let light = Theme(
    name: "light",
    styles: [
      .text: Style(foreground: .standard, background: .standard),
      .title: Style(foreground: .rgb(red: 1, green: 2, blue: 3)),
      .selected: Style(attributes: .reverse),
    ])

  static func draw(_ name: String, on canvas: inout Canvas, colors: ColorDepth) {
    switch name {
    case "empty": break
    case "wide": for (row, line) in wide.enumerated() { write(line, row, .text, &canvas) }
    default:
      write("colours \(colors)", 0, .text, &canvas)
      write("Tiêu đề", 1, .title, &canvas)
      canvas.write("được chọn", column: 0, row: 2, ink: Ink(.text, on: .selected), padTo: 20)
      write("lỗi", 3, .error, &canvas)
      write("liên kết", 4, .link, &canvas)
      write("trích", 5, .quote, &canvas)
    }
  }

  /// Rows of text whose cells are hard to get right; each ends in a bar at column 30.
  static let wide = [
    "Hội nghị Ban Thường vụ", "Ho\u{302}\u{323}i nghi\u{323} Thu\u{31B}o\u{31B}\u{300}ng vu\u{323}",
    "Hô\u{323}i nghi\u{323} Thươ\u{300}ng", "中文新聞 日本語 한국어", "😀 👨‍👩‍👧 🇻🇳 👍 ❤️",
    "ภาษาไทยน้ำใจ", "العربية שלום", "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}y", "\u{301}đầu",
    "a\u{1B}[31m\u{9B}2J\u{202E}b\tc", "│ ─ … • “” ★", "हिन्दी க\u{BCD}",
  ]

  private static func write(_ text: String, _ row: Int, _ role: Role, _ canvas: inout Canvas) {
    canvas.write(text, column: 0, row: row, ink: Ink(role))
    if !text.hasPrefix("colours") { canvas.write("|", column: 30, row: row, ink: Ink(.text)) }
  }
}
