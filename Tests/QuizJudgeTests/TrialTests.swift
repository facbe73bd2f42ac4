import Testing

@testable import QuizJudge

@Suite("one guess before one answer")
struct TrialTests {
  private func finding(_ answer: TextAnswer, _ guess: String, heard: String? = nil) throws
    -> Finding
  {
    let compiled = try Compiled(.text(answer), rivals: [], strictness: .standard)
    let letters = Folding.fold(guess)
    let trial = Trial(compiled, Reading(folded: letters), letters: letters, written: guess)
    return trial.finding(heard: heard)
  }

  @Test("a rejected form wins a draw, and an accepted one over a prompt")
  func draws() throws {
    let both = TextAnswer("red", accept: ["blue"], prompt: [PromptForm("red")], reject: ["blue"])
    #expect(try finding(both, "red").verdict == .accept)
    #expect(try finding(both, "blue").verdict == .reject)
  }

  @Test("the nearest form decides, whatever the order of the lists")
  func nearest() throws {
    let answer = TextAnswer("The Invisible Man", reject: ["Invisible Man"])
    #expect(try finding(answer, "the invisible man").verdict == .accept)
    #expect(try finding(answer, "invisible man").rule == .rejectForm)
  }

  @Test("nothing said is empty, and a flood of letters is nothing that matches")
  func extremes() throws {
    #expect(try finding(TextAnswer("red"), " ").rule == .empty)
    #expect(try finding(TextAnswer("red"), String(repeating: "red ", count: 500)).rule == .noMatch)
  }

  @Test("a text that is a number is compared as one")
  func numbers() throws {
    #expect(try finding(TextAnswer("1000"), "1e3").rule == .number)
    #expect(try finding(TextAnswer("1000"), "1001").rule == .wrongNumber)
  }

  @Test("what is said around an answer is taken away, a number of times")
  func within() throws {
    #expect(try finding(TextAnswer("-5"), "I think 5, er, no, it is -5").verdict == .accept)
    #expect(try finding(TextAnswer("Mississippi"), "I think it's Missisipi").rule == .typo)
    #expect(
      try finding(TextAnswer("John F. Kennedy"), "john fitzgerald kennedy").verdict == .accept)
  }
}
