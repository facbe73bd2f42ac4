import Testing

@testable import QuizJudge

@Suite("typos in required words")
struct NeedsTyposTests {
  private func cost(_ answer: String, _ guess: String, cap: Int = 8) throws -> Int? {
    let marked = try Spelled.marked(answer)
    let needs = try #require(LineForm.needs(marked, whole: Reading(marked.text)))
    return NeedsTypos(needs, Reading(guess), budget: cap).cost(cap: cap)
  }

  @Test("a slip in a required word costs what it costs alone")
  func slips() throws {
    #expect(try cost("<u>Mississippi</u> River", "Missisippi") == 1)
    #expect(try cost("<u>Mississippi</u> River", "Mississipqi river") == 2)
    #expect(try cost("<u>Mississippi</u> River", "Missisippi", cap: 0) == nil)
  }

  @Test("a word without permission, a missing one and a number are not forgiven")
  func others() throws {
    #expect(try cost("<u>Mississippi</u> River", "Missisippi Paris") == nil)
    #expect(try cost("<u>Mississippi</u> <u>Delta</u>", "Missisippi") == nil)
    #expect(try cost("<u>Apollo 11</u>", "Apolo 12") == nil)
    #expect(try cost("<u>Apollo 11</u>", "Apolo 11") == 1)
  }

  @Test("a guess without any slip is none of its business")
  func none() throws {
    #expect(try cost("<u>Mississippi</u> River", "Mississippi") == nil)
  }
}
