import QuizCore
import QuizText

/// Every promise of a pack about guesses, held against the judge.
struct ExampleRun {
  /// One guess.
  struct Trial {
    let subject: Subject
    let spot: Spot
    let guess: String
    /// What was promised; nil for feedback, which any verdict may come with.
    let wanted: Outcome?
    let ruling: Ruling
    /// How the judge came to its verdict, in words.
    let reason: String
    let isKept: Bool

    var complaint: String {
      guard let wanted else { return "nobody can give the answer \(quoted(guess))" }
      return "\(quoted(guess)) is \(ruling.outcome.verdict), and \(wanted.verdict) is promised"
    }

    var remedy: String {
      switch wanted {
      case .right: "accept it in the question, or drop the example"
      case .prompt: "put it under \"prompt\" in the question, or drop the example"
      case nil: "spell it as the option is spelled"
      default: "reject it in the question, or drop the example"
      }
    }
  }

  let trials: [Trial]

  init(_ pack: PackSubject) {
    guard pack.pack.questions.contains(where: \.hasPromises) else {
      trials = []
      return
    }
    let packet = Packet.whole(pack.pack)
    trials = pack.subjects.flatMap { subject -> [Trial] in
      guard subject.question.promises, let whole = packet.question(at: subject.index) else {
        return []
      }
      return ExampleRun.trials(of: subject, subject.part.map { whole.parts[$0] } ?? whole)
    }
  }

  private static func trials(of subject: Subject, _ prepared: Prepared) -> [Trial] {
    let examples = subject.question.examples
    var all: [Trial] = []
    func run(_ guess: String, _ spot: Spot, _ wanted: Outcome?) {
      let tried = prepared.tried(guess)
      let isKept = wanted.map { $0 == tried.ruling.outcome } ?? tried.isReadable
      all.append(
        Trial(
          subject: subject, spot: spot, guess: guess, wanted: wanted, ruling: tried.ruling,
          reason: tried.reason, isKept: isKept))
    }
    for (key, guesses, wanted) in [
      (Key.accept, examples.accept, Outcome.right), (.prompt, examples.prompt, .prompt),
      (.reject, examples.reject, .wrong),
    ] {
      for (index, guess) in guesses.enumerated() { run(guess, .example(key, index), wanted) }
    }
    for (index, remark) in subject.question.feedback.enumerated() {
      run(remark.answer, .left(.feedback, index), nil)
    }
    return all
  }
}

extension Question {
  /// Whether it promises anything of itself.
  fileprivate var promises: Bool { examples != Examples() || !feedback.isEmpty }

  fileprivate var hasPromises: Bool {
    if promises { return true }
    guard case .bonus(let parts) = form else { return false }
    return parts.contains(where: \.promises)
  }
}
