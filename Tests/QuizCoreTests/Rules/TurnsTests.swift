import Testing

@testable import QuizCore

@Suite("turns") struct TurnsTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern"), .text("Oslo")]

  @Test("each question is for the next contestant, and closes with their answer")
  func rotation() throws {
    var play = try Play("turns", questions, players: ["ann", "ben"])
    try play.run("next", "ann says Rome", "next", "ben says Rome", "next", "ann says Oslo", "next")
    #expect(play.scores == ["ann 20", "ben 0"])
    #expect(play.ending == "all questions have been asked")
  }

  @Test(
    "nobody else may answer, buzz or move",
    arguments: [
      "ben says Rome", "ben buzzes", "ben late",
    ])
  func others(line: String) throws {
    var play = try Play("turns, pass", questions, players: ["ann", "ben"])
    try play.run("next")
    #expect(play.refusal(line) == "this question is for ann")
  }

  @Test("another's move is not there")
  func move() throws {
    var play = try Play("turns, pass", questions, players: ["ann", "ben"])
    try play.run("next")
    #expect(play.refusal("ben moves pass") == "there is no move \"pass\" here")
  }

  @Test("the parts of a bonus stay with one contestant")
  func bonus() throws {
    var play = try Play("turns", [.bonus("Rome", "Bern"), .text("Oslo")], players: ["ann", "ben"])
    try play.run("next", "ann says Rome", "next", "ann says Bern", "next", "ben says Oslo")
    #expect(play.scores == ["ann 20", "ben 10"])
  }

  @Test("time that runs out closes the question for the one whose turn it was")
  func late() throws {
    var play = try Play("turns", questions, players: ["ann", "ben"])
    try play.run("next", "late", "next")
    #expect(play.state.lines.map(\.missed) == [1, 0])
    #expect(play.state.table.turn == "ben")
  }

  @Test("who is out is left out")
  func out() throws {
    var play = try Play("turns, lives(lives: 1)", questions, players: ["ann", "ben", "cat"])
    try play.run("next", "ann says Bern", "next", "ben says Bern", "next")
    #expect(play.state.table.turn == "cat")
  }
}
