import Testing

@testable import QuizCore

@Suite("power") struct PowerTests {
  private let tossup = Question.tossup(
    "Rome", ["It has hills.", "A wolf is (*) its sign.", "All roads lead there."])

  @Test("an answer before the mark has been read through earns fifteen in all")
  func before() throws {
    var play = try Play("buzzer, power(points: 15)", [tossup])
    try play.run("next", "clue", "ann says Rome")
    #expect(play.ledger == ["ann +10 answer", "ann +5 power"])
  }

  @Test("an answer after it earns the plain worth")
  func after() throws {
    var play = try Play("buzzer, power(points: 15)", [tossup])
    try play.run("next", "clue", "clue", "ann says Rome")
    #expect(play.ledger == ["ann +10 answer"])
  }

  @Test("a question worth more than the power keeps its worth")
  func worthier() throws {
    var rich = tossup
    rich.worth = 20
    var play = try Play("power(points: 15)", [rich])
    try play.run("next", "ann says Rome")
    #expect(play.scores == ["ann 20"])
  }

  @Test("a tossup without a mark has no power")
  func unmarked() throws {
    var play = try Play("power", [.tossup("Rome", ["It has hills."])])
    try play.run("next", "ann says Rome")
    #expect(play.scores == ["ann 10"])
  }
}
