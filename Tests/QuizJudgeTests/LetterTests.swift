import Testing

@testable import QuizJudge

@Suite("letters")
struct LetterTests {
  @Test("letters and digits of every script are of a word, punctuation of every script is not")
  func ofWord() {
    for letter: Letter in ["a", "7", "é", "日", "ж", "\u{93E}"] { #expect(letter.isOfWord) }
    for letter: Letter in [" ", ".", "-", "—", "「", "\u{3000}", "¿"] { #expect(!letter.isOfWord) }
  }

  @Test("digits have their value, and y is a vowel")
  func kinds() {
    #expect((0...9).allSatisfy { Letter(UInt32(48 + $0)).digit == $0 })
    #expect(!("a" as Letter).isDigit && !("٣" as Letter).isDigit)
    #expect(Spelled.letters("strophy").filter(\.isVowel).text == "oy")
    #expect(("z" as Letter).isASCIILetter && !("Z" as Letter).isASCIILetter)
  }

  @Test("what is no scalar is left out of the text")
  func text() {
    #expect([Letter(0xD800), "a", Letter(0x110000)].text == "a")
  }
}
