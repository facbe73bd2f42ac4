import Testing

@testable import QuizCore

@Suite("partial") struct PartialTests {
  private let question = Question.list(["Rome", "Bern", "Oslo", "Riga"], need: 3)

  @Test("two of three earn sixty-six percent")
  func share() throws {
    var play = try Play("partial", [question])
    try play.run("next", "ann says Rome, Oslo, Paris")
    #expect(play.ledger == ["ann +6.6 partial"])
  }

  @Test("without the rule they earn nothing")
  func without() throws {
    var play = try Play("everyone", [question])
    try play.run("next", "ann says Rome, Oslo, Paris")
    #expect(play.scores == ["ann 0"])
    #expect(play.state.lines[0].partial == 1)
  }

  @Test("a share below the least earns nothing, the least itself does")
  func least() throws {
    var play = try Play("partial(least: 66)", [question, question])
    try play.run("next", "ann says Rome", "next", "ann says Rome, Bern")
    #expect(play.ledger == ["ann +6.6 partial"])
  }
}
