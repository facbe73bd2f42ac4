import Testing

@testable import QuizCore

@Suite("What no rule could allow") struct LegalityTests {
  private let tossup = Question.tossup("Rome", ["one", "two"])

  private func refusal(of deed: Action.Deed, in game: Game) -> Refusal? {
    var game = game
    do {
      _ = try game.perform(Action(deed))
      return nil
    } catch {
      return error
    }
  }

  private func fresh() throws -> Game {
    let setup = Setup(contestants: [Contestant("ann"), Contestant("ben")], seed: 1, length: 2)
    let packet = Packet([tossup, .text("Bern")])
    return Game(packet: packet, ruleset: try Ruleset("everyone"), setup: setup)
  }

  @Test("nothing happens before the beginning")
  func before() throws {
    let game = try fresh()
    for deed: Action.Deed in [.next, .clue, .stop, .buzz(by: "ann")] {
      #expect(refusal(of: deed, in: game) == .notBegun)
    }
  }

  @Test("a game begins once")
  func twice() throws {
    var game = try fresh()
    _ = try game.perform(Action(.begin))
    #expect(refusal(of: .begin, in: game) == .begunAlready)
  }

  @Test("without an open question nobody speaks, and time does not run out")
  func closed() throws {
    var game = try fresh()
    _ = try game.perform(Action(.begin))
    let deeds: [Action.Deed] = [
      .clue, .buzz(by: "ann"), .answer(by: "ann", text: "Rome"), .timeUp(by: nil, typed: ""),
    ]
    for deed in deeds { #expect(refusal(of: deed, in: game) == .noQuestion) }
  }

  @Test("an open question stands until it is closed")
  func open() throws {
    var game = try fresh()
    _ = try game.perform(Action(.begin))
    _ = try game.perform(Action(.next))
    #expect(refusal(of: .next, in: game) == .questionOpen)
    #expect(refusal(of: .buzz(by: "zoe"), in: game) == .stranger("zoe"))
    #expect(
      refusal(of: .move(by: "ann", name: "hint", argument: ""), in: game)
        == .noSuchMove("hint", offered: []))
  }

  @Test("clues are read to their end, and only where there are any")
  func clues() throws {
    var play = try Play("everyone", [tossup, .text("Bern")])
    try play.run("next", "clue")
    #expect(refusal(of: .clue, in: play.game) == .noMoreClues)
    try play.run("ann says Rome", "next")
    #expect(refusal(of: .clue, in: play.game) == .noClues)
  }

  @Test("after the end nothing happens any more")
  func over() throws {
    var play = try Play("everyone", [tossup])
    try play.run("stop")
    for deed: Action.Deed in [.begin, .next, .stop, .buzz(by: "ann")] {
      #expect(refusal(of: deed, in: play.game) == .over)
    }
  }

  @Test("a refused action changes nothing")
  func unchanged() throws {
    var play = try Play("everyone", [tossup])
    try play.run("next")
    let before = play.state
    _ = play.refusal("next")
    _ = play.refusal("zoe says Rome")
    #expect(play.state == before)
  }
}
