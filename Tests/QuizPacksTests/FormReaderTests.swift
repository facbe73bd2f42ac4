import QuizCore
import QuizJudge
import Testing

@Suite("Kinds of question, by their keys")
struct FormReaderTests {
  @Test(
    "each form is read as it is written",
    arguments: [
      ("answer: No", AnswerForm.text(TextAnswer("No", accept: []))),
      ("answer: \"true\"", .text(TextAnswer("true"))),
      ("answer: 'True'", .text(TextAnswer("True"))),
      ("answer: 1889", .text(TextAnswer("1889"))),
      ("answer: Trick or Treat [x]", .text(TextAnswer("Trick or Treat [x]"))),
      (
        "answer: a\n    accept: b\n    prompt: [c, {text: d, ask: e}]\n    reject: [f]",
        .text(
          TextAnswer(
            "a", accept: ["b"], prompt: [PromptForm("c"), PromptForm("d", ask: "e")],
            reject: ["f"]))
      ),
      ("answerline: '<b><u>a</u></b> [or b]'", .answerline("<b><u>a</u></b> [or b]")),
      (
        "answer: a\n    wrong: [b, c]\n    accept: [d]",
        .choice(right: TextAnswer("a", accept: ["d"]), wrong: ["b", "c"])
      ),
      ("answers: [a, b]\n    wrong: c", .several(right: ["a", "b"], wrong: ["c"])),
      ("answer: true", .truth(true)),
      ("answer: false", .truth(false)),
      (
        "answer: 07\n    within: 5%\n    unit: m",
        .number(NumberAnswer("07", within: "5%", unit: "m"))
      ),
      ("answer: 11\n    range: 10..12", .number(NumberAnswer("11", range: "10..12"))),
      ("answer: 3\n    closest: true", .number(NumberAnswer("3", closest: true))),
      ("order: [c, a, b]", .order(["c", "a", "b"])),
      (
        "match: {b: 1, a: 2}",
        .match([AnswerForm.Pair(left: "b", right: "1"), AnswerForm.Pair(left: "a", right: "2")])
      ),
      ("list: [a, b]", .list(items: [TextAnswer("a"), TextAnswer("b")], need: 2)),
      (
        "list: [a, {answer: b, accept: [c]}]\n    need: 1",
        .list(items: [TextAnswer("a"), TextAnswer("b", accept: ["c"])], need: 1)
      ),
    ])
  func forms(text: String, expected: AnswerForm) {
    #expect(Loading.question("  - ask: q\n    \(text)")?.form == expected)
  }

  @Test("clues make a tossup of any other form")
  func tossup() {
    let question = Loading.question("  - ask: q\n    clues: [a (*), b]\n    answer: c")
    #expect(question?.kind == .tossup && question?.clues == ["a (*)", "b"])
  }

  @Test("the parts of a bonus take over what it says of category, difficulty, source, time, worth")
  func bonus() throws {
    let question = try #require(
      Loading.question(
        """
          - {ask: q, category: C, difficulty: 2, source: "book, 3", time: 5s, worth: 15, parts: [
             {ask: a, answer: b}, {ask: c, answer: d, difficulty: 4, worth: 1}]}
        """))
    guard case .bonus(let parts) = question.form else {
      Issue.record("no bonus")
      return
    }
    #expect(parts.map(\.stem) == ["a", "c"] && parts.map(\.category) == ["C", "C"])
    #expect(parts.map(\.difficulty) == [2, 4] && parts.map(\.worth) == [15, 1])
    #expect(parts.map(\.time) == [.seconds(5), .seconds(5)])
    #expect(parts.map(\.citation?.place) == ["3", "3"])
  }
}
