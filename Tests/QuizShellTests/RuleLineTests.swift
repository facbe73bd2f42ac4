import QuizCore
import Testing

@testable import QuizShell

@Suite("A line of rules, completed")
struct RuleLineTests {
  private func words(_ typed: String) -> [String] {
    RuleLine(.builtIn).completions(typed).map(\.word).filter { $0.hasPrefix(typed) }
  }

  @Test("begins with a ruleset or a rule")
  func first() {
    #expect(words("s") == ["survival", "speed", "streak", "suddendeath"])
  }

  @Test("goes on behind a comma with a rule that is not there yet")
  func next() {
    #expect(words("everyone, st") == ["everyone, streak"])
    #expect(words("everyone,st") == ["everyone,streak"])
    #expect(words("streak(bonus: 3, most: 2), st") == [])
    #expect(words("streak,").contains("streak, worth"))
    #expect(!words("streak, ").contains("streak, survival"))
  }

  @Test("has a rule's options in its brackets")
  func options() {
    #expect(words("everyone, streak(") == ["everyone, streak(bonus: ", "everyone, streak(most: "])
    #expect(words("streak(bonus: 3, m") == ["streak(bonus: 3, most: "])
    #expect(words("streak(bonus: 3)") == [])
    #expect(words("nonsense(") == [])
  }
}
