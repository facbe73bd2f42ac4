import Testing

@testable import QuizCore

@Suite("worth") struct WorthTests {
  @Test("each step of difficulty above the first adds its points")
  func steps() throws {
    var play = try Play(
      "worth(step: 5)", [.text("Rome", difficulty: 1), .text("Bern", difficulty: 4)])
    try play.run("next", "ann says Rome", "next", "ann says Bern")
    #expect(play.ledger == ["ann +10 answer", "ann +10 answer", "ann +15 worth"])
  }

  @Test("a wrong answer to a hard question earns nothing")
  func wrong() throws {
    var play = try Play("worth", [.text("Rome", difficulty: 5)])
    try play.run("next", "ann says Bern")
    #expect(play.ledger.isEmpty)
  }

  @Test("a half right answer earns half of the steps")
  func half() throws {
    var question = Question.list(["Rome", "Bern", "Oslo"], need: 2)
    question.difficulty = 3
    var play = try Play("partial, worth(step: 5)", [question])
    try play.run("next", "ann says Rome, Paris")
    #expect(play.ledger == ["ann +5 partial", "ann +5 worth"])
  }
}
