import Testing

@testable import QuizCore

@Suite("everyone") struct EveryoneTests {
  @Test("each question is asked of each contestant in the order of play")
  func order() throws {
    var play = try Play("everyone", [.text("Paris")], players: ["ann", "ben"])
    try play.run("next")
    #expect(play.state.table.turn == "ann")
    try play.run("ann says Paris")
    #expect(play.state.table.turn == "ben")
    #expect(play.closings == 0)
    try play.run("ben says Rome")
    #expect(play.closings == 1)
    #expect(play.scores == ["ann 10", "ben 0"])
  }

  @Test("time that runs out takes the turn of one contestant only")
  func late() throws {
    var play = try Play("everyone", [.text("Paris")], players: ["ann", "ben"])
    try play.run("next", "late")
    #expect(play.state.lines.map(\.missed) == [1, 0])
    try play.run("ben says Paris")
    #expect(play.scores == ["ann 0", "ben 10"])
    #expect(play.closings == 1)
  }

  @Test("a contestant answers once")
  func once() throws {
    var play = try Play("everyone", [.text("Paris")], players: ["ann", "ben"])
    try play.run("next", "ann says Rome")
    #expect(
      play.refusal("ann says Paris") == "ann has answered this question already")
  }

  @Test("the parts of a bonus are answered by everyone")
  func bonus() throws {
    var play = try Play("everyone", [.bonus("Rome", "Bern")], players: ["ann", "ben"])
    try play.run("next", "ann says Rome", "ben says Rome", "next", "ann says Bern", "ben says Oslo")
    #expect(play.scores == ["ann 20", "ben 10"])
    try play.run("next")
    #expect(play.ending == "all questions have been asked")
  }
}
