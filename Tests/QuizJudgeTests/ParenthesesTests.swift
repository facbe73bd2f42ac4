import Testing

@testable import QuizJudge

@Suite("what stands in parentheses")
struct ParenthesesTests {
  @Test(
    "it goes with its brackets, and stays where one is missing",
    arguments: [
      ("Paris (France)", "Paris "), ("(I Can't Get No) Satisfaction", " Satisfaction"),
      ("a (b (c) d) e", "a  e"), ("a (b", "a (b"), ("a) b", "a) b"), ("", ""), ("()", ""),
      ("a (b) (c", "a  (c"),
    ])
  func removed(_ text: String, _ rest: String) {
    #expect(Parentheses.removed(from: text) == rest)
  }
}
