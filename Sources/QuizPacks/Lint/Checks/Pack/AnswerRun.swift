import QuizCore

/// The same answer several times in a row.
enum AnswerRun: PackWideCheck {
  static let about = CheckAbout(
    code: "answer-run", summary: "the same answer, or the same letter, several times in a row",
    why: """
      Read in this order, on paper or by a host, the next answer can be guessed. Three equal answers, \
      five equal letters or six equal truths are a run.
      """,
    bad: .questions(
      """
      - ask: Who posted first?
        answer: DiMartino
      - ask: Whose post is the shorter one?
        answer: DiMartino
      - ask: Who of the two was humbled by the support?
        answer: DiMartino
      """),
    good: .questions(
      """
      - ask: Who posted first?
        answer: DiMartino
      - ask: Whose post is the longer one?
        answer: Konietzko
      - ask: Who of the two was humbled by the support?
        answer: DiMartino
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    let questions = pack.questions
    var run = 1
    for index in questions.indices.dropFirst() {
      let (before, now) = (questions[index - 1], questions[index])
      guard isSame(before, now) else {
        run = 1
        continue
      }
      run += 1
      guard run == least(now) else { continue }
      report.add(
        now, now.answerSpot,
        "\(quoted(now.question.form.wording)) is the answer \(words(run)) times in a row",
        "put another question between")
    }
    letters(pack, &report)
  }

  private static func isSame(_ one: Subject, _ two: Subject) -> Bool {
    switch (one.question.form, two.question.form) {
    case (.truth(let first), .truth(let second)): first == second
    case (.text(let first), .text(let second)), (.choice(let first, _), .choice(let second, _)):
      Alike.same(first.answer, second.answer)
    default: false
    }
  }

  private static func least(_ subject: Subject) -> Int { subject.kind == .truth ? 6 : 3 }

  private static func words(_ run: Int) -> String { run == 3 ? "three" : "six" }

  private static func letters(_ pack: PackSubject, _ report: inout LintReport) {
    let letters = pack.placed.rightLetters
    guard letters.count == pack.questions.count else { return }
    var run = 1
    for index in letters.indices.dropFirst() {
      let isSame = letters[index] != nil && letters[index] == letters[index - 1]
      run = isSame ? run + 1 : 1
      guard run == 5, let letter = letters[index] else { continue }
      let name = String(Unicode.Scalar(UInt8(65 + min(25, letter))))
      report.add(
        pack.questions[index], .key(.answer), "the option \(name) is right five times in a row",
        "shuffle the options")
    }
  }
}

/// Truths that are all alike.
enum OneSidedTruths: PackWideCheck {
  static let about = CheckAbout(
    code: "one-sided-truths",
    summary: "a pack of five or more questions of true or false with one and the same answer",
    why: "Who notices is right each time without reading. Turn some of them round.",
    bad: .questions(
      """
      - {ask: "DiMartino posted first. True or false?", answer: true}
      - {ask: "Konietzko posted second. True or false?", answer: true}
      - {ask: "Tahno plays the trombone. True or false?", answer: true}
      - {ask: "Asami was to be a spy. True or false?", answer: true}
      - {ask: "Zuckerman wrote the music. True or false?", answer: true}
      """),
    good: .questions(
      """
      - {ask: "DiMartino posted first. True or false?", answer: true}
      - {ask: "Konietzko posted first. True or false?", answer: false}
      - {ask: "Tahno plays the trombone. True or false?", answer: true}
      - {ask: "Asami was to be a pilot at first. True or false?", answer: false}
      - {ask: "Zuckerman wrote the music. True or false?", answer: true}
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    let truths = pack.subjects.compactMap { subject -> (Subject, Bool)? in
      guard case .truth(let value) = subject.question.form else { return nil }
      return (subject, value)
    }
    guard truths.count >= 5, let (first, value) = truths.first,
      truths.allSatisfy({ $0.1 == value })
    else { return }
    report.add(
      first, .key(.answer), "all \(truths.count) questions of true or false are \(value)",
      "turn some of them round")
  }
}
