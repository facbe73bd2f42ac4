import Testing

@testable import QuizJudge

@Suite("an answerline without underlining")
struct LoosenessTests {
  @Test(
    "the last word or half of the letters tell",
    arguments: [
      ("Johns", "Jasper Johns", true), ("Jasper", "Jasper Johns", true),
      ("Everest", "Mount Everest", true),
      ("eve", "Mount Everest", false), ("War", "War and Peace in Our Time", false),
      ("and", "War and Peace", false),
      ("Jasper Smith", "Jasper Johns", false), ("Time", "War and Peace in Our Time", true),
    ])
  func telling(_ guess: String, _ answer: String, _ isTelling: Bool) {
    #expect(Looseness.isTelling(Reading(guess), of: Reading(answer)) == isTelling)
  }
}
