import Testing

@testable import QuizCore

@Suite("The engine") struct GameTests {
  /// Answers each of its own notes with another.
  private struct Loop: Rule {
    var description: RuleDescription {
      RuleDescription("loop", summary: "It goes round.", why: "To be caught.")
    }
    func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
      switch event {
      case .asked, .noted: [.noted(.init(rule: "loop", key: "round", value: state.events))]
      default: []
      }
    }
  }

  /// Puts so many links after a question is asked.
  private struct Chain: Rule {
    let links: Int
    var description: RuleDescription {
      RuleDescription("chain", summary: "It has links.", why: "To be counted.")
    }
    func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
      let link = state.notes["chain", "link"] ?? 0
      switch event {
      case .asked, .noted:
        return link < links ? [.noted(.init(rule: "chain", key: "link", value: link + 1))] : []
      default: return []
      }
    }
  }

  private func game(_ rules: [any Rule], players: [String] = ["ann"]) throws -> Game {
    let setup = Setup(contestants: players.map { Contestant($0) }, seed: 1, length: 1)
    var game = Game(
      packet: Packet([.text("Rome")]), ruleset: Ruleset(name: "test", rules: rules), setup: setup)
    _ = try game.perform(Action(.begin))
    return game
  }

  @Test("rules that set each other off for ever end the game, and are named")
  func loop() throws {
    var game = try game([Everyone(), Loop()])
    _ = try game.perform(Action(.next))
    #expect(game.state.phase == .over)
    #expect(game.state.ending?.why == "the rules set each other off without end: loop")
  }

  @Test(
    "sixteen consequences in a row are no cycle, seventeen are",
    arguments: [
      (15, false), (16, false), (17, true),
    ])
  func depth(links: Int, isOver: Bool) throws {
    var game = try game([Everyone(), Chain(links: links)])
    _ = try game.perform(Action(.next))
    #expect((game.state.phase == .over) == isOver)
  }

  @Test("without a rule that closes it, a question that all have answered closes")
  func deserted() throws {
    var game = try game([], players: ["ann", "ben"])
    _ = try game.perform(Action(.next))
    _ = try game.perform(Action(.answer(by: "ben", text: "Bern")))
    #expect(game.state.phase == .open)
    _ = try game.perform(Action(.timeUp(by: "ann", typed: "")))
    #expect(game.state.phase == .waiting)
  }

  @Test("a game goes on from any state as if it had never been left")
  func resumed() throws {
    let questions: [Question] = [
      .choice("Rome", wrong: ["Bern", "Oslo", "Riga"]), .choice("Bern", wrong: ["Rome", "Kiev"]),
    ]
    var whole = try Play("everyone, streak", questions, seed: 5)
    try whole.run("next", "ann says Rome")
    var half = Game(
      packet: Packet(questions), ruleset: try Ruleset("everyone, streak"),
      setup: whole.game.setup, state: whole.state)
    let events = try half.perform(Action(.next))
    var rest = whole.game
    #expect(try rest.perform(Action(.next)) == events)
    #expect(rest.state == half.state)
  }

  @Test("the events go to the sink in the order in which they are applied")
  func sink() throws {
    var play = try Play("everyone, worth", [.text("Rome", difficulty: 2)])
    try play.run("next", "ann says Rome", "next")
    #expect(State(folding: play.events) == play.state)
    let names = play.events.map { String(describing: $0).prefix { $0 != "(" } }
    #expect(names == ["began", "asked", "judged", "scored", "scored", "closed", "ended"])
  }
}
