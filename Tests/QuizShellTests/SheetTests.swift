import QuizText
import Testing

@testable import QuizShell

@Suite("A sheet")
struct SheetTests {
  @Test("running text is wrapped, with what follows the first line indented")
  func paragraph() {
    var sheet = Sheet(width: 20, palette: .plain)
    sheet.paragraph("one two three four five six", indent: 2, hanging: 3)
    #expect(sheet.take() == "  one two three four\n     five six\n")
    #expect(sheet.take() == "")
  }

  @Test("an entry's words stand beside its name")
  func entry() {
    var sheet = Sheet(width: 30, palette: .plain)
    sheet.entry("neg", "a wrong answer costs points", column: 6)
    #expect(sheet.take() == "neg     a wrong answer costs\n        points\n")
  }

  @Test("control characters are shown, not obeyed; only the palette makes escape codes")
  func hostile() {
    var sheet = Sheet(width: 40, palette: .colour)
    sheet.paragraph("a\u{1B}[31mb", .bold)
    #expect(sheet.take() == "\u{1B}[1ma␛[31mb\u{1B}[0m\n")
  }
}
