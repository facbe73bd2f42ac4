import QuizJudge

extension Game {
  /// The verdict on a response.
  func judged(_ by: ID<Contestant>, _ text: String, _ action: Action) -> Event.Judged {
    let response = Response(by: by, text: text, after: action.after, clues: state.table.clues)
    let ruling = self.ruling(on: response, protest: action.ruling)
    return Event.Judged(
      by: by, text: text, outcome: ruling.outcome, percent: ruling.percent, prompt: ruling.prompt,
      reason: ruling.reason, remark: remark(on: text), after: action.after,
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

  private func remark(on text: String) -> String? {
    guard let prepared, prepared.hasRemarks else { return nil }
    return prepared.question.remark(on: text)
  }

  private var prepared: Prepared? { state.question.flatMap(prepared) }

  private func prepared(_ asked: Event.Asked) -> Prepared? {
    guard let whole = packet.question(at: asked.index) else { return nil }
    return asked.part > 0 && asked.part <= whole.parts.count ? whole.parts[asked.part - 1] : whole
  }

  private func ruling(on response: Response, protest: Outcome?) -> Ruling {
    if let protest {
      return Ruling(protest, percent: protest == .right ? 100 : 0, reason: "protest")
    }
    let judged = judgedByForm(response.text)
    for entry in ruleset.hooks.verdict {
      if let ruled = entry.rule.verdict(on: response, ruled: judged, in: state) { return ruled }
    }
    return judged
  }

  private func judgedByForm(_ text: String) -> Ruling {
    guard let prepared, let shown = state.question?.shown else { return .wrong("no question") }
    let isOpen = state.table.isOpen
    func judge(_ text: String) -> Ruling {
      prepared.judge.ruling(on: text, shown: shown, isOpen: isOpen, heard: heard)
    }
    var ruling = judge(text)
    if prepared.hasRemarks, ruling.outcome == .wrong,
      let credited = prepared.question.credited(text)
    {
      ruling = Ruling(.partial, percent: credited, reason: "\(credited) % credit")
    }
    guard let prompt = state.table.prompt, ruling.outcome != .right else { return ruling }
    let joined = [prompt.text + " " + text, text + " " + prompt.text]
    if let completed = joined.lazy.map(judge).first(where: { $0.outcome == .right }) {
      return completed
    }
    let isSpent = ruling.outcome == .prompt && state.table.prompts >= setup.prompts
    return isSpent ? .wrong("still not specific") : ruling
  }

  /// As much of the question as has been read: "accept before it is mentioned" depends on it.
  private var heard: String? { state.question?.heard(clues: state.table.clues) }
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
