import QuizJudge
import Testing

@Suite("explanations")
struct ExplanationTests {
  private func reason(_ answer: TextAnswer, _ guess: String) throws -> Reason {
    try Answerline(.text(answer)).explain(guess)
  }

  @Test(
    "the form that decided is named, with both texts as the judge reads them and their distance")
  func decided() throws {
    let reason = try reason(TextAnswer("Paris", accept: ["Lutetia"]), "LUTETIA!")
    #expect(reason.alternative == "Lutetia" && reason.rule == .folded)
    #expect(reason.normalGuess == "lutetia" && reason.normalAlternative == "lutetia")
    #expect(reason.distance == 0)
  }

  @Test("a typo is told with its letters")
  func typo() throws {
    let reason = try reason(TextAnswer("Mississippi"), "Missisippi")
    #expect(reason.rule == .typo && reason.distance == 1)
  }

  @Test("a wrong guess is told beside the form that comes nearest; far ones without a distance")
  func nearest() throws {
    #expect(try reason(TextAnswer("London", accept: ["Rome"]), "Roma").alternative == "Rome")
    #expect(try reason(TextAnswer("Mississippi Delta"), "q").distance == nil)
  }
}
