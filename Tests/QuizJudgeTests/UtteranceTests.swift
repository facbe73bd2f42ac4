import Testing

@testable import QuizJudge

@Suite("a guess as it was said")
struct UtteranceTests {
  private func tokens(_ text: String) -> [String] {
    let said = Utterance(Folding.fold(text))
    return said.tokens.indices.map { index in
      if case .mark(let mark) = said.tokens[index] { return [mark].text }
      return said.name(index)
    }
  }

  @Test(
    "words stand apart from marks, but not numbers from their signs",
    arguments: [
      ("London, no, Paris!", ["london", ",", "no", ",", "paris", "!"]),
      ("it's -5", ["its", "-5"]), ("1,000 or .5", ["1,000", "or", ".5"]),
      ("3,no,4", ["3", ",", "no", ",", "4"]), ("$-5", ["$-5"]), ("5? 6", ["5", "?", "6"]),
      ("a-b", ["a", "-", "b"]), ("", []), (" , ", [","]),
    ])
  func splits(_ text: String, _ parts: [String]) {
    #expect(tokens(text) == parts)
  }

  @Test("the rest begins at a token, and there is none without a word")
  func rest() {
    let said = Utterance(Folding.fold("no, Paris."))
    #expect(said.rest(from: 2)?.text == "paris.")
    #expect(said.rest(from: 3) == nil && said.rest(from: 9) == nil)
    #expect(said.isMark(at: 1) && !said.isMark(at: 2) && !said.isMark(at: 9))
  }
}
