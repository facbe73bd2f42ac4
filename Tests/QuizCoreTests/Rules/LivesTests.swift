import Testing

@testable import QuizCore

@Suite("lives") struct LivesTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern"), .text("Oslo"), .text("Riga")]

  @Test("a lone player without lives ends the game")
  func alone() throws {
    var play = try Play("lives(lives: 2)", questions)
    try play.run("next", "ann says Kiev", "next", "ann says Kiev")
    #expect(play.said == ["ann has 1 life left", "ann is out"])
    #expect(play.ending == "nobody has a life left")
  }

  @Test("who is out is refused, and the last one left ends the game")
  func last() throws {
    var play = try Play("lives(lives: 1)", questions, players: ["ann", "ben", "cat"])
    try play.run("next", "ann says Kiev", "ben says Rome", "cat says Rome", "next")
    #expect(play.refusal("ann says Bern") == "ann is out of the game; leave it to the others")
    try play.run("ben says Kiev")
    #expect(!play.isOver)
    try play.run("cat says Bern")
    #expect(play.ending == "cat is the last one left")
  }

  @Test("two who miss the same question go out together")
  func together() throws {
    var play = try Play("lives(lives: 1)", questions, players: ["ann", "ben"])
    try play.run("next", "ann says Kiev", "ben says Kiev")
    #expect(play.ending == "nobody has a life left")
  }

  @Test("time that runs out costs a life")
  func late() throws {
    var play = try Play("lives(lives: 1)", questions)
    try play.run("next", "late")
    #expect(play.isOver)
  }

  @Test("a pass costs a life unless passes are free", arguments: [(true, true), (false, false)])
  func pass(costs: Bool, isOver: Bool) throws {
    var play = try Play("pass, lives(lives: 1, passes: \(costs))", questions)
    try play.run("next", "ann moves pass")
    #expect(play.isOver == isOver)
  }

  @Test("a buzzer game goes on without those who are out")
  func buzzer() throws {
    var play = try Play(
      "buzzer, partial, lives(lives: 1)", questions, players: ["ann", "ben", "cat"])
    try play.run("next", "ann says Kiev", "ben says Rome", "next", "ben says Kiev")
    #expect(play.closings == 1)
    try play.run("cat says Bern")
    #expect(play.ending == "cat is the last one left")
  }
}
