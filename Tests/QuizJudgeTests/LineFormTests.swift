import Testing

@testable import QuizJudge

@Suite("forms of an answerline")
struct LineFormTests {
  private func form(_ text: String, _ verdict: Verdict = .accept, isFormatted: Bool) throws -> Form?
  {
    try LineForm(strictness: .standard, isFormatted: isFormatted)
      .form(Spelled.marked(text), verdict, alternative: 0, clause: nil)
  }

  @Test("an underlined form has its needs; without underlining anywhere a telling part will do")
  func needs() throws {
    let formatted = try #require(try form("Jasper <u>Johns</u>", isFormatted: true))
    #expect(formatted.needs?.reading.text == "johns" && !formatted.isLoose)
    let plain = try #require(try form("Jasper Johns", isFormatted: false))
    #expect(plain.needs == nil && plain.isLoose)
    let whole = try #require(try form("Jasper Johns", isFormatted: true))
    #expect(whole.needs == nil && !whole.isLoose)
  }

  @Test("a rejected form is meant as it stands, and an empty one is none")
  func rejected() throws {
    let rejected = try #require(try form("Jasper <u>Johns</u>", .reject, isFormatted: true))
    #expect(rejected.needs == nil)
    #expect(try form(" ", isFormatted: true) == nil)
  }

  @Test("of a word underlined in part both the part and the word are right")
  func fragments() throws {
    let needs = try #require(try form("<u>fir</u>es", isFormatted: true)?.needs)
    for guess in ["fires", "fir", "fire"] { #expect(needs.areMet(by: Reading(guess)), "\(guess)") }
    #expect(!needs.areMet(by: Reading("fig")))
  }
}
