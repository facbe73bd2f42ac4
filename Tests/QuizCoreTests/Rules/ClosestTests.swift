import Testing

@testable import QuizCore

@Suite("closest") struct ClosestTests {
  private let question = Question.number("100", closest: true)

  @Test("the nearest guess is right, once all have answered")
  func nearest() throws {
    var play = try Play("closest", [question], players: ["ann", "ben", "cat"])
    try play.run("next", "ann says 90", "ben says 105", "cat says 200")
    #expect(play.ledger == ["ben +10 answer"])
    #expect(play.state.lines.map(\.right) == [0, 1, 0])
    #expect(play.state.lines.map(\.wrong) == [1, 0, 1])
    #expect(play.closings == 1)
  }

  @Test("equally near guesses are both right")
  func level() throws {
    var play = try Play("closest", [question], players: ["ann", "ben"])
    try play.run("next", "ann says 95", "ben says 105")
    #expect(play.scores == ["ann 10", "ben 10"])
  }

  @Test("a guess that is no number is wrong at once")
  func noNumber() throws {
    var play = try Play("closest", [question], players: ["ann", "ben"])
    try play.run("next", "ann says many", "ben says 1")
    #expect(play.scores == ["ann 0", "ben 10"])
  }

  @Test("a number question without the mark is judged as ever")
  func unmarked() throws {
    var play = try Play("closest", [.number("100")], players: ["ann", "ben"])
    try play.run("next", "ann says 99", "ben says 100")
    #expect(play.scores == ["ann 0", "ben 10"])
  }

  @Test("a lone player has to know the number")
  func alone() throws {
    var play = try Play("closest", [question])
    try play.run("next", "ann says 99")
    #expect(play.scores == ["ann 0"])
  }

  @Test("in a race all still answer")
  func buzzer() throws {
    var play = try Play("buzzer, closest", [question], players: ["ann", "ben"])
    try play.run("next", "ann buzzes", "ann says 100", "ben says 98")
    #expect(play.scores == ["ann 10", "ben 0"])
    #expect(play.closings == 1)
  }

  @Test("where the others let their time run out, the one guess is nearest")
  func late() throws {
    var play = try Play("closest", [question], players: ["ann", "ben"])
    try play.run("next", "ann says 7", "late")
    #expect(play.scores == ["ann 10", "ben 0"])
  }

  @Test("the verdict takes no time of its own")
  func clock() throws {
    var play = try Play("closest", [question], players: ["ann", "ben"])
    try play.run("next", "ann says 90 at 4s", "ben says 80 at 3s")
    #expect(play.state.clock == .seconds(7))
  }
}
