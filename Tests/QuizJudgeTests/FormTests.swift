import Testing

@testable import QuizJudge

@Suite("forms")
struct FormTests {
  private func form(_ text: String) -> Form {
    Form(text, verdict: .accept, alternative: 0, strictness: .standard)
  }

  @Test(
    "a numeral in capitals is one beside another word, or where it can be nothing else",
    arguments: [
      ("Louis XIV", true), ("World War I", true), ("XIV", true), ("C", false), ("CD", false),
      ("Malcolm X", true), ("Louis", false), ("I", false), ("", false), ("xiv", false),
    ])
  func numerals(_ text: String, _ has: Bool) {
    #expect(Form.hasRomans(text) == has)
  }

  @Test(
    "a guess comes as near as its words",
    arguments: [
      ("Paris", "PARIS", .folded), ("The Beatles", "Beatles", .article), ("cat", "cats", .wordForm),
      ("salt and pepper", "pepper and salt", .wordForm), ("Watson", "Dr. Watson", .wordForm),
      ("Paris", "Rome", nil), ("London to Paris", "Paris to London", nil),
      ("Queen Anne", "King Anne", nil), ("Stephen King", "Stephen", nil),
    ] as [(String, String, Level?)])
  func levels(_ text: String, _ guess: String, _ level: Level?) {
    #expect(form(text).level(of: Reading(guess)) == level)
  }

  @Test("a shortened form is at best what is required")
  func shortened() {
    let short = Form(
      "Mount Everest", verdict: .accept, alternative: 0, strictness: .standard,
      reading: Reading("Everest"), details: .init(shortening: .requiredPart))
    #expect(short.level(of: Reading("Everest")) == .required)
  }

  @Test("digits earn no typos")
  func budget() {
    #expect(form("12345678").budget.total == 0 && form("Paris").budget.total > 0)
  }
}
