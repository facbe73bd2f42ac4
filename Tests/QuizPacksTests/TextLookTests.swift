import Testing

@testable import QuizPacks

@Suite("a look over a text")
struct TextLookTests {
  @Test(
    "plain text is visible ASCII that begins with no space",
    arguments: [
      ("plain text, all of it", true), ("x", true), ("", false), (" x", false), ("é", false),
      ("a long text with one tab\tin it", false), ("0123456\u{7F}", false),
      ("01234567\u{1B}", false),
    ])
  func plain(_ text: String, _ isPlain: Bool) {
    #expect(TextLook.isPlain(text) == isPlain)
  }

  @Test("control characters and direction overrides are hidden, line feeds and tabs are text")
  func hidden() {
    #expect(TextLook.hidden(in: "a\u{1B}b")?.value == 0x1B)
    #expect(TextLook.hidden(in: "a\u{202E}b")?.value == 0x202E)
    #expect(TextLook.hidden(in: "a\u{85}")?.value == 0x85)
    #expect(TextLook.hidden(in: "a\n\tb é “x” 日") == nil)
  }
}
