import Testing

@testable import QuizJudge

@Suite("messages about answers")
struct AnswerErrorTextTests {
  @Test("each message names the thing and ends with the remedy")
  func wording() {
    let expected: [(AnswerError, String)] = [
      (.emptyAnswer, "the answer is empty, so nothing could be right: write the answer"),
      (
        .emptyForm(list: "accept"),
        "\"accept\" holds an empty text, which nobody can type: remove it"
      ),
    ]
    for (error, text) in expected { #expect(error.description == text) }
  }
}
