import Testing

@testable import QuizArena

@Suite("Headers of forms") struct SheetWordsTests {
  @Test(
    "names are told from other columns",
    arguments: [
      ("Team name", true), ("Your name:", true), ("NAME", true), ("Username", false),
      ("Tournament", false), ("What is the game?", false), ("Player", true),
    ])
  func names(header: String, isName: Bool) { #expect(SheetWords.isName(header) == isName) }

  @Test(
    "what services add of their own is left aside",
    arguments: [
      "Timestamp", " submitted  AT ", "Email Address", "Capital [Score]", "Points - Q1", "",
    ])
  func asides(header: String) { #expect(SheetWords.isAside(header)) }

  @Test(
    "a question is none of these", arguments: ["Q1", "What is the score?", "Date of the finale"])
  func questions(header: String) { #expect(!SheetWords.isAside(header)) }

  @Test(
    "a number alone is the question's",
    arguments: [("3", 3), ("#3", 3), ("q3.", 3), ("question 12", 12), ("no. 4", 4), ("3)", 3)])
  func numbers(header: String, number: Int) { #expect(SheetWords.number(header) == number) }

  @Test("words with a number are not", arguments: ["3 men", "quiz", "", "q", "v2.1"])
  func words(header: String) { #expect(SheetWords.number(header) == nil) }

  @Test(
    "a number before the words is taken off",
    arguments: [
      ("3. who?", "who?"), ("q3: who?", "who?"), ("question 3 - who?", "who?"),
      ("3) who?", "who?"), ("who?", "who?"), ("2nd who?", "2nd who?"),
    ])
  func unnumbered(header: String, words: String) {
    #expect(SheetWords.unnumbered(header) == words)
  }
}
