import Testing

@testable import QuizCore

@Suite("The witness of the laws") struct WitnessTests {
  private func broken(_ events: [Event]) throws -> String? {
    let ruleset = try Ruleset("worth")
    var play = try Play("worth", [.text("Rome", difficulty: 2)], players: ["ann", "ben"])
    try play.run("next", "ann says Rome")
    var witness = Witness(ruleset)
    witness.watch(play.events)
    #expect(witness.broken == nil)
    witness.watch(events)
    return witness.broken
  }

  @Test("sees points of a rule that is not played")
  func stranger() throws {
    let scored = Event.scored(.init(by: "ann", points: 1, rule: "neg", why: "x"))
    #expect(try broken([scored]) == "points by \"neg\"")
  }

  @Test("sees an entry without points or without a reason")
  func entries() throws {
    let nothing = Event.scored(.init(by: "ann", points: 0, rule: "worth", why: "x"))
    #expect(try broken([nothing]) == "an entry of no points")
    let silent = Event.scored(.init(by: "ann", points: 1, rule: "worth", why: ""))
    #expect(try broken([silent]) == "an entry without a reason")
  }

  @Test("sees a question that is closed twice")
  func closed() throws {
    let closed = Event.closed(.init(number: 1))
    #expect(try broken([closed]) == nil)
    #expect(try broken([closed, closed]) == "a question was closed twice")
  }

  @Test("sees what happens after the end")
  func over() throws {
    let ended = Event.ended(.init(why: "enough"))
    #expect(try broken([ended, ended]) == "something happened after the end")
  }

  @Test("sees a prompt that is closed over")
  func prompt() throws {
    var game = try Play("worth", [.text("Rome")]).game
    _ = try game.perform(Action(.next))
    _ = try game.perform(Action(.answer(by: "ann", text: "x"), ruling: .prompt))
    var witness = Witness(try Ruleset("worth"), from: game.state)
    witness.watch([.closed(.init(number: 1))])
    #expect(witness.broken == "a question was closed over a prompt")
  }

  @Test("sees a rule that answers to an event that it does not heed")
  func unheeded() {
    var witness = Witness(Ruleset(name: "deaf", rules: [Everyone(), Deaf()]))
    witness.watch([.passed(.init(by: "ann"))])
    #expect(witness.broken == nil)
    witness.watch([.said(.init(rule: "deaf", text: "now"))])
    #expect(witness.broken == "deaf answers to said, which it does not heed")
  }

  private struct Deaf: Rule {
    var description: RuleDescription {
      RuleDescription("deaf", summary: "It answers.", why: "To be found out.")
    }
    var heeds: Event.Kinds { .passed }
    func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
      guard case .said = event else { return [] }
      return [.said(.init(rule: "deaf", text: "what?"))]
    }
  }
}
