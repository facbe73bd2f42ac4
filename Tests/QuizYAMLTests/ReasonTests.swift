import Testing

@testable import QuizYAML

@Suite("libyaml's reasons")
struct ReasonTests {
  @Test(
    "they are told in plain words",
    arguments: [
      ("did not find expected key", "a line does not fit the lines above it"),
      ("mapping values are not allowed in this context", "a colon stands where no key can stand"),
      ("found unexpected end of stream", "a quote is not closed"),
      ("did not find expected ',' or ']'", "a list or mapping in brackets is not closed"),
      ("moonshine", "the text is not YAML (moonshine)"), ("", "the text is not YAML"),
    ])
  func words(_ theirs: String, _ ours: String) {
    #expect(Reason.inOurWords(theirs) == ours)
  }
}
