import Testing

@testable import QuizArena

@Suite("Walking along known JSON") struct JSONCursorTests {
  private func with<Result>(
    _ text: String, _ body: (inout JSONCursor) -> Result
  ) -> Result {
    Array(text.utf8).withUnsafeBytes { bytes in
      var cursor = JSONCursor(bytes)
      return body(&cursor)
    }
  }

  @Test(
    "numbers are read to the thousandth",
    arguments: [
      ("0", 0), ("12", 12_000), ("-2.5", -2_500), ("3.333", 3_333), ("0.05", 50), ("1.25", 1_250),
    ])
  func thousandths(text: String, expected: Int) {
    #expect(with(text) { $0.thousandths() } == expected)
  }

  @Test(
    "what is no number with at most three decimals is none",
    arguments: ["", "-", ".5", "1.", "1.2345", "x"])
  func noNumbers(text: String) {
    #expect(with(text) { $0.thousandths() } == nil)
  }

  @Test("a number of more digits than any is not read whole")
  func long() {
    #expect(with(String(repeating: "9", count: 40)) { $0.whole() } == 99_999_999_999_999_999)
  }

  @Test("lists hold what is read, and end")
  func lists() {
    #expect(with("[]") { $0.list { $0.whole() } } == [])
    #expect(with("[1,-2,3]") { $0.list { $0.whole() } } == [1, -2, 3])
    #expect(with("[1,]") { $0.list { $0.whole() } } == nil)
    #expect(with("[1") { $0.list { $0.whole() } } == nil)
  }

  @Test("texts with escapes are not for it")
  func texts() {
    #expect(with(#""p1-1""#) { $0.text() } == "p1-1")
    #expect(with(#""a\n""#) { $0.text() } == nil)
    #expect(with(#""open"#) { $0.text() } == nil)
  }
}
