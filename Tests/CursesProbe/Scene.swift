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

  static func draw(
    _ name: String, on canvas: inout Canvas, colors: ColorDepth, seed: UInt64 = 0
  ) {
    switch name {
    case "empty": break
    case "unknown": canvas.write(unknown, column: 0, row: 0, ink: Ink(.text))
    case "random": random(seed: seed, on: &canvas)
    case "links": links(seed: seed, on: &canvas)
    case "scrolled": scrolled(seed: seed, on: &canvas)
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
    "Đường về bến đò Lường", "Ho\u{302}\u{323}i nghi\u{323} Thu\u{31B}o\u{31B}\u{300}ng ky\u{300}",
    "Hô\u{323}i nghi\u{323} Thươ\u{300}ng", "中文新聞 日本語 한국어", "😀 👨‍👩‍👧 🇻🇳 👍 ❤️",
    "ภาษาไทยน้ำใจ", "العربية שלום", "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}y", "\u{301}đầu",
    "a\u{1B}[31m\u{9B}2J\u{202E}b\tc", "│ ─ … • “” ★", "हिन्दी க\u{BCD}",
  ]

  /// A screen of pieces that lie over each other and cut each other in two; the same for a seed.
  private static func random(seed: UInt64, on canvas: inout Canvas) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let roles: [Role] = [.text, .title, .error, .link, .quote]
    for _ in 0..<(5 + next(60)) {
      canvas.write(
        wide[next(wide.count)], column: next(canvas.size.columns + 10) - 10,
        row: next(canvas.size.rows), ink: Ink(roles[next(5)], on: next(4) == 0 ? .selected : .text),
        limit: next(3) == 0 ? next(12) : nil)
    }
  }

  /// Lines with links on parts of most of them: each seed scrolls them by one, every fourth lays a
  /// random screen below the links instead.
  private static func links(seed: UInt64, on canvas: inout Canvas) {
    let isRandom = seed % 4 == 3
    if isRandom { random(seed: seed, on: &canvas) }
    let roles: [Role] = [.text, .link, .title]
    for row in 0..<canvas.size.rows {
      let line = row + Int(seed)
      let ink = Ink(roles[line / 2 % 3], on: line % 5 == Int(seed) % 5 ? .selected : .text)
      if !isRandom { canvas.write(wide[line % wide.count], column: 0, row: row, ink: ink) }
      guard line % 4 > 0,
        let link = Hyperlink("https://hoaigiang.example/\(line)", number: line)
      else { continue }
      canvas.link(link, column: line % 7, row: row, count: 4 + line % 9)
      canvas.link(link, column: line % 7 + 20, row: row, count: 3)
    }
  }

  /// Lines of a text between a header and a last line, of which the first is another one for each seed:
  /// a few further or before, or far away; the lines are alike, some blank, and one is set apart.
  private static func scrolled(seed: UInt64, on canvas: inout Canvas) {
    let steps = [0, 1, 2, 3, 2, 1, 4, 9, 8, 7, 20, 19, 12, 13, 13, 5, 60, 61, 59, 58]
    let first = steps[Int(seed) % steps.count]
    canvas.write("đầu \(first)", column: 0, row: 0, ink: Ink(.title))
    for row in 1..<(canvas.size.rows - 1) where (first + row) % 5 != 0 {
      let line = first + row
      let words = line % 7 == 0 ? "中文 \(line) đường" : "dòng \(line % 3) \(line) bến đò"
      canvas.write(words, column: line % 4, row: row, ink: Ink(line % 6 == 0 ? .link : .text))
      if seed % 3 == 0, row == 6 {
        canvas.restyle(column: 0, row: row, count: 9) { $0.ground = .selected }
      }
    }
    canvas.write("cuối", column: 30, row: canvas.size.rows - 1, ink: Ink(.error))
  }

  /// Characters that no C library knows, one and two columns wide, between bars.
  static let unknown = "|\u{378}|\u{3FF00}|"

  private static func write(_ text: String, _ row: Int, _ role: Role, _ canvas: inout Canvas) {
    canvas.write(text, column: 0, row: row, ink: Ink(role))
    if !text.hasPrefix("colours") { canvas.write("|", column: 30, row: row, ink: Ink(.text)) }
  }
}
