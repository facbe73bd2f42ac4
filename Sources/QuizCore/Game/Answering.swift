import QuizJudge

extension Game {
  /// The verdict on a response.
  func judged(_ by: ID<Contestant>, _ text: String, _ action: Action) -> Event.Judged {
    let ready = prepared
    let ruling = action.ruling.map(Ruling.init(protest:)) ?? ruled(by, text, action, ready)
    let remark = ready.flatMap { $0.hasRemarks ? $0.question.remark(on: text) : nil }
    return Event.Judged(
      by: by, text: text, outcome: ruling.outcome, percent: ruling.percent, prompt: ruling.prompt,
      reason: ruling.reason, remark: remark, after: action.after,
      clues: state.table.clues, isOverruled: action.ruling != nil)
  }

  /// How the judge sees a response to a question, the one on the table where none is named; nil
  /// where there is nothing to explain.
  ///
  /// - Parameter clues: how many had been read.
  public func reason(
    for text: String, to asked: Event.Asked? = nil, clues: Int? = nil
  ) -> Reason? {
    guard let asked = asked ?? state.question else { return nil }
    let heard = asked.heard(clues: clues ?? state.table.clues)
    return prepared(asked)?.judge.reason(for: text, heard: heard)
  }

  /// Whether the form of the question on the table can make anything of the text: `b` is no answer
  /// to a true or false.
  public func canRead(_ text: String) -> Bool {
    guard let shown = state.question?.shown, let prepared else { return true }
    return prepared.judge.canRead(text, shown: shown, isOpen: state.table.isOpen)
  }

  /// The question on the table.
  private var prepared: Prepared? {
    guard let asked = state.table.asked else { return nil }
    // A state that was handed over, or a rule that asks by itself, has laid nothing.
    if let laid, laid.asked === asked { return laid.ready }
    return prepared(asked)
  }

  private func prepared(_ asked: Event.Asked) -> Prepared? {
    guard let whole = packet.question(at: asked.index) else { return nil }
    return asked.part > 0 && asked.part <= whole.parts.count ? whole.parts[asked.part - 1] : whole
  }

  private func ruled(
    _ by: ID<Contestant>, _ text: String, _ action: Action, _ ready: Prepared?
  ) -> Ruling {
    let judged = ruledByForm(text, ready)
    guard !ruleset.hooks.verdict.isEmpty else { return judged }
    let response = Response(by: by, text: text, after: action.after, clues: state.table.clues)
    for entry in ruleset.hooks.verdict {
      if let ruled = entry.rule.verdict(on: response, ruled: judged, in: state) { return ruled }
    }
    return judged
  }

  private func ruledByForm(_ text: String, _ ready: Prepared?) -> Ruling {
    guard let ready, let asked = state.table.asked else { return .wrong("no question") }
    let hearing = Hearing(
      judge: ready.judge, asked: asked, isOpen: state.table.isOpen, clues: state.table.clues)
    var ruling = hearing.ruling(on: text)
    if ready.hasRemarks, ruling.outcome == .wrong, let credited = ready.question.credited(text) {
      ruling = Ruling(.partial, percent: credited, reason: "\(credited) % credit")
    }
    guard let prompt = state.table.prompt, ruling.outcome != .right else { return ruling }
    for joined in [prompt.text + " " + text, text + " " + prompt.text] {
      let completed = hearing.ruling(on: joined)
      if completed.outcome == .right { return completed }
    }
    let isSpent = ruling.outcome == .prompt && state.table.prompts >= setup.prompts
    return isSpent ? .wrong("still not specific") : ruling
  }
}

/// A question that was put, with what judges it.
struct Laid: Sendable {
  let asked: Event.Asked
  let ready: Prepared
}

/// What a judge has before it when an answer comes.
private struct Hearing {
  let judge: FormJudge
  let asked: Event.Asked
  let isOpen: Bool
  let clues: Int

  /// "Accept before it is mentioned" depends on as much of the question as has been read.
  func ruling(on text: String) -> Ruling {
    judge.ruling(on: text, shown: asked.shown, isOpen: isOpen, heard: asked.heard(clues: clues))
  }
}

extension Ruling {
  fileprivate init(protest: Outcome) {
    self.init(protest, percent: protest == .right ? 100 : 0, reason: "protest")
  }
}

extension Event.Asked {
  fileprivate func heard(clues: Int) -> String {
    guard !shown.clues.isEmpty else { return shown.stem }
    return ([shown.stem] + shown.clues.prefix(max(0, clues))).joined(separator: " ")
  }
}

extension Question {
  /// What the author has to say to this answer.
  func remark(on text: String) -> String? {
    guard !feedback.isEmpty else { return nil }
    return feedback.first { Sameness.same($0.answer, text) }?.words
  }

  /// What the author gives for this answer, in percent.
  func credited(_ text: String) -> Int? {
    guard !credit.isEmpty else { return nil }
    return credit.first { Sameness.same($0.answer, text) }?.percent
  }
}
