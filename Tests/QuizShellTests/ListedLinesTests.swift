import QuizTerminal
import Testing

@testable import QuizShell

@Suite("lines at hand")
struct ListedLinesTests {
  @Test("they come one after another, and then the end")
  func order() {
    let lines = ListedLines(["a", ""])
    let request = LineRequest(prompt: "")
    #expect(lines.readLine(request) == .line("a") && lines.readLine(request) == .line(""))
    #expect(lines.readLine(request) == .endOfInput && lines.readLine(request) == .endOfInput)
  }

  @Test("on a page each is shown as it is taken")
  func shown() {
    let page = Kept()
    let lines = ListedLines(["a", "b"], on: page)
    #expect(lines.readLine(LineRequest(prompt: "")) == .line("a"))
    #expect(page.text == "> a\n")
  }
}
