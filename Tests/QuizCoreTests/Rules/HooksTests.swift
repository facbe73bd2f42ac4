import Testing

@testable import QuizCore

@Suite("Hooks") struct HooksTests {
  private struct Loud: Rule {
    let hooks: Hooks
    var description: RuleDescription {
      RuleDescription("loud", summary: "It ends.", why: "To be heard.")
    }
    func ending(_ state: State) -> String? { "enough" }
  }

  private func ends(_ hooks: Hooks) throws -> Bool {
    let ruleset = Ruleset(name: "loud", rules: [Loud(hooks: hooks)])
    let setup = Setup(contestants: [Contestant("ann")], seed: 1, length: 1)
    var game = Game(packet: Packet([.text("Rome")]), ruleset: ruleset, setup: setup)
    _ = try game.perform(Action(.begin))
    return game.state.phase == .over
  }

  @Test("a hook that a rule names is called, one it leaves out is not")
  func named() throws {
    #expect(try ends(.ending))
    #expect(try ends(.all))
    #expect(try !ends([.next, .points]))
  }
}
