import Testing

@testable import QuizJudge

@Suite("words before a number")
struct NumberingTests {
  @Test(
    "part, number and to go",
    arguments: [
      ("The Godfather Part II", "the godfather ii"), ("Chanel No. 5", "chanel 5"),
      ("1939 to 1945", "1939 1945"), ("number 10 downing street", "10 downing street"),
      ("Star Wars Episode 5", "star wars 5"),
    ])
  func gone(_ text: String, _ bare: String) {
    #expect(Numbering.bare(Reading(text))?.text == bare)
  }

  @Test(
    "they stay before a word, and where nothing else is said",
    arguments: ["Part II", "No Exit", "five to", "Paris to London", "part of the whole", ""])
  func kept(_ text: String) {
    #expect(Numbering.bare(Reading(text)) == nil)
  }
}
