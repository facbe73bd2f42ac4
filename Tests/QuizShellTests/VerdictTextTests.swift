import QuizText
import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("verdicts in a line")
struct VerdictTextTests {
  private func told(
    _ text: String, _ outcome: Outcome, reason: String = "", name: String? = nil,
    isOverruled: Bool = false
  ) -> (line: String, prompt: String?) {
    let verdict = VerdictText(
      .init(
        by: "a", text: text, outcome: outcome, percent: 0, prompt: nil, reason: reason, remark: nil,
        after: .zero, clues: 0, isOverruled: isOverruled), name: name)
    return (Put.sheet { $0.line(verdict.pieces) }, verdict.prompt)
  }

  @Test("a mark, who, what was typed, and what it came to")
  func lines() {
    #expect(told("Paris", .right).line == "✓ “Paris” is right\n")
    #expect(
      told("Pariss", .right, reason: "typo").line == "✓ “Pariss” is right: spelling forgiven\n")
    #expect(told("", .wrong, name: "Ann").line == "✗ Ann: no answer is wrong\n")
    #expect(told("x", .wrong, isOverruled: true).line == "✗ “x” is wrong (after a protest)\n")
    #expect(
      told("stationary", .wrong, reason: "otherWord").line.contains("it is a word of its own"))
  }

  @Test("who was not specific enough is asked for more")
  func prompts() {
    #expect(told("x", .prompt).prompt == "Be more specific." && told("x", .right).prompt == nil)
  }
}
