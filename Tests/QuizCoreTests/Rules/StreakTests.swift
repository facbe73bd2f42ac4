import Testing

@testable import QuizCore

@Suite("streak") struct StreakTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern"), .text("Oslo"), .text("Riga")]

  @Test("the bonus grows with each right answer in a row, up to its most")
  func grows() throws {
    var play = try Play("streak(bonus: 2, most: 2)", questions)
    for answer in ["Rome", "Bern", "Oslo", "Riga"] { try play.run("next", "ann says \(answer)") }
    #expect(
      play.ledger == [
        "ann +10 answer", "ann +10 answer", "ann +2 streak", "ann +10 answer", "ann +4 streak",
        "ann +10 answer", "ann +4 streak",
      ])
  }

  @Test(
    "a wrong answer, a lapse and a pass each break it",
    arguments: [
      "ann says Kiev", "ann late", "ann moves pass",
    ])
  func breaks(line: String) throws {
    var play = try Play("streak, pass", questions)
    try play.run("next", "ann says Rome", "next", line, "next", "ann says Oslo")
    #expect(play.ledger == ["ann +10 answer", "ann +10 answer"])
  }
}
