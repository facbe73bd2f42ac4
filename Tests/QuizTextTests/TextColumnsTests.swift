import QuizText
import Testing

@Suite("Laying text out")
struct TextColumnsTests {
  @Test("padding counts columns, on either side")
  func padded() {
    #expect("日".padded(to: 4) == "日  ")
    #expect("7".padded(to: 3, .right) == "  7")
    #expect("long".padded(to: 2) == "long")
  }

  @Test(
    "clipping ends in an ellipsis and never splits a character",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
      ("abc", 1, "…"),
      ("abc", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍👩‍👧ab", 3, "👩‍👩‍👧…"),
    ])
  func clipped(text: String, width: Int, expected: String) {
    #expect(text.clipped(to: width) == expected)
  }

  @Test("lines break between words and later ones are indented")
  func wrapped() {
    let text = "the quick brown fox jumps"
    #expect(text.wrapped(to: 11) == ["the quick", "brown fox", "jumps"])
    #expect(text.wrapped(to: 11, indent: 2) == ["the quick", "  brown fox", "  jumps"])
    #expect(text.wrapped(to: 80) == [text])
  }

  @Test("a word wider than the line is broken between characters")
  func longWord() {
    #expect("ab 日本語日本".wrapped(to: 5) == ["ab", "日本", "語日", "本"])
    #expect("👩‍👩‍👧👩‍👩‍👧".wrapped(to: 1) == ["👩‍👩‍👧", "👩‍👩‍👧"])
  }

  @Test("line feeds and empty lines of the text stay")
  func paragraphs() {
    #expect("a b\n\nc\r\nd".wrapped(to: 3) == ["a b", "", "c", "d"])
    #expect("".wrapped(to: 3) == [""])
  }

  @Test("no line is wider than asked, whatever the width")
  func bounds() {
    let text = "Which band's 日本 album, released in 1999, was called 🎉 party?"
    for width in 2...60 {
      for line in text.wrapped(to: width, indent: 3) {
        #expect(line.columns <= max(width, 2) + (width < 5 ? 1 : 0))
      }
    }
  }
}
