import QuizCore
import QuizJudge

/// Words, or a share of the points, for an answer that nobody can give.
enum UnknownFeedback: QuestionCheck {
  static let about = CheckAbout(
    code: "unknown-feedback",
    summary: "`feedback` or `credit` for an answer that is no option of the question",
    why: "Nobody will ever hear it, and most often it is the spelling of an option that differs.",
    bad: .questions(
      """
      - ask: What is the second post called?
        answer: Korrasami is canon
        wrong: [Korrasami Confirmed, Korrasami Forever]
        feedback:
          Korrasami Conformed: That is the first one.
      """),
    good: .questions(
      """
      - ask: What is the second post called?
        answer: Korrasami is canon
        wrong: [Korrasami Confirmed, Korrasami Forever]
        feedback:
          Korrasami Confirmed: That is the first one.
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    let question = subject.question
    guard !question.feedback.isEmpty || !question.credit.isEmpty, let options = options(question)
    else { return }
    look(at: question.feedback.map(\.answer), .feedback, options, subject, &report)
    look(at: question.credit.map(\.answer), .credit, options, subject, &report)
  }

  private static func look(
    at answers: [String], _ key: Key, _ options: [String], _ subject: Subject,
    _ report: inout LintReport
  ) {
    for (index, answer) in answers.enumerated() {
      if options.contains(where: { Sameness.same($0, answer) }) { continue }
      report.add(
        subject, .left(key, index), "\(quoted(answer)) is no option of this question",
        "spell it as the option is spelled, or remove it")
    }
  }

  /// All that can be answered; nil where anything may be typed.
  private static func options(_ question: Question) -> [String]? {
    switch question.form {
    case .choice(let right, let wrong):
      [right.answer] + right.accept + right.prompt.map(\.text) + right.reject + wrong
    case .truth: ["true", "false"]
    default: nil
    }
  }
}
