import Testing

@testable import QuizJudge

@Suite("findings")
struct FindingTests {
  @Test("a question is asked only with a prompt, and the alternative is the form's")
  func judgement() throws {
    let answer = TextAnswer("red", prompt: [PromptForm("hue", ask: "which?")])
    let compiled = try Compiled(.text(answer), rivals: [], strictness: .standard)
    let prompt = Finding(verdict: .prompt, rule: .folded, form: 1).judgement(in: compiled)
    #expect(prompt == Judgement(verdict: .prompt, prompt: "which?", rule: .folded, alternative: 1))
    let reject = Finding(verdict: .reject, rule: .afterMention, form: 1).judgement(in: compiled)
    #expect(reject.prompt == nil && reject.alternative == 1)
    let none = Finding(verdict: .reject, rule: .noMatch).judgement(in: compiled)
    #expect(none == Judgement(verdict: .reject, rule: .noMatch))
  }
}
