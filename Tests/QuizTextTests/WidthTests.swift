import QuizText
import Testing

@Suite("Widths")
struct WidthTests {
  @Test(
    "columns are counted by what a reader sees",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("🎉", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2),
      ("❤\u{FE0F}", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{7}", 0), ("ﬁ", 1), ("👍🏽", 2),
    ])
  func columns(text: String, expected: Int) {
    #expect(Width.columns(text) == expected)
    #expect(text.columns == expected)
  }
}
