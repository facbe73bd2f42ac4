import Testing

@testable import QuizCore

@Suite("Rulesets") struct RulesetTests {
  @Test(
    "the moves of its rules are known before the game",
    arguments: [
      ("classic", ["hint", "fifty", "pass"]), ("pub", ["wager"]), ("buzzer", []),
      ("ladder", ["hint", "fifty"]),
    ])
  func moves(name: String, moves: [String]) throws {
    #expect(try Ruleset(name).moves.map(\.name) == moves)
  }

  @Test(
    "rules that exclude each other are refused",
    arguments: [
      "turns, closest", "turns, wager", "buzzer, partial, wager", "turns, buzzer",
    ])
  func clash(line: String) {
    #expect(throws: RulesetProblems.self) { try Ruleset(line) }
  }
}
