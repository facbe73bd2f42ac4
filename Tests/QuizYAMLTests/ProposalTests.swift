import Testing

@testable import QuizYAML

@Suite("lines as they were meant")
struct ProposalTests {
  @Test(
    "the first colon gets its space",
    arguments: [("ask:Who: me", "ask: Who: me"), ("none", "none"), ("a:", "a: ")])
  func spaced(_ line: String, _ proposal: String) {
    #expect(Proposal.spaced(line) == proposal)
  }
}
