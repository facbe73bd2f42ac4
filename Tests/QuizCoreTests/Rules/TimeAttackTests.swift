import QuizJudge
import Testing

@testable import QuizCore

@Suite("timeattack") struct TimeAttackTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern"), .text("Oslo")]

  @Test("what is left of the time is the limit of each question")
  func shrinks() throws {
    var play = try Play("timeattack(seconds: 30)", questions)
    try play.run("next")
    #expect(play.state.limit == .seconds(30))
    try play.run("ann says Rome at 12s", "next")
    #expect(play.state.limit == .seconds(18))
  }

  @Test("a shorter limit of the question stands")
  func shorter() throws {
    var play = try Play("timeattack(seconds: 30)", questions) { $0.time = .seconds(20) }
    try play.run("next")
    #expect(play.state.limit == .seconds(20))
    try play.run("ann says Rome at 15s", "next")
    #expect(play.state.limit == .seconds(15))
  }

  @Test("an answer after the time is not judged, and the game is over")
  func over() throws {
    var play = try Play("timeattack(seconds: 30)", questions)
    try play.run("next", "ann says Rome at 31s")
    #expect(play.scores == ["ann 0"])
    #expect(play.ending == "the 30 s are up")
  }

  @Test("the reading between questions is free")
  func free() throws {
    var play = try Play("timeattack(seconds: 30)", questions)
    try play.run("next", "ann says Rome at 10s", "next at 500s")
    #expect(play.state.limit == .seconds(20))
  }

  @Test("a prompt has no more time than is left")
  func prompt() throws {
    var question = Question.text("Rome")
    question.form = .text(TextAnswer("Rome", prompt: [PromptForm("city")]))
    var play = try Play("timeattack(seconds: 30)", [question]) { $0.promptTime = .seconds(10) }
    try play.run("next")
    let action = Action(.answer(by: "ann", text: "city"), after: .seconds(25), ruling: .prompt)
    var game = play.game
    _ = try game.perform(action)
    #expect(game.state.limit == .seconds(5))
  }
}
