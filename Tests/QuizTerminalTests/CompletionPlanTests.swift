import Testing

@testable import QuizTerminal

@Suite("what Tab does")
struct CompletionPlanTests {
  private let towns = ["Newark", "New York", "Newport"].map { Completion($0) }

  @Test("several words give their shared beginning, then each")
  func several() throws {
    let plan = try #require(CompletionPlan(before: "play N", completions: towns))
    #expect(plan.lines == ["play New", "play Newark", "play \"New York\"", "play Newport"])
    #expect(!plan.spaceFollows)
  }

  @Test("an open quote stays and is closed behind the word")
  func openQuote() throws {
    let plan = try #require(CompletionPlan(before: "'New ", completions: towns))
    #expect(plan.lines == ["'New York'"])
    #expect(plan.spaceFollows)
  }

  @Test("what is typed is never shortened")
  func neverShorter() throws {
    let mixed = [Completion("Paris"), Completion("parrot")]
    let plan = try #require(CompletionPlan(before: "PAR", completions: mixed))
    #expect(plan.lines == ["PAR", "Paris", "parrot"])
  }

  @Test("a word offered twice counts once, and quotes in it are escaped")
  func twice() throws {
    let plan = try #require(
      CompletionPlan(before: "", completions: [Completion("a\"b"), Completion("a\"b")]))
    #expect(plan.lines == ["\"a\\\"b\""])
  }

  @Test("where nothing fits there is no plan")
  func nothing() {
    #expect(CompletionPlan(before: "x", completions: towns) == nil)
  }
}
