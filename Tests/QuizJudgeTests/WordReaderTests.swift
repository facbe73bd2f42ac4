import Testing

@testable import QuizJudge

@Suite("reading words")
struct WordReaderTests {
  private func words(_ text: String, hasRomans: Bool = true) -> [Word] {
    WordReader(Splitter(Folding.fold(text)), hasRomans: hasRomans).words
  }

  @Test("the words of a number are joined and have the key of its digits")
  func numbers() {
    let words = words("Twenty One Pilots")
    #expect(words.count == 2 && words[0].key == Hash.key(21) && words[0].kind == .number)
    #expect(self.words("21")[0].key == Hash.key(21))
  }

  @Test("an ordinal has the key of its number")
  func ordinals() {
    for text in ["14th", "fourteenth"] {
      #expect(words(text)[0].key == Hash.key(14) && words(text)[0].kind == [.number, .ordinal])
    }
  }

  @Test("a numeral has its number only where numerals are read")
  func numerals() {
    #expect(words("World War II")[2].roman == Hash.key(2))
    #expect(words("World War II", hasRomans: false)[2].roman == 0)
  }

  @Test("n between words is and")
  func and() {
    #expect(words("rock n roll")[1].key == words("rock and roll")[1].key)
    #expect(words("n")[0].key != words("and")[0].key)
  }
}
