import Testing

@testable import QuizCore

@Suite("Questions") struct QuestionTests {
  @Test("clues make a tossup of any question")
  func tossup() {
    #expect(Question.text("Rome").kind == .text)
    #expect(Question.tossup("Rome", ["It has hills."]).kind == .tossup)
  }
}
