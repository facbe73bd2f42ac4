import Testing

@testable import QuizCore

@Suite("speed") struct SpeedTests {
  @Test("the bonus melts evenly over the time", arguments: [(0, 8), (5, 6), (10, 4), (19, 0)])
  func melts(seconds: Int, bonus: Int) throws {
    var play = try Play("speed(bonus: 8, within: 20)", [.text("Rome")])
    try play.run("next", "ann says Rome at \(seconds)s")
    #expect(play.scores == ["ann \(10 + bonus)"])
  }

  @Test("a question's own limit is the span")
  func limit() throws {
    var play = try Play(
      "speed(bonus: 10, within: 100)", [.text("Rome", time: .seconds(10))])
    try play.run("next", "ann says Rome at 5s")
    #expect(play.ledger == ["ann +10 answer", "ann +5 speed"])
  }

  @Test("a time that no clock shows does no harm", arguments: [Int.min, -1, Int.max])
  func absurd(milliseconds: Int) throws {
    let play = try Play("speed", [.text("Rome")])
    var game = play.game
    _ = try game.perform(Action(.next))
    let action = Action(.answer(by: "ann", text: "Rome"), after: Milliseconds(milliseconds))
    _ = try game.perform(action)
    #expect(game.state.score(of: "ann") == (milliseconds < 0 ? 15 : 10))
  }
}
