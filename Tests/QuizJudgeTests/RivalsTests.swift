import QuizJudge
import Testing

@Suite("rivals")
struct RivalsTests {
  private func rule(_ answer: String, _ rivals: [String], _ guess: String) throws -> MatchRule {
    try Answerline(.text(TextAnswer(answer)), rivals: rivals).judge(guess).rule
  }

  @Test("a typo that leads as near to another known answer is not forgiven")
  func nearer() throws {
    #expect(try rule("Charlie Brown", ["Charlie Browne"], "Charlie Browne") == .nearerRival)
    #expect(try rule("Mississippi", ["Missouri"], "Missisippi") == .typo)
  }

  @Test("the answer itself is never a rival's")
  func own() throws {
    #expect(try rule("Paris", ["paris", "Rome"], "PARIS") == .folded)
    #expect(try rule("The Wings", ["Wing"], "Wings") == .wordForm)
  }

  @Test("a rival that is an accepted form is none")
  func accepted() throws {
    let line = try Answerline(
      .text(TextAnswer("Charlie Brown", accept: ["Charlie Browne"])), rivals: ["Charlie Browne"])
    #expect(line.judge("charlie browne").verdict == .accept)
  }
}
