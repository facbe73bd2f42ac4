import Testing

@testable import QuizCore

@Suite("buzzer") struct BuzzerTests {
  private let tossup = Question.tossup("Rome", ["It has hills.", "All roads lead there."])

  @Test("the first right answer closes the question")
  func first() throws {
    var play = try Play("buzzer, partial", [tossup], players: ["ann", "ben"])
    try play.run("next", "ben buzzes at 1s", "ben says Rome at 1s")
    #expect(play.scores == ["ann 0", "ben 10"])
    #expect(play.closings == 1)
  }

  @Test("a wrong answer is out of the question, and the floor is free again")
  func rebound() throws {
    var play = try Play("buzzer, partial", [tossup], players: ["ann", "ben"])
    try play.run("next", "ben buzzes")
    #expect(play.refusal("ann says Rome") == "ben has buzzed; wait for the answer")
    #expect(play.refusal("clue") == "ben has buzzed; wait for the answer")
    try play.run("ben says Bern")
    #expect(play.refusal("ben buzzes") == "ben has answered this question already")
    try play.run("clue", "ann buzzes", "ann says Rome")
    #expect(play.scores == ["ann 10", "ben 0"])
  }

  @Test("when all are out of it, the question closes")
  func allOut() throws {
    var play = try Play("buzzer, partial", [tossup], players: ["ann", "ben"])
    try play.run("next", "ben says Bern", "ann says Oslo")
    #expect(play.closings == 1)
  }

  @Test("when nobody buzzes in time, the question closes once")
  func silence() throws {
    var play = try Play("buzzer, partial", [tossup], players: ["ann", "ben", "cat"])
    try play.run("next", "late")
    #expect(play.closings == 1)
    #expect(play.state.lines.map(\.missed) == [1, 1, 1])
  }

  @Test("a second buzz does not start the clock again")
  func again() throws {
    var play = try Play("buzzer, partial", [tossup], players: ["ann", "ben"])
    try play.run("next", "ben buzzes")
    #expect(play.refusal("ben buzzes") == "ben has the floor already; answer")
  }

  @Test("a bonus belongs to who won the tossup")
  func bonus() throws {
    var play = try Play(
      "buzzer, partial", [tossup, .bonus("Bern", "Oslo")], players: ["ann", "ben"])
    try play.run("next", "ben says Rome", "next")
    #expect(play.refusal("ann buzzes") == "this question is for ben")
    try play.run("ben says Riga")
    #expect(play.closings == 2)
    try play.run("next", "ben says Oslo")
    #expect(play.scores == ["ann 0", "ben 20"])
  }

  @Test("a bonus after a tossup that nobody won is open to all")
  func freeBonus() throws {
    var play = try Play("buzzer, partial", [tossup, .bonus("Bern")], players: ["ann", "ben"])
    try play.run("next", "late", "next", "ann says Riga", "ben says Bern")
    #expect(play.scores == ["ann 0", "ben 10"])
  }

  @Test("one tossup wins one bonus")
  func second() throws {
    var play = try Play(
      "buzzer, partial", [tossup, .bonus("Bern"), .bonus("Oslo")], players: ["ann", "ben"])
    try play.run("next", "ben says Rome", "next", "ben says Bern", "next", "ann says Oslo")
    #expect(play.scores == ["ann 10", "ben 20"])
  }

  @Test("a prompt keeps the floor, even when another's time runs out")
  func prompt() throws {
    var play = try Play("buzzer, partial", [tossup], players: ["ann", "ben"])
    try play.run("next", "ann buzzes", "ben late")
    #expect(play.state.table.floor == "ann")
    try play.run("ann says Rome")
    #expect(play.scores == ["ann 10", "ben 0"])
  }
}
