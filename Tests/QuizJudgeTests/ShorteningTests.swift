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
      ("World Trade Organization", "wto", .initials),
    ] as [(String, String, MatchRule)])
  func short(_ text: String, _ short: String, _ rule: MatchRule) {
    #expect(all(text).contains { $0.reading.text == short && $0.rule == rule && !$0.isVague })
  }

  @Test("a title without its subtitle is vague, an alternative title is not")
  func titles() {
    let film = all("Star Wars: The Force Awakens")
    #expect(film.first { $0.reading.text == "star wars" }?.isVague == true)
    #expect(film.first { $0.reading.text == "the force awakens" }?.isVague == false)
    let play = all("Twelfth Night; or, What You Will")
    #expect(play.contains { $0.reading.text == "twelfth night" && !$0.isVague })
  }

  @Test(
    "an answer of one plain word has no shorter way",
    arguments: ["Paris", "3:45", "a; b", "Red Cross"])
  func none(_ text: String) {
    #expect(all(text).isEmpty)
  }

  @Test("the initial in the middle goes, one in front or behind stays")
  func initials() {
    #expect(Shortening.withoutInitials(Reading("Samuel L. Jackson"))?.text == "samuel jackson")
    #expect(Shortening.withoutInitials(Reading("Malcolm X")) == nil)
    #expect(Shortening.withoutInitials(Reading("J Robert Oppenheimer")) == nil)
  }
}
