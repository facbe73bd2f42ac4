import QuizCore
import QuizPacks
import QuizText

/// What is said of a protest: before the vote, and when it has changed the game.
struct ProtestText {
  let protest: Protest
  let retrial: Retrial
  var sheet: Sheet

  init(_ protest: Protest, _ retrial: Retrial, sheet: Sheet) {
    self.protest = protest
    self.retrial = retrial
    self.sheet = sheet
  }

  private var isSolo: Bool { retrial.game.state.lines.count < 2 }

  /// What is protested about, and what it would cost.
  mutating func opening() -> String {
    sheet.paragraph(
      "A protest: \(answer) was judged \(protest.judged.outcome.word), and is to be "
        + "\(protest.outcome.word).", .bold)
    let voids = retrial.voided.count
    if voids > 0 {
      let actions = voids == 1 ? "a later action" : "\(voids) later actions"
      sheet.paragraph("It would make \(actions) void.", indent: 2)
    }
    return sheet.take()
  }

  /// What has changed: the verdict, the points, and what no longer happens.
  mutating func upheld(before: State) -> String {
    sheet.paragraph("The protest is upheld: \(answer) is \(protest.outcome.word).", .bold)
    let after = retrial.game.state
    let changed = after.lines.filter { before.score(of: $0.contestant.id) != $0.score }
    for line in changed {
      let name = isSolo ? "score" : line.contestant.name
      sheet.paragraph(
        "\(name) \(before.score(of: line.contestant.id)) → \(line.score)", Style(.green), indent: 2)
    }
    if changed.isEmpty { sheet.paragraph("No points change.", indent: 2) }
    for place in retrial.voided { put(void: retrial.record[place]) }
    return sheet.take()
  }

  private mutating func put(void taken: Taken) {
    guard let why = taken.void else { return }
    let words = DeedText.words(taken.action, in: retrial.game.state)
    sheet.paragraph("void: \(words) (\(why))", .dim, indent: 2, hanging: 2)
  }

  private var answer: String {
    let name = isSolo ? "" : "\(retrial.game.state.name(of: protest.judged.by)): "
    return "\(name)“\(protest.judged.text)” to question \(protest.asked.number)"
  }
}

extension Outcome {
  /// As it is said of an answer.
  var word: String { self == .partial ? "partly right" : rawValue }
}
