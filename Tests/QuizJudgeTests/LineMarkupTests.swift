import Testing

@testable import QuizJudge

@Suite("the markup of an answerline")
struct LineMarkupTests {
  private func required(_ line: String) throws -> String {
    try LineMarkup(line).marked.filter(\.isRequired).text
  }

  @Test(
    "what is underlined is required, or what is bold where nothing is underlined",
    arguments: [
      ("<b><u>Iraq</u></b>", "Iraq", "Iraq"), ("Jasper <b>Johns</b>", "Jasper Johns", "Johns"),
      ("<b>Jasper</b> <u>Johns</u>", "Jasper Johns", "Johns"), ("<u>fir</u>es", "fires", "fir"),
      ("<i>Emma</i>", "Emma", ""), ("<req>Emma</req>", "Emma", "Emma"), ("Emma", "Emma", ""),
      ("<U>Emma</U>", "Emma", "Emma"), ("<strong>Emma</strong>", "Emma", "Emma"),
    ])
  func tags(_ line: String, _ text: String, _ required: String) throws {
    #expect(try LineMarkup(line).marked.text == text)
    #expect(try self.required(line) == required)
    #expect(try LineMarkup(line).isFormatted == !required.isEmpty)
  }

  @Test("other signs stay as they are")
  func plain() throws {
    #expect(try LineMarkup("a < b > c <x>").marked.text == "a < b > c <x>")
    #expect(try LineMarkup("a</u>").marked.text == "a")
  }

  @Test("an optional plural is one word")
  func plural() throws {
    #expect(try LineMarkup("War(s) (s)").marked.text == "Wars (s)")
  }

  @Test("columns are those of the line as written")
  func columns() throws {
    #expect(try LineMarkup("<u>ab</u>c").marked.map(\.column) == [4, 5, 10])
  }

  @Test("a tag that is not closed is told with its column")
  func unclosed() {
    #expect(throws: AnswerError.unclosedTag(tag: "<u>", column: 3)) { try LineMarkup("a <u>b") }
  }
}
