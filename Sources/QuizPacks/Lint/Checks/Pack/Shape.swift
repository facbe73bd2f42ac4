import QuizCore

/// A bonus with another number of parts.
enum UnevenBonus: PackWideCheck {
  static let about = CheckAbout(
    code: "uneven-bonus", summary: "a bonus with another number of parts than nearly all others",
    why: "Teams take turns at bonuses, and all should be worth the same.",
    bad: .questions(
      """
      \((1...3).map { "- {ask: Of book \($0)., parts: [{ask: A\($0)?, answer: a}, {ask: B\($0)?, answer: b}, {ask: C\($0)?, answer: c}]}" }.joined(separator: "\n"))
      - ask: On the two posts.
        parts:
          - {ask: Who posted first?, answer: DiMartino}
          - {ask: Who posted second?, answer: Konietzko}
      """),
    good: .questions(
      """
      \((1...3).map { "- {ask: Of book \($0)., parts: [{ask: A\($0)?, answer: a}, {ask: B\($0)?, answer: b}, {ask: C\($0)?, answer: c}]}" }.joined(separator: "\n"))
      - ask: On the two posts.
        parts:
          - {ask: Who posted first?, answer: DiMartino}
          - {ask: Who posted second?, answer: Konietzko}
          - {ask: Who is quoted at length?, answer: Miyazaki}
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    let bonuses = pack.questions.compactMap { subject -> (Subject, Int)? in
      guard case .bonus(let parts) = subject.question.form else { return nil }
      return (subject, parts.count)
    }
    guard bonuses.count >= 4 else { return }
    let usual = Usual.value(of: bonuses.map(\.1), share: 75)
    for (subject, count) in bonuses {
      guard let usual, count != usual else { continue }
      report.add(
        subject, .key(.parts),
        "the bonus has \(count) \(count == 1 ? "part" : "parts"), others have \(usual)",
        "give it as many")
    }
  }
}

/// A tossup without a power mark.
enum NoPower: PackWideCheck {
  static let about = CheckAbout(
    code: "no-power", summary: "a tossup without `(*)`, where nearly all others have one",
    why: "Nobody can earn the power of it, however early the answer.",
    bad: .questions(
      """
      \((1...4).map { "- {ask: Name him., clues: [He is in book \($0). (*), He is known.], answer: Mako}" }.joined(separator: "\n"))
      - ask: Name this instrument.
        clues: [Tahno plays it., It has a slide.]
        answer: trombone
      """),
    good: .questions(
      """
      \((1...4).map { "- {ask: Name him., clues: [He is in book \($0). (*), He is known.], answer: Mako}" }.joined(separator: "\n"))
      - ask: Name this instrument.
        clues: [Tahno plays it. (*), It has a slide.]
        answer: trombone
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    let tossups = pack.questions.filter { !$0.question.clues.isEmpty }
    let without = tossups.filter { subject in
      !subject.question.clues.contains { $0.contains("(*)") }
    }
    guard tossups.count >= 4, without.count * 4 <= tossups.count else { return }
    for subject in without {
      report.add(
        subject, .key(.clues), "the tossup has no power mark, as nearly all others have",
        "put \"(*)\" where the power ends")
    }
  }
}

/// What most of a list have.
enum Usual {
  /// The most frequent number, where it makes up a share of the whole, in percent; nil where none
  /// does.
  static func value(of numbers: [Int], share: Int) -> Int? {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value * 100 >= numbers.count * share ? $0.key : nil }
  }
}
