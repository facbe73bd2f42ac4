import Testing

@testable import QuizCore

@Suite("What an action brings about") struct OutcomesTests {
  @Test("a game is never longer than its packet")
  func length() throws {
    let play = try Play("everyone", [.text("Rome")], length: 50)
    #expect(play.state.length == 1)
  }

  @Test("a game of no questions ends at once", arguments: [0, -5])
  func none(length: Int) throws {
    var play = try Play("everyone", [.text("Rome")], length: length)
    try play.run("next")
    #expect(play.ending == "all questions have been asked")
  }

  @Test("a question's own worth and time come before the game's")
  func own() throws {
    var play = try Play(
      "everyone", [.text("Rome", worth: 30, time: .seconds(7)), .text("Bern")]
    ) {
      $0.worth = 20
      $0.time = .seconds(9)
    }
    try play.run("next")
    #expect(play.state.limit == .seconds(7))
    try play.run("ann says Rome", "next")
    #expect(play.state.limit == .seconds(9))
    try play.run("ann says Bern")
    #expect(play.scores == ["ann 50"])
  }

  @Test("the parts of a bonus count as one question")
  func bonus() throws {
    var play = try Play("everyone", [.bonus("Rome", "Bern"), .text("Oslo")])
    try play.run("next")
    #expect(play.state.question?.part == 1)
    #expect(play.state.question?.parts == 2)
    #expect(play.state.question?.shown.leadIn == "For ten points each:")
    try play.run("ann says Rome", "next")
    #expect(play.state.question?.part == 2)
    #expect(play.state.number == 1)
    try play.run("ann says Bern", "next")
    #expect(play.state.number == 2)
  }

  @Test("time that runs out for nobody in particular runs out for all")
  func lapse() throws {
    var play = try Play("buzzer, partial", [.text("Rome")], players: ["ann", "ben"])
    try play.run("next", "late")
    #expect(play.state.lines.map(\.missed) == [1, 1])
  }
}
