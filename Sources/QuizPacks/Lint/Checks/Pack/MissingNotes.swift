import QuizCore

/// What every question of a careful pack has; where none of a pack's questions has it, that is told
/// once, and not at each of them.
enum MissingNote {
  static func look(
    at pack: PackSubject, for key: Key, _ report: inout LintReport, none: String, some: String,
    remedy: String, lacks: (Subject) -> Bool
  ) {
    guard pack.carries(key) else { return }
    let questions = pack.questions
    let without = questions.filter(lacks)
    guard without.count < questions.count || questions.count == 1 else {
      return report.add(pack, .whole, "none of the \(questions.count) questions \(none)", remedy)
    }
    for subject in without { report.add(subject, .whole, "the question \(some)", remedy) }
  }
}

/// No id.
enum NoID: PackWideCheck {
  static let about = CheckAbout(
    code: "no-id", summary: "a question without an `id`",
    why: """
      Without one a question goes by the hash of its words, and a reworded one loses its history. \
      `canon pack format --ids` adds them.
      """,
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """),
    good: .questions(
      """
      - id: tahno
        ask: Which instrument does Tahno play?
        answer: trombone
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    MissingNote.look(
      at: pack, for: .id, &report, none: "has an id", some: "has no id",
      remedy: "add \"id\", or have canon pack format --ids do it"
    ) { subject in
      if pack.placed.source != nil { return subject.places.node(of: .key(.id)) == nil }
      return subject.question.id.rawValue == subject.question.fingerprint(within: "")
    }
  }
}

/// No source.
enum NoSource: PackWideCheck {
  static let about = CheckAbout(
    code: "no-source", summary: "a question that does not say where its fact comes from",
    why: "A protest is settled by looking it up. Name the `source`, and the place in it.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        source: book, paragraph 24
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    MissingNote.look(
      at: pack, for: .source, &report, none: "names a source", some: "names no source",
      remedy: "list the sources in the head, and add \"source\" to the question"
    ) { $0.question.citation == nil && !$0.hasCitedParts }
  }
}

/// No explanation.
enum NoExplanation: PackWideCheck {
  static let about = CheckAbout(
    code: "no-explanation", summary: "a question without an explanation",
    why: "Players learn something from a question only if it says more than the answer.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        explain: That was done to please the fans, Konietzko admitted.
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    MissingNote.look(
      at: pack, for: .explain, &report, none: "has an explanation", some: "has no explanation",
      remedy: "add \"explain\""
    ) { $0.question.explanation == nil && !$0.hasExplainedParts }
  }
}

/// What nearly all questions of the pack have.
enum OddOneOut: PackWideCheck {
  static let about = CheckAbout(
    code: "odd-one-out",
    summary: "a question without the category or difficulty that nearly all others have",
    why: "It is left out where players choose by category, and of games that get harder.",
    bad: .questions(
      """
      \((1...9).map { "- {ask: Which book is number \($0)?, answer: Book \($0), difficulty: 2}" }.joined(separator: "\n"))
      - ask: Which instrument does Tahno play?
        answer: trombone
      """),
    good: .questions(
      """
      \((1...9).map { "- {ask: Which book is number \($0)?, answer: Book \($0), difficulty: 2}" }.joined(separator: "\n"))
      - ask: Which instrument does Tahno play?
        answer: trombone
        difficulty: 2
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    look(at: pack, "category", &report) { $0.question.category == nil }
    look(at: pack, "difficulty", &report) { $0.question.difficulty == nil }
  }

  private static func look(
    at pack: PackSubject, _ name: String, _ report: inout LintReport, lacks: (Subject) -> Bool
  ) {
    let without = pack.questions.filter(lacks)
    guard without.count * 10 <= pack.questions.count else { return }
    for subject in without {
      report.add(
        subject, .whole, "the question has no \(name), as nearly all others have",
        "add \"\(name)\"")
    }
  }
}

extension Subject {
  fileprivate var hasCitedParts: Bool { parts.contains { $0.citation != nil } }
  fileprivate var hasExplainedParts: Bool { parts.contains { $0.explanation != nil } }

  private var parts: [Question] {
    guard case .bonus(let parts) = question.form else { return [] }
    return parts
  }
}
