import Testing

@testable import QuizCore

@Suite("Reading a ruleset") struct RulesetReaderTests {
  private func problems(_ line: String) -> [RulesetProblem] {
    do {
      _ = try Ruleset(line)
      return []
    } catch {
      return error.problems
    }
  }

  @Test(
    "rules, options and spaces are read as they are written",
    arguments: [
      "buzzer, power(points: 20), neg(points: 7)", " buzzer ,power( points:20 ),neg(points:7)",
      "buzzer, power(points=20), neg (points = 7)",
    ])
  func reads(line: String) throws {
    let ruleset = try Ruleset(line)
    #expect(ruleset.rules.map(\.name) == ["buzzer", "power", "neg"])
    var play = try Play(line, [.tossup("Rome", ["a (*)", "b"])], players: ["ann", "ben"])
    try play.run("next", "ann says Bern", "ben says Rome")
    #expect(play.scores == ["ann -7", "ben 20"])
  }

  @Test("a line without a seating plays everyone, first of all")
  func seated() throws {
    #expect(try Ruleset("streak, worth").rules.map(\.name) == ["everyone", "streak", "worth"])
    #expect(try Ruleset("streak, turns").rules.map(\.name) == ["streak", "turns"])
  }

  @Test("seconds may end in s", arguments: ["timeattack(seconds: 60)", "timeattack(seconds: 60s)"])
  func seconds(line: String) throws {
    var play = try Play(line, [.text("Rome")])
    try play.run("next")
    #expect(play.state.limit == .seconds(60))
  }

  @Test("an empty line is a problem", arguments: ["", "   ", "\t"])
  func empty(line: String) {
    #expect(problems(line) == [.empty])
  }

  @Test(
    "a line that cannot be read says where",
    arguments: [
      ("worth,", 7, "the end"), ("worth worth", 7, "worth"), ("(worth)", 1, "(worth)"),
      ("worth(step 5)", 12, "5)"), ("worth(step: )", 13, ")"), ("worth; speed", 6, "; speed"),
      ("worth(step: 5", 14, "the end"),
    ])
  func unreadable(line: String, place: Int, found: String) {
    #expect(problems(line) == [.unreadable(at: place, found: found)])
  }

  @Test("an unknown rule suggests the nearest known one")
  func unknown() {
    #expect(problems("worht") == [.unknownRule("worht", nearest: "worth")])
    #expect(problems("zzz") == [.unknownRule("zzz", nearest: nil)])
  }

  @Test("an unknown option suggests the nearest known one")
  func option() {
    #expect(
      problems("speed(bonsu: 3)") == [
        .unknownOption(
          "bonsu", rule: "speed", options: ["bonus", "within"], nearest: "bonus")
      ])
  }

  @Test("a value out of range says what would do", arguments: ["1001", "-1", "much", "5.5", "１"])
  func value(text: String) {
    #expect(
      problems("worth(step: \(text))") == [
        .badValue(
          text, option: "step", rule: "worth", wanted: "a whole number from 0 to 1000")
      ])
  }

  @Test("an option given twice is a problem")
  func twice() {
    #expect(
      problems("worth(step: 1, step: 2)") == [.optionTwice("step", rule: "worth")])
  }

  @Test("all problems of a line are found in one reading")
  func all() {
    #expect(problems("wroth, speed(bonus: 0, x: 1), nge").count == 4)
  }

  @Test(
    "no text can crash the reader",
    arguments: [
      "\u{0}", "👩‍👩‍👧(👩‍👩‍👧: 1)", String(repeating: "(", count: 10_000), "worth(((((", ",,,,", ")",
      String(repeating: "a", count: 100_000),
    ])
  func hostile(line: String) {
    #expect(!problems(line).isEmpty)
  }
}
