import Testing

@testable import QuizText

@Suite("Indented JSON")
struct JSONIndentTests {
  @Test("what is short stays on a line, what is long gets a line for each member")
  func layout() {
    #expect(JSONIndent.indented(#"{"a":1, "b" : [true,null]}"#) == #"{"a": 1, "b": [true, null]}"#)
    let long = String(repeating: "x", count: 40)
    #expect(
      JSONIndent.indented(#"{"a":["\#(long)","\#(long)"],"b":{}}"#) == """
        {
          "a": [
            "\(long)",
            "\(long)"
          ],
          "b": {}
        }
        """)
  }

  @Test("strings stay what they are")
  func strings() {
    #expect(JSONIndent.indented(#"["a\",]} : b\\", "" ]"#) == #"["a\",]} : b\\", ""]"#)
  }
}
