import QuizCore
import QuizJudge
import QuizYAML
import Testing

@testable import QuizPacks

@Suite("What the answers of a question lack") struct FormEditTests {
  private func ways(_ yaml: String, from old: AnswerForm, to new: AnswerForm) throws -> Int {
    let bytes = Array(yaml.utf8)
    let question = try #require(YAMLReader.read(bytes).root)
    return FormEdit(question: question, lines: LineBreaks(bytes: bytes)).ways(from: old, to: new)
      .count
  }

  private static let plain = AnswerForm.text(TextAnswer("Paris"))
  private static let more = AnswerForm.text(TextAnswer("Paris", accept: ["Lutetia"]))

  @Test("a text has one way to be written, an answerline two")
  func ways() throws {
    #expect(try ways("answer: Paris\n", from: Self.plain, to: Self.more) == 1)
    #expect(
      try ways(
        "answerline: Paris\n", from: .answerline("Paris"),
        to: .answerline("Paris [accept Lutetia]")) == 2)
  }

  @Test("nothing is written where nothing is new, the form another one, or the key missing")
  func none() throws {
    #expect(try ways("answer: Paris\n", from: Self.plain, to: Self.plain) == 0)
    #expect(try ways("answer: Paris\n", from: Self.plain, to: .truth(true)) == 0)
    #expect(try ways("answer: Paris\n", from: .answerline("a"), to: .answerline("a [or b]")) == 0)
  }
}
