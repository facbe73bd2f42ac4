/// A question that another one answers.
enum AnsweredElsewhere: PackWideCheck {
  static let about = CheckAbout(
    code: "answered-elsewhere",
    summary: "a question whose answer stands in the stem of another one",
    why: "Whoever had the other question first only has to remember it.",
    bad: .questions(
      """
      - ask: Who called his post on the ending Korrasami Confirmed?
        answer: DiMartino
      - ask: On which day did DiMartino call his post on the ending Korrasami Confirmed?
        answer: the day of Konietzko's
      """),
    good: .questions(
      """
      - ask: Who called his post on the ending Korrasami Confirmed?
        answer: DiMartino
      - ask: On which day did the two posts on the ending appear?
        answer: on the same day
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    var entries = answers(pack)
    guard !entries.isEmpty else { return }
    var index: [UInt64: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      index[entry.words.first?.key ?? 0, default: []].append(place)
    }
    for other in pack.subjects {
      for (at, word) in other.stem.list.enumerated() where !word.has(.small) {
        guard let places = index[word.key] else { continue }
        for place in places where entries[place].stands(in: other.stem, at) {
          entries[place].stems += 1
          if entries[place].stems <= most { entries[place].others.append(other) }
        }
      }
    }
    for entry in entries where entry.stems <= most {
      guard let other = entry.others.first(where: { entry.isToldIn($0, pack.lexicon) }) else {
        continue
      }
      report.add(
        entry.subject, entry.subject.answerSpot,
        "the question in line \(other.places[.key(.ask)].line) gives away \(quoted(entry.text))",
        "say it there in other words, or drop one of the two")
    }
  }

  /// What stands in more stems than these is what the whole pack is about.
  private static let most = 5

  /// The answers that tell something.
  private static func answers(_ pack: PackSubject) -> [ToldAnswer] {
    pack.subjects.compactMap { subject in
      switch subject.kind {
      case .text, .choice, .answerline: break
      default: return nil
      }
      guard let answer = subject.answers.first else { return nil }
      let words = answer.words.list.drop { $0.has([.article, .small]) }
      guard GiveAway.isTelling(words), words.contains(where: { !$0.has(.common) && $0.length > 3 })
      else { return nil }
      return ToldAnswer(subject: subject, words: words, text: answer.text)
    }
  }
}

/// An answer that is looked for in the stems of other questions.
private struct ToldAnswer {
  let subject: Subject
  let words: ArraySlice<Words.Word>
  let text: String
  /// In how many places of stems it stands.
  var stems = 0
  /// The questions of these.
  var others: [Subject] = []

  func stands(in stem: Words, _ at: Int) -> Bool {
    at + words.count <= stem.count && zip(stem.list[at...], words).allSatisfy { $0.key == $1.key }
  }

  /// Whether most of what the stem says, and every number in it, is said in the other one too.
  func isToldIn(_ other: Subject, _ lexicon: Lexicon) -> Bool {
    guard subject.index != other.index else { return false }
    let own = Set(words.map(\.key))
    let there = Set(other.stem.list.map(\.key))
    var (said, shared, count) = (0, 0, 0)
    for word in subject.stem.list where !own.contains(word.key) {
      let weight = lexicon.weight(word)
      let isThere = there.contains(word.key)
      if !isThere, word.has([.number, .numeral, .denial]) { return false }
      said += weight
      guard weight > 0, isThere else { continue }
      shared += weight
      count += 1
    }
    return count >= 2 && shared * 10 >= said * 7
  }
}
