import Testing

@testable import QuizJudge

@Suite("folding")
struct FoldingTests {
  @Test(
    "case, width, accents and ligatures go",
    arguments: [
      ("PARIS", "paris"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Ægir", "aegir"),
      ("Ｐａｒｉｓ", "paris"), ("ﬃ", "ffi"), ("e\u{301}", "e"), ("ΑΒΓ", "αβγ"), ("Ёлка", "елка"),
    ])
  func letters(_ text: String, _ folded: String) {
    #expect(Folding.fold(text).text == folded)
  }

  @Test(
    "fractions and powers keep apart from the number before them",
    arguments: [
      ("9½", "9 1/2"), ("10³", "10^3"), ("10⁻³", "10^-3"), ("⅔", " 2/3"), ("x²³", "x^23"),
    ])
  func numbers(_ text: String, _ folded: String) {
    #expect(Folding.fold(text).text == folded)
  }

  @Test("control characters are spaces, joiners and directions nothing, quotes and dashes one sign")
  func signs() {
    #expect(Folding.fold("a\tb\u{7F}c").text == "a b c")
    #expect(Folding.fold("a\u{200B}b\u{202E}c\u{FEFF}").text == "abc")
    #expect(Folding.fold("‘a’ “b” – —").text == "'a' \"b\" - -")
    #expect(Folding.fold("`").text == "'")
    #expect(Folding.fold("é`").text == "e'")
  }

  @Test("one sign that stands for many letters cannot make a text of any length")
  func limit() {
    let sign = "\u{FDFA}"
    #expect(Folding.fold(sign).count == 18)
    #expect(Folding.fold(String(repeating: sign, count: 100_000)).isEmpty)
  }
}
