import Testing

@testable import QuizJudge

@Suite("number words")
struct NumberWordTests {
  @Test(
    "each plays its part",
    arguments: [
      ("zero", .unit(0, ordinal: false)), ("nineteen", .unit(19, ordinal: false)),
      ("twelfth", .unit(12, ordinal: true)), ("forty", .ten(40, ordinal: false)),
      ("fortieth", .ten(40, ordinal: true)), ("ninetynine", .fused(99, ordinal: false)),
      ("twentyfirst", .fused(21, ordinal: true)), ("hundred", .scale(100, ordinal: false)),
      ("millionth", .scale(1_000_000, ordinal: true)),
    ] as [(String, NumberWord)])
  func parts(_ word: String, _ part: NumberWord) {
    #expect(NumberWord.all.first { $0.0 == word }?.1 == part)
    #expect(part.isOrdinal == word.hasSuffix("th") || word == "twentyfirst")
  }

  @Test("no word is there twice")
  func unique() {
    #expect(Set(NumberWord.all.map(\.0)).count == NumberWord.all.count)
  }
}
