import Testing

@testable import QuizCore

@Suite("firstto") struct FirstToTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern"), .text("Oslo")]

  @Test("reaching the score ends the game")
  func reached() throws {
    var play = try Play("firstto(points: 20)", questions)
    try play.run("next", "ann says Rome", "next", "ann says Bern")
    #expect(play.ending == "ann has reached 20 points")
  }

  @Test("everyone answers the question at which it is reached")
  func fair() throws {
    var play = try Play("firstto(points: 10)", questions, players: ["ann", "ben"])
    try play.run("next", "ann says Rome")
    #expect(!play.isOver)
    try play.run("ben says Rome")
    #expect(play.ending == "ann and ben have reached 10 points")
  }
}
