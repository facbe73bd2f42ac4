import QuizJudge
import Testing

@testable import QuizCore

@Suite("Several answers in one line") struct ListReadingTests {
  @Test(
    "they stand between commas, semicolons and a last and",
    arguments: [
      ("Rome, Bern and Oslo", ["Rome", "Bern", "Oslo"]),
      ("Rome; Bern;Oslo", ["Rome", "Bern", "Oslo"]),
      ("Rome, Bern, and Oslo", ["Rome", "Bern", "Oslo"]), ("Rome & Bern", ["Rome", "Bern"]),
      ("Rome", ["Rome"]), (" , ;, ", []), ("", []), ("Anderson", ["Anderson"]),
      ("Sand and Sea, Rome", ["Sand and Sea", "Rome"]), ("Rome\nBern", ["Rome", "Bern"]),
    ])
  func items(text: String, items: [String]) {
    #expect(ListReading.items(text) == items)
  }

  private func outcome(_ text: String, need: Int) throws -> (Outcome, Int) {
    let lines = try ["Rome", "Bern", "Oslo"].map { try Answerline(.text(TextAnswer($0))) }
    let ruling = ListReading.ruling(text, lines: lines, need: need)
    return (ruling.outcome, ruling.percent)
  }

  @Test(
    "every hit counts, a repeat does not, and only as many as asked for are heard",
    arguments: [
      ("Rome, Bern", 2, .right, 100), ("Rome", 2, .partial, 50), ("Rome, Rome", 2, .partial, 50),
      ("Kiev, Paris", 2, .wrong, 0), ("Kiev, Paris, Rome", 2, .wrong, 0),
      ("Rome, Rome, Bern", 2, .right, 100), ("Rome, Kiev, Bern", 3, .partial, 66),
      ("", 1, .wrong, 0),
    ] as [(String, Int, Outcome, Int)])
  func ruling(text: String, need: Int, outcome: Outcome, percent: Int) throws {
    #expect(try self.outcome(text, need: need) == (outcome, percent))
  }
}
