import Testing

@testable import QuizCore

@Suite("Events") struct EventTests {
  @Test("every verdict but a prompt is final", arguments: Outcome.allCases)
  func final(outcome: Outcome) throws {
    var game = try Play("everyone", [.text("Rome")]).game
    _ = try game.perform(Action(.next))
    _ = try game.perform(Action(.answer(by: "ann", text: "x"), ruling: outcome))
    #expect(game.state.table.responses.last?.isFinal == (outcome != .prompt))
    #expect(game.state.isDone("ann") == (outcome != .prompt))
  }
}
