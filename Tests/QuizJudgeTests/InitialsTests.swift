import Testing

@testable import QuizJudge

@Suite("initials")
struct InitialsTests {
  @Test(
    "three words of content have initials",
    arguments: [
      ("World Trade Organization", "wto"), ("United States of America", "usa"),
      ("Red Cross", nil), ("Red 22 Cross", nil), ("of the and", nil), ("a b c d e f g h i", nil),
    ] as [(String, String?)])
  func content(_ text: String, _ initials: String?) {
    let short = Initials.of(Reading(text))
    #expect(short?.reading.text == initials)
    #expect(short == nil || short?.rule == .initials)
  }

  @Test("with the small words, but without a leading article")
  func all() {
    #expect(Initials.ofAll(Reading("The Lord of the Rings"))?.text == "lotr")
    #expect(Initials.ofAll(Reading("The Rings")) == nil && Initials.ofAll(Reading("")) == nil)
  }
}
