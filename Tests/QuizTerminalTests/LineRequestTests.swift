import QuizTerminal
import Testing

@Suite("requests for a line")
struct LineRequestTests {
  @Test("only the prompt must be given")
  func plain() {
    let request = LineRequest(prompt: "> ")
    #expect(request.prompt(nil) == "> " && request.prompt(3) == "> " && request.limit == nil)
    #expect(request.initial.isEmpty && !request.remembers && !request.discardsTypeAhead)
    #expect(request.completions("x", 1).isEmpty)
    #expect(LineRequest(prompt: "> ", remembers: true).remembers)
  }

  @Test("a prompt may tell the time that is left")
  func countdown() {
    let request = LineRequest(prompt: { "\($0 ?? -1)> " }, limit: 20_000)
    #expect(request.prompt(1500) == "1500> " && request.limit == 20_000)
  }
}
