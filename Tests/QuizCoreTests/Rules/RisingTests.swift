import Testing

@testable import QuizCore

@Suite("rising") struct RisingTests {
  /// Two questions of each difficulty, hardest first.
  private let questions: [Question] = (0..<10).map {
    .text("answer \($0)", difficulty: 5 - $0 / 2)
  }

  private func difficulties(_ line: String, hits: [Bool]) throws -> [Int] {
    var play = try Play(line, questions, length: hits.count)
    var met: [Int] = []
    for isHit in hits where !play.isOver {
      try play.run("next")
      let shown = try #require(play.state.question?.shown)
      met.append(shown.difficulty ?? 0)
      try play.run("ann says \(isHit ? shown.answer : "no idea")")
    }
    return met
  }

  @Test("five questions climb through all difficulties")
  func climbs() throws {
    #expect(
      try difficulties("rising", hits: [true, false, true, false, true]) == [1, 2, 3, 4, 5])
  }

  @Test("ten questions climb half a step each")
  func slowly() throws {
    #expect(
      try difficulties("rising", hits: Array(repeating: true, count: 10))
        == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test("after a miss one stays where one is told to")
  func stays() throws {
    #expect(
      try difficulties("rising(miss: stay)", hits: [true, false, true, true, true])
        == [1, 2, 2, 3, 4])
  }

  @Test("after a miss one falls where one is told to")
  func falls() throws {
    #expect(
      try difficulties("rising(miss: fall)", hits: [true, true, false, true, true])
        == [1, 2, 3, 2, 3])
  }

  @Test("a miss ends the climb where it is told to")
  func ends() throws {
    var play = try Play("rising(miss: end)", questions)
    try play.run("next", "ann says answer 8", "next", "ann says no idea")
    #expect(play.ending == "the climb ends at question 2")
  }

  @Test("one of several who knows the answer keeps the climb going")
  func several() throws {
    var play = try Play("rising(miss: end)", questions, players: ["ann", "ben"])
    try play.run("next", "ann says no idea", "ben says answer 8")
    #expect(!play.isOver)
    try play.run("next", "ann says no idea", "ben says no idea")
    #expect(play.isOver)
  }
}
