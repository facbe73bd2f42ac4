import QuizCore
import QuizJudge

/// Shares of the points that contradict the verdicts.
enum CreditThatDoesNotAddUp: QuestionCheck {
  static let about = CheckAbout(
    code: "credit-sum", summary: "`credit` that does not add up",
    why: """
      Credit counts only for answers that are wrong by themselves: for a right one it is idle, 100 for a \
      wrong one makes it right, and 0 changes nothing.
      """,
    bad: .questions(
      """
      - ask: What is the second post called?
        answer: Korrasami is canon
        wrong: [Korrasami Confirmed, Korrasami Forever]
        credit:
          Korrasami is canon: 100
          Korrasami Confirmed: 100
      """),
    good: .questions(
      """
      - ask: What is the second post called?
        answer: Korrasami is canon
        wrong: [Korrasami Confirmed, Korrasami Forever]
        credit:
          Korrasami Confirmed: 25
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    for (index, credit) in subject.question.credit.enumerated() {
      guard let trouble = trouble(credit, subject) else { continue }
      report.add(subject, .left(.credit, index), trouble.what, trouble.remedy)
    }
  }

  private static func trouble(
    _ credit: Question.Credit, _ subject: Subject
  ) -> (what: String, remedy: String)? {
    let answer = quoted(credit.answer)
    if isRight(credit.answer, subject) {
      return ("\(answer) is right anyway, and earns 100 percent", "remove its credit")
    }
    switch credit.percent {
    case 100: return ("\(answer) earns 100 percent, and is called wrong", "put it under \"accept\"")
    case 0: return ("a credit of 0 for \(answer) changes nothing", "remove it")
    default: break
    }
    let same = subject.question.credit.first { Sameness.same($0.answer, credit.answer) }
    return same == credit
      ? nil : ("\(answer) has two credits, and the first one counts", "remove one of them")
  }

  private static func isRight(_ answer: String, _ subject: Subject) -> Bool {
    switch subject.question.form {
    case .truth(let value): return answer == (value ? "true" : "false")
    case .text, .choice, .number, .answerline:
      return subject.answers.contains { Sameness.same($0.text, answer) }
    default: return false
    }
  }
}
