import Testing

@testable import QuizJudge

@Suite("a word of its own in a guess")
struct OtherWordTests {
  private func isThere(_ answer: String, _ guess: String) -> Bool {
    let form = Form(answer, verdict: .accept, alternative: 0, strictness: .standard)
    return OtherWord(form: form, guess: Reading(guess)).isThere
  }

  @Test(
    "it is there beside words of the answer",
    arguments: [
      ("stationery", "stationary"), ("Claude Monet", "Claude Manet"), ("Claude Monet", "the Manet"),
    ])
  func there(_ answer: String, _ guess: String) {
    #expect(isThere(answer, guess))
  }

  @Test(
    "a slip, another answer and the answer itself are none",
    arguments: [
      ("stationery", "stationry"), ("Claude Monet", "Edouard Manet"), ("Monet", "Monet"),
      ("Monet", ""),
    ])
  func none(_ answer: String, _ guess: String) {
    #expect(!isThere(answer, guess))
  }
}
