import QuizJudge
import Testing

@testable import QuizCore

@Suite("Answering") struct AnsweringTests {
  private var prompting: Question {
    var question = Question.text("New York City")
    question.form = .text(
      TextAnswer("New York City", prompt: [PromptForm("New York", ask: "The state or the city?")]))
    return question
  }

  @Test("the author's words on an answer travel with its verdict")
  func feedback() throws {
    var question = Question.text("Rome")
    question.feedback = [.init(answer: "Milan", words: "That was the capital once.")]
    var play = try Play("everyone", [question])
    try play.run("next", "ann says milan")
    #expect(play.state.table.responses.last?.remark == "That was the capital once.")
  }

  @Test("an answer with credit earns its percent")
  func credit() throws {
    var question = Question.text("Rome")
    question.credit = [.init(answer: "Milan", percent: 40)]
    var play = try Play("partial", [question])
    try play.run("next", "ann says Milan")
    #expect(play.ledger == ["ann +4 partial"])
  }

  @Test("a protest decides whatever the judge says")
  func protest() throws {
    var game = try Play("everyone", [.text("Rome")]).game
    _ = try game.perform(Action(.next))
    _ = try game.perform(Action(.answer(by: "ann", text: "Roma"), ruling: .right))
    #expect(game.state.score(of: "ann") == 10)
    #expect(game.state.table.responses.last?.isOverruled == true)
  }

  @Test(
    "an answer after the limit is not judged, one at the limit is",
    arguments: [
      (20_000, 10, 0), (20_001, 0, 1),
    ])
  func late(milliseconds: Int, score: Int, missed: Int) throws {
    var game = try Play("everyone", [.text("Rome", time: .seconds(20))]).game
    _ = try game.perform(Action(.next))
    let action = Action(.answer(by: "ann", text: "Rome"), after: Milliseconds(milliseconds))
    _ = try game.perform(action)
    #expect(game.state.score(of: "ann") == Points(score))
    #expect(game.state.lines[0].missed == missed)
  }

  @Test("a prompt keeps the question open for the one who was prompted")
  func prompt() throws {
    var game = try Play("everyone", [.text("Rome")], players: ["ann", "ben"]).game
    _ = try game.perform(Action(.next))
    _ = try game.perform(Action(.answer(by: "ann", text: "city"), ruling: .prompt))
    #expect(game.state.table.floor == "ann")
    #expect(throws: Refusal.floorTaken(by: "ann")) {
      try game.perform(Action(.answer(by: "ben", text: "Rome")))
    }
    _ = try game.perform(Action(.answer(by: "ann", text: "Rome")))
    #expect(game.state.score(of: "ann") == 10)
    #expect(game.state.table.turn == "ben")
  }

  @Test("the time of a prompt is its own")
  func promptTime() throws {
    var game = try Play("everyone", [.text("Rome", time: .seconds(20))]) {
      $0.promptTime = .seconds(5)
    }.game
    _ = try game.perform(Action(.next))
    _ = try game.perform(Action(.answer(by: "ann", text: "city"), ruling: .prompt))
    #expect(game.state.limit == .seconds(5))
    _ = try game.perform(Action(.timeUp(by: nil, typed: "")))
    #expect(game.state.phase == .waiting)
  }
}
