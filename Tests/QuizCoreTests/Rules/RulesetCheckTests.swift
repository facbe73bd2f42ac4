import Testing

@testable import QuizCore

@Suite("Rules that do not go together") struct RulesetCheckTests {
  private func about(
    _ name: String, needs: [String] = [], excludes: [String] = [], moves: [String] = [],
    isSeating: Bool = false
  ) -> RuleDescription {
    RuleDescription(
      name, summary: "It does.", why: "Because.", moves: moves.map { Move($0, summary: "") },
      needs: needs, excludes: excludes, isSeating: isSeating)
  }

  @Test("a rule that stands twice")
  func twice() {
    #expect(RulesetCheck.problems(in: [about("a"), about("a")]) == [.twice("a")])
  }

  @Test("a rule that needs another one")
  func needs() {
    let a = about("a", needs: ["b"])
    #expect(RulesetCheck.problems(in: [a]) == [.missing("b", neededBy: "a")])
    #expect(RulesetCheck.problems(in: [a, about("b")]).isEmpty)
  }

  @Test("rules that exclude each other, whichever says so")
  func excludes() {
    let a = about("a", excludes: ["b"])
    #expect(RulesetCheck.problems(in: [a, about("b")]) == [.clash("a", "b")])
    #expect(RulesetCheck.problems(in: [about("b"), a]) == [.clash("b", "a")])
  }

  @Test("two rules that both decide who answers")
  func seatings() {
    let rules = [about("a", isSeating: true), about("b", isSeating: true)]
    #expect(RulesetCheck.problems(in: rules) == [.twoSeatings("a", "b")])
  }

  @Test("two rules that offer the same move")
  func moves() {
    let rules = [about("a", moves: ["x", "y"]), about("b", moves: ["y"])]
    #expect(RulesetCheck.problems(in: rules) == [.moveTwice("y", "a", "b")])
  }

  @Test(
    "a misspelt name is recognised by its letters",
    arguments: [
      ("buzer", "buzzer"), ("BUZZER", "buzzer"), ("buzzzer", "buzzer"), ("bzzre", "buzzer"),
      ("blitz", nil), ("", nil),
    ] as [(String, String?)])
  func spelling(text: String, nearest: String?) {
    #expect(Spelling.nearest(to: text, among: ["buzzer", "neg", "power"]) == nearest)
  }
}
