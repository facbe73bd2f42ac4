import Testing

@testable import QuizYAML

@Suite("a line taken apart")
struct LineShapeTests {
  @Test("dashes, key and value with their columns")
  func parts() {
    let line = shape("  - - ask: Who is it?  \n")
    #expect(line.indent == 2 && line.dashes == "- - " && line.textColumn == 6)
    #expect(line.key == "ask" && line.value == "Who is it?" && line.valueColumn == 11)
    #expect(line.lead == "- - ask: " && line.content == "- - ask: Who is it?")
  }

  @Test("text without a key is the value")
  func text() {
    let line = shape("- http://x")
    #expect(line.key == nil && line.value == "http://x" && line.hasDash)
    #expect(shape("\"a: b\"").key == nil)
  }

  @Test("a tab in the indentation is found, blank and comment lines are blank")
  func blanks() {
    #expect(shape("  \tx").tab == 2 && shape("x\ty").tab == nil)
    #expect(shape("   \n").isBlank && shape("  # x").isBlank && !shape("x").isBlank)
  }

  @Test("the place of a column counts the bytes before it")
  func places() {
    #expect(shape("  éa").place(column: 3) == Place(line: 1, column: 4, offset: 4))
    #expect(shape("  a").place(column: 1) == Place(line: 1, column: 2, offset: 1))
  }
}
