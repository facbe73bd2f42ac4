import Testing

@testable import QuizJudge

@Suite("words that say nothing")
struct FillersTests {
  private func stripped(_ text: String) -> String? {
    let letters = Folding.fold(text)
    return Fillers.stripped(letters, Reading(folded: letters))?.text
  }

  @Test(
    "they go in front and behind",
    arguments: [
      ("I think it's Paris", "paris"), ("what is Paris?", "paris?"), ("Paris, I guess", "paris, "),
      ("the answer is Paris please", "paris "), ("isn't it Paris", "paris"),
      ("maybe -5", "-5"), ("it's 1/2", "1/2"), ("Paris of course", "paris "),
    ])
  func gone(_ text: String, _ rest: String) {
    #expect(stripped(text) == rest)
  }

  @Test(
    "other words stay, and so do these where nothing else is said",
    arguments: ["Paris", "Paris London", "I think", "not Paris", "", "guess", "Paris say"])
  func stay(_ text: String) {
    #expect(stripped(text) == nil)
  }

  @Test("a flood of them is left as it is")
  func flood() {
    #expect(stripped(String(repeating: "I think ", count: 100) + "Paris") == nil)
  }
}
