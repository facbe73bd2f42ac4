import Testing

@testable import QuizJudge

@Suite("a guess with typos")
struct TypoMatchTests {
  private func cost(_ answer: String, _ guess: String) -> Int? {
    let form = Form(answer, verdict: .accept, alternative: 0, strictness: .standard)
    return TypoMatch(form: form, guess: Reading(guess)).cost(cap: form.budget.total)
  }

  @Test(
    "each word pays for its own slips",
    arguments: [
      ("Mississippi", "Missisippi", 1), ("Mississippi Delta", "Missisippi Delts", 3),
      ("The Mississippi", "Mississippu", 2),
    ])
  func costs(_ answer: String, _ guess: String, _ cost: Int) {
    #expect(self.cost(answer, guess) == cost)
  }

  @Test(
    "short words, numbers, other words and the same words cost nothing that can be paid",
    arguments: [
      ("cat", "bat"), ("Apollo 11 mission", "Apollo 12 mission"), ("stationery", "stationary"),
      ("Mississippi", "Mississippi"), ("Paris", "London"),
    ])
  func none(_ answer: String, _ guess: String) {
    #expect(cost(answer, guess) == nil)
  }

  @Test("a space too many or too few is forgiven with a slip")
  func spaces() {
    #expect(
      cost("Kuala Lumpur", "Kualalumpor") != nil && cost("Kuala Lumpur", "Kua la lumpor") != nil)
  }
}
