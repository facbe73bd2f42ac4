import Testing

@testable import QuizCore

@Suite("neg") struct NegTests {
  private let tossup = Question.tossup("Rome", ["It has hills.", "All roads lead there."])

  @Test("a wrong interruption costs five points")
  func interruption() throws {
    var play = try Play("buzzer, neg", [tossup], players: ["ann", "ben"])
    try play.run("next", "ann buzzes", "ann says Bern")
    #expect(play.ledger == ["ann -5 neg"])
  }

  @Test("a wrong answer after the last clue costs nothing")
  func complete() throws {
    var play = try Play("buzzer, neg", [tossup], players: ["ann", "ben"])
    try play.run("next", "clue", "ann buzzes", "ann says Bern")
    #expect(play.ledger.isEmpty)
  }

  @Test("a right interruption costs nothing")
  func right() throws {
    var play = try Play("buzzer, neg(points: 7)", [tossup], players: ["ann", "ben"])
    try play.run("next", "ann buzzes", "ann says Rome")
    #expect(play.ledger == ["ann +10 answer"])
  }

  @Test("buzzing and saying nothing costs as much")
  func silence() throws {
    var play = try Play("buzzer, neg(points: 7)", [tossup], players: ["ann", "ben"])
    try play.run("next", "ann buzzes", "late")
    #expect(play.ledger == ["ann -7 neg"])
    #expect(play.state.phase == .open)
  }

  @Test("silence without a buzz costs nothing")
  func unbuzzed() throws {
    var play = try Play("buzzer, neg", [tossup], players: ["ann", "ben"])
    try play.run("next", "late")
    #expect(play.ledger.isEmpty)
    #expect(play.closings == 1)
  }

  @Test("a question without clues has no interruption")
  func plain() throws {
    var play = try Play("neg", [.text("Rome")])
    try play.run("next", "ann says Bern")
    #expect(play.ledger.isEmpty)
  }
}
