import QuizJudge
import Testing

@Suite("why a guess is refused")
struct RefusalTests {
  private func rule(_ answer: String, _ guess: String) throws -> MatchRule {
    try Answerline(JudgingTableSource.source(answer)).judge(guess).rule
  }

  @Test(
    "the words tell",
    arguments: [
      ("Paris", "London", .noMatch), ("Paris", "not Paris", .negated),
      ("Paris", "Paris or London", .extraWords),
      ("Trick or Treat", "trick", .missingWords), ("Paris", "", .empty),
      ("stationery", "stationary", .otherWord), ("Claude Monet", "Claude Manet", .otherWord),
      ("mitosis", "meiosis", .otherWord), ("hypertension", "hypotension", .otherWord),
      ("Jasper <u>stationery</u>", "stationary", .otherWord),
      ("stationery shop", "stationary store", .noMatch),
    ] as [(String, String, MatchRule)])
  func rules(_ answer: String, _ guess: String, _ rule: MatchRule) throws {
    #expect(try self.rule(answer, guess) == rule)
  }

  @Test("a word of its own is told as one")
  func otherWord() throws {
    let reason = try Answerline(.text(TextAnswer("paper", accept: ["stationery"]))).explain(
      "stationary")
    #expect(reason.text == "\"stationary\" is a word of its own, not \"stationery\" with a typo.")
    #expect(reason.alternative == "stationery" && reason.verdict == .reject)
  }

  @Test("where no typo counts at all, nothing is said of words")
  func exact() throws {
    let line = try Answerline(.text(TextAnswer("stationery")), strictness: .exact)
    #expect(line.judge("stationary").rule == .noMatch)
  }
}

private enum JudgingTableSource {
  static func source(_ answer: String) -> AnswerSource {
    answer.contains("<u>") ? .answerline(answer) : .text(TextAnswer(answer))
  }
}
