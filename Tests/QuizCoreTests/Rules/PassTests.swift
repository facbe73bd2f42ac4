import Testing

@testable import QuizCore

@Suite("pass") struct PassTests {
  @Test("a pass gives up the question and costs nothing")
  func free() throws {
    var play = try Play("pass", [.text("Rome")])
    try play.run("next", "ann moves pass")
    #expect(play.ledger.isEmpty)
    #expect(play.closings == 1)
    #expect(play.state.lines[0].missed == 1)
  }

  @Test("a pass that costs is written into the ledger")
  func cost() throws {
    var play = try Play("pass(cost: 2)", [.text("Rome")])
    try play.run("next", "ann moves pass")
    #expect(play.ledger == ["ann -2 pass"])
  }

  @Test("the others still answer, in every seating", arguments: ["everyone", "buzzer"])
  func others(seating: String) throws {
    var play = try Play("\(seating), pass, partial", [.text("Rome")], players: ["ann", "ben"])
    try play.run("next", "ann moves pass", "ben says Rome")
    #expect(play.scores == ["ann 0", "ben 10"])
    #expect(play.closings == 1)
  }
}
