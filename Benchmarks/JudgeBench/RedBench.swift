import QuizJudge

/// The rows that are measured on the question lists of the Red bot.
struct RedBench {
  let lists: [RedList]
  let isVerbose: Bool

  private func line(_ answers: [String], rivals: [String] = []) -> Answerline? {
    let text = TextAnswer(answers[0], accept: Array(answers.dropFirst()))
    return try? Answerline(.text(text), rivals: rivals)
  }

  private func report(_ what: String, _ answer: String, _ guess: String, _ line: Answerline) {
    guard isVerbose else { return }
    print("  \(what): \(answer) | \(guess) | \(line.judge(guess).rule)")
  }

  /// A question of a list with the answers of all the others.
  private struct Asked {
    let list: RedList
    let answers: [String]
    let rivals: [String]
  }

  private var questions: [Asked] {
    lists.flatMap { list in
      list.answers.indices.map {
        Asked(list: list, answers: list.answers[$0], rivals: rivals(list, $0))
      }
    }
  }

  func variants() -> [Row] {
    let variants: [(String, (String) -> String, String)] = [
      ("verbatim", { $0 }, "99.99 %"), ("with \".\"", { $0 + "." }, "39.7 %"),
      ("in capitals", { $0.uppercased() }, "-"), ("with \"the \"", { "the " + $0 }, "0.3-99.9 %"),
      ("curly quotes", Mutation.curly, "-"), ("without accents", Mutation.withoutAccents, "-"),
    ]
    return variants.map { name, change, rival in
      var count = 0
      var missed = 0
      for asked in questions {
        guard let line = line(asked.answers, rivals: asked.rivals) else { continue }
        count += asked.answers.count
        for answer in asked.answers where line.judge(change(answer)).verdict != .accept {
          missed += 1
          report(name, answer, change(answer), line)
        }
      }
      return Row(
        measure: "listed answers \(name)", goal: "all but at most 3",
        reached: "\(count - missed) of \(count)", rival: rival, isMet: missed <= 3)
    }
  }

  private func rivals(_ list: RedList, _ index: Int) -> [String] {
    list.answers.enumerated().flatMap { $0.offset == index ? [] : $0.element }
  }

  func typos(_ generator: inout Generator) -> [Row] {
    [
      edited("one random edit accepted", "97 %", "51.5 %", &generator, by: Mutation.letterEdit),
      edited("one letter put in accepted", "-", "-", &generator, by: Mutation.insertion),
    ]
  }

  private func edited(
    _ measure: String, _ goal: String, _ rival: String, _ generator: inout Generator,
    by edit: (String, inout Generator) -> String?
  ) -> Row {
    var (count, accepted) = (0, 0)
    for list in lists {
      let keys = Set(list.answers.joined().map(Sameness.key))
      for (index, answers) in list.answers.enumerated() {
        guard let line = line(answers, rivals: rivals(list, index)) else { continue }
        let guesses = (0..<3).compactMap { _ in edit(answers[0], &generator) }
        let mistyped = guesses.filter { !keys.contains(Sameness.key($0)) }
        let missed = mistyped.filter { line.judge($0).verdict != .accept }
        count += mistyped.count
        accepted += mistyped.count - missed.count
        for guess in missed { report("typo", answers[0], guess, line) }
      }
    }
    return Row(
      measure: measure, goal: goal, reached: Row.share(accepted, of: count), rival: rival,
      isMet: Double(accepted) >= 0.97 * Double(count))
  }

  func digits(_ generator: inout Generator) -> Row {
    var (count, accepted) = (0, 0)
    for answers in lists.flatMap(\.answers) {
      let keys = Set(answers.map(Sameness.key))
      for answer in answers {
        guard let line = line([answer]) else { continue }
        let guesses = (0..<4).compactMap { _ in Mutation.digitEdit(answer, &generator) }
        let edited = guesses.filter { !keys.contains(Sameness.key($0)) }
        let taken = edited.filter { line.judge($0).verdict == .accept }
        count += edited.count
        accepted += taken.count
        for guess in taken { report("digit", answer, guess, line) }
      }
    }
    return Row(
      measure: "one edit inside digits accepted", goal: "0", reached: "\(accepted) of \(count)",
      rival: "-", isMet: accepted == 0)
  }

  func wrong(_ generator: inout Generator) -> [Row] {
    var (count, accepted, shots, shotgun) = (0, 0, 0, 0)
    for asked in questions {
      guard let line = line(asked.answers, rivals: asked.rivals) else { continue }
      let others = others(than: asked, &generator)
      let taken = others.filter { line.judge($0).verdict == .accept }
      for other in taken { report("wrong", asked.answers[0], other, line) }
      let blasts = [" ", ", ", " or "].map {
        (others + [asked.answers[0]]).joined(separator: $0)
      }
      let hits = others.count == 5 ? blasts.filter { line.judge($0).verdict == .accept } : []
      for guess in hits { report("shotgun", asked.answers[0], guess, line) }
      count += others.count
      accepted += taken.count
      shots += blasts.count
      shotgun += hits.count
    }
    return [
      Row(
        measure: "another question's answer accepted", goal: "0.05 % or less",
        reached: Row.share(accepted, of: count), rival: "0.062 %",
        isMet: Double(accepted) <= 0.0005 * Double(count)),
      Row(
        measure: "five wrong answers and the right one", goal: "0",
        reached: "\(shotgun) of \(shots)", rival: "0 (refusing \"the Beatles\")",
        isMet: shotgun == 0),
    ]
  }

  /// Five right answers of other questions of the list, as far as forty draws find them.
  private func others(than asked: Asked, _ generator: inout Generator) -> [String] {
    let ours = Set(asked.answers.map(Sameness.key))
    var others: [String] = []
    for _ in 0..<40 where others.count < 5 {
      guard let other = asked.list.answers.randomElement(using: &generator) else { continue }
      if ours.isDisjoint(with: other.map(Sameness.key)), !others.contains(other[0]) {
        others.append(other[0])
      }
    }
    return others
  }
}
