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

  @Test(
    "what a glance calls sound compiles",
    arguments: [
      AnswerSource.number(NumberAnswer("20", within: "5%", unit: "years")),
      .number(NumberAnswer("3.5")), .number(NumberAnswer("007", within: "0")),
      .number(NumberAnswer("2", accept: ["2 seasons"], range: "1..3")),
      .answerline("<b><u>Makorra</u></b> [accept Mako and Korra; prompt on <u>Mako</u>]"),
      .answerline("<b><u>Makorra</u></b>"), .answerline("the <u>spirit</u> portal"),
    ])
  func soundCompiles(source: AnswerSource) throws {
    #expect(source.isPlainlySound)
    _ = try Answerline(source)
  }

  @Test(
    "a glance vouches for nothing that it cannot tell",
    arguments: [
      AnswerSource.number(NumberAnswer("twenty")), .number(NumberAnswer(".")),
      .number(NumberAnswer("1", within: "x")), .number(NumberAnswer("1", range: "3..1")),
      .number(NumberAnswer("1", unit: "3")), .answerline("<u>open"), .answerline(""),
      .answerline("<u></u>"),
      .answerline("x [accept]"), .answerline("x [accept y;]"),
      .number(NumberAnswer("1", accept: [" "])), .answerline("Tolstoy [accept Leo"),
      .answerline("</u>x<u>"),
    ])
  func doubtfulIsLeftToTheCompiler(source: AnswerSource) {
    #expect(!source.isPlainlySound)
  }
}
