/// Values that cannot be read.
enum ValueCodes {
  static let all = [
    value(
      "bad-difficulty", "a difficulty that is not one of 1 to 5", "Write 1 for easy, 5 for hard.",
      "difficulty: hard", "difficulty: 5"),
    value(
      "bad-time", "a time that cannot be read, or is longer than a day",
      "Write it as `20s`, `2.5s`, `500ms` or `1m`.", "time: a minute", "time: 1m"),
    value(
      "bad-worth", "a worth that is no number from 0 to 1000000",
      "It is the points for a right answer.",
      "worth: many", "worth: 20"),
    value(
      "bad-credit", "a credit that is no whole number from -100 to 100",
      "It is a share of the worth, in percent.", "credit: {trumpet: half}", "credit: {trumpet: 50}"),
    CheckAbout(
      code: "bad-need", severity: .error,
      summary: "a `need` that is not from 1 to the number of items",
      why: "Nobody could name more than there are.",
      bad: .questions("- ask: Name any of the two.\n  list: [DiMartino, Konietzko]\n  need: 3"),
      good: .questions("- ask: Name any of the two.\n  list: [DiMartino, Konietzko]\n  need: 1")),
    CheckAbout(
      code: "bad-truth", severity: .error,
      summary: "another word where `true` or `false` must stand",
      why: "They are written in lower case and without quotes.",
      bad: .questions("- ask: How many minutes long is it?\n  answer: 2\n  closest: yes"),
      good: .questions("- ask: How many minutes long is it?\n  answer: 2\n  closest: true")),
  ]

  private static func value(
    _ code: String, _ summary: String, _ why: String, _ bad: String, _ good: String
  ) -> CheckAbout {
    let question = "- ask: Which instrument does Tahno play?\n  answer: trombone\n  "
    return CheckAbout(
      code: code, severity: .error, summary: summary, why: why, bad: .questions(question + bad),
      good: .questions(question + good))
  }
}
