import Testing

@testable import QuizCore

@Suite("Lines of the scoreboard") struct LineTests {
  @Test("right, partly right, wrong and missed are counted apart")
  func counts() throws {
    let list = Question.list(["Rome", "Bern"], need: 2)
    var play = try Play("partial, pass", [list, list, list, list, list])
    try play.run("next", "ann says Rome, Bern", "next", "ann says Rome", "next", "ann says Kiev")
    try play.run("next", "late", "next", "ann moves pass")
    let line = play.state.lines[0]
    #expect([line.right, line.partial, line.wrong, line.missed] == [1, 1, 1, 2])
    #expect(line.score == 15)
  }
}
