import Testing

@testable import QuizJudge

@Suite("letters that Unicode leaves apart")
struct LetterTableTests {
  private func read(_ value: UInt32) -> String {
    var letters: [Letter] = []
    LetterTable.append(Letter(value), to: &letters)
    return letters.text
  }

  @Test(
    "each is read as a reader takes it",
    arguments: [
      (0xE6, "ae"), (0x153, "oe"), (0xFE, "th"), (0xDF, "ss"), (0x142, "l"), (0xF8, "o"),
      (0x111, "d"), (0x131, "i"), (0xD7, "x"), (0x2019, "'"), (0x201C, "\""), (0x2014, "-"),
      (0x2212, "-"), (0x2044, "/"), (0xA0, " "), (0x301, ""), (0x2122, ""), (0xB7, ""), (0x7, " "),
      (0x65E5, "日"),
    ] as [(UInt32, String)])
  func table(_ value: UInt32, _ text: String) {
    #expect(read(value) == text)
  }

  @Test("accents are marks, the vowel signs of Indic scripts are not")
  func marks() {
    #expect(LetterTable.isMark(Letter(0x301)) && LetterTable.isMark(Letter(0x5B0)))
    #expect(!LetterTable.isMark(Letter(0x93E)) && !LetterTable.isMark("a"))
  }
}
