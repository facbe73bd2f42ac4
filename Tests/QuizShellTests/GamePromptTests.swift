import QuizText
import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("the prompt of a game")
struct GamePromptTests {
  private func prompt(_ remaining: Int?, waits: Bool = false, _ palette: Palette = .plain) -> String
  {
    GamePrompt(state: State(), waitsForEnter: waits, palette: palette).text(remaining: remaining)
  }

  @Test(
    "seconds are rounded up, and never below none",
    arguments: [(20_000, 20), (19_001, 20), (1, 1), (0, 0), (-5, 0)])
  func seconds(_ remaining: Int, _ seconds: Int) {
    #expect(prompt(remaining) == "[\(seconds)s] answer> ")
  }

  @Test("without a limit no time is told, and between questions Enter goes on")
  func others() {
    #expect(prompt(nil) == "answer> " && prompt(5, waits: true) == "Enter goes on> ")
  }
}
