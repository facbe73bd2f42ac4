import Testing

@testable import QuizCore

@Suite("The state of a game") struct StateTests {
  @Test("the scoreboard has the best first, and equals in the order of play")
  func scoreboard() throws {
    var play = try Play("everyone", [.text("Rome")], players: ["ann", "ben", "cat"])
    try play.run("next", "ann says Kiev", "ben says Rome", "cat says Rome")
    #expect(play.state.scoreboard.map(\.contestant.name) == ["ben", "cat", "ann"])
    #expect(play.state.leaders == ["ben", "cat"])
  }

  @Test("somebody who does not play has no line and no points")
  func stranger() throws {
    let play = try Play("everyone", [.text("Rome")])
    #expect(play.state.line(of: "zoe") == nil)
    #expect(play.state.score(of: "zoe") == 0)
    #expect(play.state.name(of: "zoe") == "zoe")
  }
}
