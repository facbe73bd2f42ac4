import QuizJudge
import Testing

@testable import QuizCore

@Suite("Cards") struct CardTests {
  @Test("a card tells all that is the same each time")
  func card() {
    var question = Question.number("100", closest: true)
    question.hints = ["more than ninety"]
    question.explanation = "Ten tens."
    let card = Card(question, leadIn: "Numbers.", source: "The Atlas")
    #expect(card.isClosest)
    #expect(card.answer == "100")
    #expect(card.hints == ["more than ninety"])
    #expect(card.leadIn == "Numbers.")
    #expect(card == Card(question, leadIn: "Numbers.", source: "The Atlas"))
    #expect(card != Card(question, leadIn: nil, source: "The Atlas"))
    question.explanation = "A dozen less twenty."
    #expect(card != Card(question, leadIn: "Numbers.", source: "The Atlas"))
  }
}
