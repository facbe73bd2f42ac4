import Testing

@testable import QuizCore

@Suite("suddendeath") struct SuddenDeathTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern"), .text("Oslo"), .text("Riga")]

  @Test("a lone player's first miss ends the game", arguments: ["ann says Kiev", "ann late"])
  func alone(line: String) throws {
    var play = try Play("suddendeath", questions)
    try play.run("next", "ann says Rome", "next", line)
    #expect(play.ending == "that was the first miss")
  }

  @Test("a lone player goes on where the rule is told so")
  func spared() throws {
    var play = try Play("suddendeath(alone: false)", questions)
    try play.run("next", "ann says Kiev", "next", "ann says Bern")
    #expect(play.scores == ["ann 10"])
  }

  @Test("those who are level play on until one is ahead, without the rest")
  func level() throws {
    var play = try Play(
      "suddendeath", questions, players: ["ann", "ben", "cat"], length: 1)
    try play.run("next", "ann says Rome", "ben says Kiev", "cat says Rome")
    #expect(play.said == ["ann and cat are level"])
    try play.run("next")
    #expect(play.refusal("ben says Bern") == "ben is out of the game; leave it to the others")
    try play.run("ann says Bern", "cat says Bern", "next", "ann says Kiev", "cat says Oslo")
    #expect(!play.isOver)
    try play.run("next")
    #expect(play.ending == "all questions have been asked")
    #expect(play.scores == ["ann 20", "ben 0", "cat 30"])
  }

  @Test("in turn each gets as many questions before it is decided")
  func turns() throws {
    var play = try Play("turns, suddendeath", questions, players: ["ann", "ben"], length: 2)
    try play.run("next", "ann says Rome", "next", "ben says Bern", "next", "ann says Oslo", "next")
    #expect(play.state.table.turn == "ben")
    try play.run("ben says Kiev", "next")
    #expect(play.ending == "all questions have been asked")
    #expect(play.scores == ["ann 20", "ben 10"])
  }

  @Test("a packet without more questions ends in a draw, and says so")
  func drawn() throws {
    var play = try Play("suddendeath", [.text("Rome")], players: ["ann", "ben"])
    try play.run("next", "ann says Rome", "ben says Rome", "next")
    #expect(play.ending == "all questions have been asked, and ann and ben are level")
  }

  @Test("a closest question is settled before anyone is sent away")
  func closest() throws {
    var play = try Play(
      "suddendeath, closest", [.number("100", closest: true), .text("Rome")],
      players: ["ann", "ben"], length: 1)
    try play.run("next", "ann says 90", "ben says 50", "next")
    #expect(play.ending == "all questions have been asked")
    #expect(play.scores == ["ann 10", "ben 0"])
  }
}
