import Testing

@testable import QuizJudge

@Suite("required words")
struct NeedsTests {
  private func isMet(_ answer: String, by guess: String) throws -> Bool {
    let marked = try Spelled.marked(answer)
    let needs = try #require(LineForm.needs(marked, whole: Reading(marked.text)))
    return needs.areMet(by: Reading(guess))
  }

  @Test(
    "each is there, and beside them only what the answer permits",
    arguments: [
      ("Jasper <u>Johns</u>", "Johns", true), ("Jasper <u>Johns</u>", "Jasper Johns", true),
      ("Jasper <u>Johns</u>", "Jasper", false), ("Jasper <u>Johns</u>", "Paris Johns", false),
      ("<u>Iraq</u>", "Republic of Iraq", true), ("<u>Washington</u>", "George Washington", true),
      ("<u>War</u> and <u>Peace</u>", "peace war", true),
      ("<u>War</u> and <u>Peace</u>", "war", false),
      ("<u>London</u> <u>to</u> <u>Paris</u>", "Paris to London", false),
      ("<u>Australia</u>", "Australian", true), ("<u>Louis XIV</u>", "Louis 14", true),
      ("Johann Sebastian <u>Bach</u>", "J. S. Bach", true),
      ("Johann Sebastian <u>Bach</u>", "js bach", true),
      ("Johann Sebastian <u>Bach</u>", "cpe bach", false),
    ])
  func met(_ answer: String, _ guess: String, _ isMet: Bool) throws {
    #expect(try self.isMet(answer, by: guess) == isMet)
  }

  @Test("a guess of very many words is none")
  func long() throws {
    let guess = String(repeating: "the ", count: 70) + "Johns"
    #expect(try !isMet("Jasper <u>Johns</u>", by: guess + " " + guess))
  }
}
