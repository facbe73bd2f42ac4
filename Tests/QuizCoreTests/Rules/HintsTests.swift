import Testing

@testable import QuizCore

@Suite("hints") struct HintsTests {
  private let question = Question.text("Rome", hints: ["It is old.", "It is in Italy."])

  @Test("each hint takes its cost off the award")
  func cost() throws {
    var play = try Play("hints(cost: 3)", [question])
    try play.run("next", "ann moves hint", "ann moves hint", "ann says Rome")
    #expect(play.ledger == ["ann +10 answer", "ann -6 hints"])
    let texts = play.events.compactMap { event in
      if case .hinted(let hinted) = event { "\(hinted.number) \(hinted.text)" } else { nil }
    }
    #expect(texts == ["1 It is old.", "2 It is in Italy."])
  }

  @Test("an award never falls below nought")
  func floor() throws {
    var play = try Play("hints(cost: 8)", [question])
    try play.run("next", "ann moves hint", "ann moves hint", "ann says Rome")
    #expect(play.scores == ["ann 0"])
  }

  @Test("a wrong answer after a hint costs nothing")
  func wrong() throws {
    var play = try Play("hints", [question])
    try play.run("next", "ann moves hint", "ann says Bern")
    #expect(play.ledger.isEmpty)
  }

  @Test("there are no more hints than the question has")
  func spent() throws {
    var play = try Play("hints", [question, .text("Bern")])
    try play.run("next", "ann moves hint", "ann moves hint")
    #expect(play.refusal("ann moves hint") == "there is no move \"hint\" here")
    try play.run("ann says Rome", "next")
    #expect(play.game.moves(for: "ann").isEmpty)
  }

  @Test("only the one whose turn it is may ask for one")
  func turn() throws {
    var play = try Play("hints", [question], players: ["ann", "ben"])
    try play.run("next")
    #expect(play.game.moves(for: "ann").map(\.name) == ["hint"])
    #expect(play.game.moves(for: "ben").isEmpty)
  }
}
