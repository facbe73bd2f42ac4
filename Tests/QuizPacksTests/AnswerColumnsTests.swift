import QuizCore
import Testing

@testable import QuizPacks

@Suite("The columns of an answer sheet")
struct AnswerColumnsTests {
  @Test("when, who, and each question by its id or stem, each part of a bonus by itself")
  func names() throws {
    let pack = try #require(
      Loading.questions(
        """
        - {id: one, ask: A?, answer: b}
        - {ask: "Which, exactly?", answer: c}
        - {id: two, ask: L, parts: [{ask: P?, answer: d}, {id: own, ask: Q?, answer: e}]}
        - {ask: M, parts: [{ask: R?, answer: f}]}
        """
      ).pack)
    #expect(
      AnswerColumns.names(of: pack.questions)
        == ["timestamp", "name", "one", "Which, exactly?", "two/1", "own", "R?"])
  }
}
