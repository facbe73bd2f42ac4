import QuizJudge
import Testing

@Suite("answers that are sound at a glance")
struct AnswerSourceTests {
  @Test(
    "a glance tells plain numbers and plain lines",
    arguments: [
      .number(NumberAnswer("1492")), .number(NumberAnswer("3.5", within: "5%", unit: "miles")),
      .number(NumberAnswer("11", range: "10..12")), .number(NumberAnswer("4", unit: "moons")),
      .answerline("<b><u>Kelvin</u></b>"), .answerline("<u>Kelvin</u> [accept Thomson]"),
    ] as [AnswerSource])
  func sound(_ source: AnswerSource) throws {
    #expect(source.isPlainlySound)
    _ = try Answerline(source)
  }

  @Test(
    "it never calls sound what does not compile",
    arguments: [
      .number(NumberAnswer("many")), .number(NumberAnswer("5", within: "x")),
      .number(NumberAnswer("5", range: "12..10")), .number(NumberAnswer("5", unit: "4 moons")),
      .number(NumberAnswer("5", unit: "")), .answerline(""), .answerline("Kelvin ["),
      .answerline("<u>Kelvin"), .answerline("Kelvin [accept]"),
    ] as [AnswerSource])
  func unsound(_ source: AnswerSource) {
    #expect(!source.isPlainlySound)
    #expect(throws: AnswerError.self) { try Answerline(source) }
  }
}
