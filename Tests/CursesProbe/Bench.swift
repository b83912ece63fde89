import Curses
import Glibc
import Screen

/// Measures what a frame costs, in time of the processor.
enum Bench {
  static func run(on terminal: CursesTerminal) -> String {
    let size = terminal.size
    let first = canvas(size, seed: 0)
    let second = canvas(size, seed: 1)
    var line = first
    line.write("một dòng khác", column: 3, row: 5, ink: Ink(.title))
    let frames: [(String, [Canvas])] = [
      ("all changes", [first, second]), ("one line changes", [first, line]),
      ("nothing changes", [first, first]),
    ]
    return frames.map { name, canvases in
      var times: [Double] = []
      for turn in 0..<401 {
        let start = now()
        terminal.present(canvases[turn % 2], theme: Scene.dark)
        if turn > 1 { times.append(now() - start) }
      }
      times.sort()
      return "\(size.columns)x\(size.rows) \(name): \(Int(times[times.count / 2])) µs"
    }.joined(separator: "\n")
  }

  private static func canvas(_ size: Size, seed: Int) -> Canvas {
    var canvas = Canvas(size: size)
    let text = "Đoàn xe chở gạch qua cầu Bến Lường lúc trời vừa sáng, bà con hai bên bờ ra xem "
    for row in 0..<size.rows {
      let roles: [Role] = [.title, .link, .error, .quote, .text]
      for part in 0..<4 {
        let ink = Ink(roles[(row + part + seed) % 5], on: row % 7 == seed ? .selected : .text)
        let shifted = String(text.dropFirst((row * 3 + part + seed * 7) % 40))
        let width = size.columns / 4
        canvas.write(shifted, column: part * width, row: row, ink: ink, limit: width, padTo: width)
      }
    }
    return canvas
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
