import Testing

@testable import QuizCore

@Suite("wager") struct WagerTests {
  private let questions: [Question] = [.text("Rome"), .text("Bern")]

  private func played(_ options: String = "") throws -> Play {
    var play = try Play("wager\(options)", questions, players: ["ann", "ben"]) { $0.worth = 20 }
    try play.run("next", "ann says Rome", "ben says Kiev")
    return play
  }

  @Test("the last question waits until all have wagered")
  func waits() throws {
    var play = try played()
    #expect(
      play.refusal("next")
        == "ann has not wagered on the last question yet: wager a whole number from 0 to 20, or all"
    )
    try play.run("ann moves wager 15")
    #expect(play.refusal("next")?.hasPrefix("ben has not wagered") == true)
    try play.run("ben moves wager 10", "next")
    #expect(play.state.phase == .open)
  }

  @Test("a wager is won or lost")
  func stakes() throws {
    var play = try played()
    try play.run("ann moves wager all", "ben moves wager 10", "next")
    try play.run("ann says Kiev", "ben says Bern")
    #expect(
      play.ledger == ["ann +20 answer", "ann -20 wager", "ben +20 answer", "ben +10 wager"])
    #expect(play.scores == ["ann 0", "ben 30"])
  }

  @Test("silence loses it too")
  func silence() throws {
    var play = try played()
    try play.run("ann moves wager 5", "ben moves wager 0", "next", "late", "ben says Kiev")
    #expect(play.scores == ["ann 15", "ben 0"])
  }

  @Test(
    "no more can be wagered than one has, but always the least",
    arguments: [
      ("ann moves wager 21", 20), ("ann moves wager -1", 20), ("ann moves wager much", 20),
      ("ann moves wager", 20), ("ben moves wager 11", 10),
      ("ann moves wager 9999999999999999999", 20),
    ])
  func bounds(line: String, most: Int) throws {
    var play = try played()
    #expect(
      play.refusal(line)
        == "wager a whole number from 0 to \(most), or all, as in \"wager \(most)\"")
  }

  @Test("who has nothing to wager is not waited for")
  func penniless() throws {
    var play = try played("(least: 0)")
    try play.run("ann moves wager 0", "next")
    #expect(play.state.phase == .open)
  }

  @Test("one wagers once, and only before the last question")
  func once() throws {
    var play = try Play("wager", questions + [.text("Oslo")])
    #expect(play.refusal("ann moves wager 5") == "there is no move \"wager\" here")
    try play.run("next", "ann says Rome", "next", "ann says Bern", "ann moves wager 5")
    #expect(play.refusal("ann moves wager 6") == "there is no move \"wager\" here")
  }

  @Test(
    "it is waited for whatever rule chooses the next question",
    arguments: [
      "rising, wager", "wager, rising",
    ])
  func chosen(line: String) throws {
    var play = try Play(line, questions)
    try play.run("next", "ann says Rome")
    #expect(play.refusal("next")?.hasPrefix("ann has not wagered") == true)
  }

  @Test("the parts of a bonus share the wager out to the last thousandth")
  func bonus() throws {
    var play = try Play("wager", [.text("Rome"), .bonus("Bern", "Oslo", "Riga")])
    try play.run("next", "ann says Rome", "ann moves wager 10", "next", "ann says Kiev")
    try play.run("next", "ann says Kiev", "next", "ann says Kiev")
    #expect(play.ledger.suffix(3) == ["ann -3.333 wager", "ann -3.333 wager", "ann -3.334 wager"])
    #expect(play.scores == ["ann 0"])
  }

  @Test("a closest question decides the wager when it is settled")
  func closest() throws {
    var play = try Play(
      "closest, wager", [.number("100", closest: true)], players: ["ann", "ben"])
    try play.run("ann moves wager 4", "ben moves wager 6", "next", "ann says 90", "ben says 80")
    #expect(play.ledger == ["ann +10 answer", "ann +4 wager", "ben -6 wager"])
  }
}
