import QuizYAML
import Testing

/// The messages that no text in the other tests calls forth.
@Suite("The wording of YAML problems")
struct YAMLProblemTests {
  private func message(_ cause: YAMLProblem.Cause) -> String {
    YAMLProblem(cause, at: Place(line: 3, column: 7, offset: 40)).description
  }

  @Test("one space is one space")
  func singular() {
    #expect(
      message(.wrongIndent(line: "a: b", found: 1, expected: 2))
        == "3:7: the line \"a: b\" is indented by 1 space, the lines it belongs to by 2: indent it by 2 spaces"
    )
  }

  @Test("what has no name of its own is told with its line")
  func syntax() {
    #expect(
      message(.syntax("a key has no colon after it", line: "x"))
        == "3:7: a key has no colon after it in \"x\": mend this line or the one above")
    #expect(message(.syntax("r", line: "")) == "3:7: r: mend what stands above it")
    #expect(
      told("a: 1\nplain words\nb: 2\n") == [
        "3:1: a key has no colon after it in \"b: 2\": mend this line or the one above"
      ])
  }
}
