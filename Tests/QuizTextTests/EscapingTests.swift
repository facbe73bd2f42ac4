import QuizText
import Testing

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "what a terminal would obey is shown",
    arguments: [
      ("plain", "plain"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{7}\u{0}\u{7F}", "a␇␀␡"),
      ("\u{9B}2J", "<U+009B>2J"), ("abc\u{202E}fed", "abc<U+202E>fed"),
      ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"), ("a\nb\tc\rd", "a␊b␉c␍d"), ("\r\n", "␍␊"),
      ("a\u{200D}b", "a<U+200D>b"), ("\u{E0041}x", "<U+E0041>x"), ("a\u{2028}b", "a<U+2028>b"),
    ])
  func terminal(text: String, expected: String) {
    #expect(Escaping.terminal(text) == expected)
  }

  @Test("joiners stay where a script or an emoji needs them")
  func joiners() {
    for text in [
      "👩‍👩‍👧", "می\u{200C}خواهم", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "é日本",
    ] {
      #expect(text.visible == text)
    }
  }

  @Test("line breaks and tabs are kept, shown or spaced as asked")
  func lines() {
    let text = "a\n\tb\r\nc\u{1B}"
    #expect(Escaping.terminal(text, lines: .kept) == "a\n\tb␍\nc␛")
    #expect(Escaping.terminal(text, lines: .shown) == "a␊␉b␍␊c␛")
    #expect(Escaping.terminal(text, lines: .spaced) == "a  b  c␛")
  }

  @Test("HTML holds no live markup and no controls")
  func html() {
    let text = "<a href=\"x\" id='y'>&amp;\u{202E}\u{1B}\n"
    let expected = "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;U+202E&gt;␛\n"
    #expect(Escaping.html(text) == expected)
  }
}
