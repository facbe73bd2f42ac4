import Testing

@testable import QuizJudge

@Suite("shorter ways to say an answer")
struct ShorteningTests {
  private func all(_ text: String) -> [Shortening] {
    Shortening.all(of: text, reading: Reading(text))
  }

  @Test(
    "people shorten names, titles and remarks",
    arguments: [
      ("Mount Everest", "everest", .requiredPart),
      ("George Washington", "washington", .requiredPart),
      ("(I Can't Get No) Satisfaction", "satisfaction", .requiredPart),
      ("Samuel L. Jackson", "samuel jackson", .wordForm),
      ("J.D. Salinger", "salinger", .requiredPart),
      ("The Godfather Part II", "the godfather ii", .wordForm), ("R&B", "rnb", .folded),
      ("World Trade Organization", "wto", .initials),
    ] as [(String, String, MatchRule)])
  func short(_ text: String, _ short: String, _ rule: MatchRule) {
    #expect(all(text).contains { $0.reading.text == short && $0.rule == rule && !$0.isVague })
  }

  @Test(
    "an answer of plain words has no shorter way",
    arguments: ["Paris", "3:45", "a; b", "Red Cross"])
  func none(_ text: String) {
    #expect(all(text).isEmpty)
  }

  @Test("some words of a reading make another one; all or none make nothing")
  func filtered() {
    let reading = Reading("star wars 4")
    #expect(reading.filtered { index, _ in index != 1 }?.text == "star 4")
    #expect(reading.filtered { _, _ in true } == nil && reading.filtered { _, _ in false } == nil)
    #expect(reading.isWord(1, "wars") && !reading.isWord(1, "war") && !reading.isWord(7, "wars"))
  }
}
