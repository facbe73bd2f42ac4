import QuizJudge
import Testing

@testable import QuizShell

@Suite("the judge's reasons")
struct ReasonTextTests {
  private let reason = Reason(
    verdict: .prompt, prompt: "which?", rule: .folded, alternative: "Hue", normalGuess: "hue",
    normalAlternative: "hue", distance: 0, text: "a sentence.")

  @Test("the verdict comes first, the facts only where they are wanted")
  func told() {
    #expect(Put.sheet { ReasonText.put(reason, explained: false, on: &$0) } == "prompt: which?\n")
    let all = Put.sheet { ReasonText.put(reason, explained: true, on: &$0) }
    #expect(all.contains("  a sentence.\n") && all.contains("nearest") && all.contains("distance"))
  }

  @Test("as JSON, on one line")
  func json() {
    let expected =
      "{\"verdict\":\"prompt\",\"prompt\":\"which?\",\"reason\":\"folded\",\"text\":\"a sentence.\","
      + "\"nearest\":\"Hue\",\"guess\":\"hue\",\"distance\":0}\n"
    #expect(ReasonText.json(reason) == expected)
  }
}
