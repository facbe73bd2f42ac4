import Testing

@testable import QuizJudge

@Suite("typos within a word")
struct WordTypoTests {
  private func typo(_ answer: String, _ guess: String, isFirst: Bool = true) -> WordTypo {
    WordTypo(
      answer: Spelled.letters(answer)[...], guess: Spelled.letters(guess)[...], isFirst: isFirst,
      budget: 8)
  }

  @Test("edits cost two, doublings one, the first letter of all four")
  func costs() {
    #expect(typo("mississippi", "missisippi").cost(cap: 8) == 1)
    #expect(typo("mississippi", "mississippu").cost(cap: 8) == 2)
    #expect(typo("mississippi", "nississippi").cost(cap: 8) == 4)
    #expect(typo("mississippi", "nississippi", isFirst: false).cost(cap: 8) == 3)
  }

  @Test("a word of up to three letters forgives nothing, and none forgives more than the cap")
  func caps() {
    #expect(typo("cat", "cst").cost(cap: 8) == nil)
    #expect(typo("mississippi", "mississippu").cost(cap: 1) == nil)
  }

  @Test("the letters of a long word in another order are one slip")
  func scrambled() {
    #expect(typo("continental", "contentinal").cost(cap: 8) == 4)
  }

  @Test("another word is no slip")
  func other() {
    #expect(typo("stationery", "stationary").cost(cap: 8) == nil)
    #expect(
      typo("stationery", "stationary").isOtherWord && typo("happy", "unhappy").isOtherWord == false)
    #expect(!typo("mississippi", "missisippi").isOtherWord)
  }
}
