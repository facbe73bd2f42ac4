import QuizJudge
import Testing

@testable import QuizCore

@Suite("What a list lacks") struct ListAliasTests {
  private func names(_ items: [String], need: Int, _ typed: String) -> [[String]]? {
    ListAlias(items.map { TextAnswer($0) }, need: need, typed: typed)?.items.map {
      [$0.answer] + $0.accept
    }
  }

  @Test("where all are asked for, it is another name of the one that was not given")
  func all() {
    #expect(
      names(["red", "green", "blue"], need: 3, "blue, vermilion, green")
        == [["red", "vermilion"], ["green"], ["blue"]])
    #expect(names(["red", "green"], need: 2, "x, y") == [["red", "x"], ["green", "y"]])
  }

  @Test("where some are, it is an item of its own")
  func some() {
    #expect(
      names(["spring", "summer", "autumn"], need: 2, "summer, monsoon")
        == [["spring"], ["summer"], ["autumn"], ["monsoon"]])
  }

  @Test("a word in common tells whose other name it is")
  func shared() {
    #expect(
      names(["Queen Victoria", "Empress Matilda", "Queen Anne"], need: 2, "Matilda of England")
        == [["Queen Victoria"], ["Empress Matilda", "Matilda of England"], ["Queen Anne"]])
  }

  @Test("what was not counted any more is not taken up, and what was right is nothing to mend")
  func counted() {
    #expect(names(["red", "green", "blue"], need: 1, "pink, mauve")?.last == ["pink"])
    #expect(names(["red", "green", "blue"], need: 2, "red, blue") == nil)
  }
}
