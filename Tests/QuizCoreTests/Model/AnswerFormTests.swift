import QuizJudge
import Testing

@testable import QuizCore

@Suite("Answer forms") struct AnswerFormTests {
  @Test(
    "each has its kind",
    arguments: [
      (.text(TextAnswer("a")), .text), (.answerline("a"), .answerline),
      (.choice(right: TextAnswer("a"), wrong: []), .choice),
      (.several(right: [], wrong: []), .several),
      (.truth(true), .truth), (.number(NumberAnswer("1")), .number), (.order([]), .order),
      (.match([]), .match), (.list(items: [], need: 1), .list), (.bonus(parts: []), .bonus),
    ] as [(AnswerForm, Kind)])
  func kinds(form: AnswerForm, kind: Kind) {
    #expect(form.kind == kind)
  }
}
