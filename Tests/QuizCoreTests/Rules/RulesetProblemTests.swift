import Testing

@testable import QuizCore

@Suite("What is said of a wrong ruleset") struct RulesetProblemTests {
  @Test(
    "each problem is named, with its remedy",
    arguments: [
      (.empty, "the ruleset is empty; name at least one rule, or \"classic\""),
      (
        .unreadable(at: 7, found: "; x"),
        "cannot read the ruleset at character 7, at \"; x\"; "
          + "write it as: buzzer, power(points: 15), neg(points: 5)"
      ),
      (
        .unknownRule("nge", nearest: "neg"),
        "there is no rule \"nge\"; did you mean \"neg\"?; \"canon rules list\" names them all"
      ),
      (
        .unknownRule("zzz", nearest: nil),
        "there is no rule \"zzz\"; \"canon rules list\" names them all"
      ),
      (.twice("neg"), "the rule \"neg\" stands twice; leave one out"),
      (
        .unknownOption("x", rule: "speed", options: ["bonus", "within"], nearest: nil),
        "the rule \"speed\" has no option \"x\"; it has bonus, within"
      ),
      (
        .unknownOption("x", rule: "everyone", options: [], nearest: nil),
        "the rule \"everyone\" has no option \"x\"; it has none"
      ),
      (
        .badValue("0", option: "bonus", rule: "speed", wanted: "a whole number from 1 to 1000"),
        "\"0\" will not do for \"bonus\" of the rule \"speed\"; give a whole number from 1 to 1000"
      ),
      (
        .optionTwice("bonus", rule: "speed"),
        "the option \"bonus\" of the rule \"speed\" is given twice; leave one out"
      ),
      (.missing("b", neededBy: "a"), "the rule \"a\" needs \"b\"; add it"),
      (.clash("a", "b"), "the rules \"a\" and \"b\" exclude each other; leave one out"),
      (.twoSeatings("a", "b"), "\"a\" and \"b\" both decide who answers; leave one out"),
      (.moveTwice("x", "a", "b"), "\"a\" and \"b\" both offer the move \"x\"; leave one out"),
    ] as [(RulesetProblem, String)])
  func words(problem: RulesetProblem, words: String) {
    #expect(problem.description == words)
  }
}
