import Testing

@testable import QuizText

@Suite("JSON's quoting")
struct JSONEscapeTests {
  private func quoted(_ text: String) -> String {
    var out: [UInt8] = []
    JSONEscape.append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(
    "what JSON or a terminal would obey is escaped, at every place of an eight-byte word",
    arguments: [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"),
      ("\u{1B}", "\\u001b"),
      ("\u{7F}", "\\u007f"), ("\u{85}", "\\u0085"), ("\u{202E}", "\\u202e"),
      ("\u{FEFF}", "\\ufeff"),
      ("\u{2028}", "\\u2028"),
    ])
  func escapes(_ text: String, _ escaped: String) {
    for before in 0..<17 {
      let pad = String(repeating: "x", count: before)
      #expect(quoted(pad + text + "yy") == "\"\(pad)\(escaped)yy\"")
    }
  }

  @Test("other text stays as it is", arguments: ["", "plain", "é日🎉“”¿", "\u{A0}", "a/b"])
  func plain(_ text: String) {
    #expect(quoted(text) == "\"\(text)\"")
  }
}
