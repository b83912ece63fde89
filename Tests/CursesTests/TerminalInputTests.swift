import CVterm
import Glibc
import Screen
import Testing

@testable import Curses

@Suite struct TerminalInputTests {
  @Test func `answers are awaited, and what is left is thrown away`() throws {
    let master = tinbai_open_terminal()
    var name = [CChar](repeating: 0, count: 128)
    #expect(master >= 0 && ptsname_r(master, &name, name.count) == 0)
    let slave = open(name, O_RDWR | O_NOCTTY)
    defer { for descriptor in [master, slave] { close(descriptor) } }
    var settings = termios()
    tcgetattr(slave, &settings)
    cfmakeraw(&settings)
    tcsetattr(slave, TCSANOW, &settings)

    var input = TerminalInput(descriptor: slave)
    let answers = Array("j\u{1B}_Gi=31;OK\u{1B}\\\u{1B}[?62;4ck".utf8)
    write(master, answers, answers.count)
    var found: [TerminalAnswer] = []
    input.awaitAnswers(milliseconds: 20_000) {
      found += $0
      return found.contains(.attributes(hasSixels: true))
    }
    #expect(found == [.graphics, .attributes(hasSixels: true)])
    #expect(input.events().isEmpty)

    write(master, answers, answers.count)
    input.awaitAnswers(milliseconds: 0) {
      found += $0
      return false
    }
    #expect(found.count == 4 && input.events().isEmpty)
  }
}
