import QuizText
import Testing

@Suite("Styles")
struct StyleTests {
  @Test("a plain palette lets no escape code out")
  func plain() {
    let piece = Styled("\u{1B}[31mfake", Style(.red, bold: true))
    #expect(Palette.plain.paint(piece) == "␛[31mfake")
  }

  @Test("a colour palette sets the look and takes it back")
  func colour() {
    #expect(
      Palette.colour.paint(Styled("ok", Style(.green, bold: true))) == "\u{1B}[1;32mok\u{1B}[0m")
    #expect(Palette.colour.paint("plain") == "plain")
    #expect(Palette.colour.paint(Styled("", .bold)) == "")
  }

  @Test("pieces on one line keep to it")
  func pieces() {
    let line: [Styled] = ["a\n", Styled("b", Style(dim: true, underlined: true))]
    #expect(Palette.colour.paint(line) == "a␊\u{1B}[2;4mb\u{1B}[0m")
  }
}
