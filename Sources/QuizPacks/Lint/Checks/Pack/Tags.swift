import QuizJudge

/// The same tag or hint twice in a question.
enum DuplicateTag: QuestionCheck {
  static let about = CheckAbout(
    code: "duplicate-tag", summary: "a tag or hint that a question has twice",
    why:
      "It changes nothing; a hint that is told twice costs points twice. `--fix` takes the second out.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        tags: [music, people, music]
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        tags: [music, people]
      """), isFixed: true)

  static func look(at subject: Subject, _ report: inout LintReport) {
    look(at: subject.question.tags, .tags, subject, &report)
    look(at: subject.question.hints, .hints, subject, &report)
  }

  private static func look(
    at texts: [String], _ key: Key, _ subject: Subject, _ report: inout LintReport
  ) {
    guard texts.count > 1 else { return }
    for index in texts.indices.dropFirst()
    where texts[..<index].contains(where: { Sameness.same($0, texts[index]) }) {
      report.add(
        subject, .item(key, index), "\(quoted(texts[index])) stands twice in \"\(key.name)\"",
        "remove one", fix: .removing(index, of: key, in: subject))
    }
  }
}

/// One tag or category spelled in two ways.
enum TagSpelling: PackWideCheck {
  static let about = CheckAbout(
    code: "tag-spelling", summary: "a tag or category that is spelled in two ways in a pack",
    why: "Players choose by it, and get only half of what they chose.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        tags: [music]
      - ask: Who wrote the music for the last scene?
        answer: Jeremy Zuckerman
        tags: [Music]
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        tags: [music]
      - ask: Who wrote the music for the last scene?
        answer: Jeremy Zuckerman
        tags: [music]
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    var tags = Spellings()
    var categories = Spellings()
    for subject in pack.questions {
      for tag in subject.question.tags { tags.add(tag) }
      if let category = subject.question.category { categories.add(category) }
    }
    for subject in pack.questions {
      for (index, tag) in subject.question.tags.enumerated() {
        tell(tags.better(than: tag), tag, subject, .item(.tags, index), &report)
      }
      guard let category = subject.question.category else { continue }
      tell(categories.better(than: category), category, subject, .key(.category), &report)
    }
  }

  private static func tell(
    _ better: String?, _ word: String, _ subject: Subject, _ spot: Spot, _ report: inout LintReport
  ) {
    guard let better else { return }
    report.add(
      subject, spot, "\(quoted(word)) is elsewhere spelled \(quoted(better))", "spell both alike")
  }
}

/// How words are spelled, and how often.
struct Spellings {
  private var counts: [String: Int] = [:]
  private var best: [String: String] = [:]

  mutating func add(_ word: String) {
    let count = counts[word, default: 0] + 1
    counts[word] = count
    if count > 1, best[Sameness.key(word)] == word { return }
    let key = Sameness.key(word)
    guard let now = best[key] else {
      best[key] = word
      return
    }
    if now != word, count > counts[now, default: 0] { best[key] = word }
  }

  /// The spelling that is used more often; nil where the word has it.
  func better(than word: String) -> String? {
    guard let best = best[Sameness.key(word)], best != word else { return nil }
    return best
  }
}
