/// One guess before one answer: the nearest form is found, then what speaks against it is heard.
struct Trial {
  let compiled: Compiled
  let guess: Reading
  /// The guess as folded, with what stands between its words.
  let letters: [Letter]
  /// The guess as it was written; nil for what is left of one.
  let written: String?
  /// How often something that was said around the answer has been taken away.
  private let depth: Int

  private static let mostDepth = 3

  init(
    _ compiled: Compiled, _ reading: Reading, letters: [Letter], written: String? = nil,
    depth: Int = 0
  ) {
    self.compiled = compiled
    self.guess = reading
    self.letters = letters
    self.written = written
    self.depth = depth
  }

  func finding(heard: String?) -> Finding {
    if guess.isEmpty { return Finding(verdict: .reject, rule: .empty) }
    if guess.letters.count > compiled.longest * 2 + 100 {
      return Finding(verdict: .reject, rule: .noMatch)
    }
    if let match = nearest(guess) { return confirmed(match, heard: heard) }
    if let finding = numberFinding() { return finding }
    let inner = within(heard: heard)
    if let inner, inner.verdict != .reject { return inner }
    if let match = permitted() { return confirmed(match, heard: heard) }
    if let match = typo() { return confirmed(match, heard: heard) }
    if let inner, inner.form != nil { return inner }
    return Refusal(self).finding
  }

  /// The finding on the answer within the guess: the last of several that were taken back, or what
  /// stands behind "I think it's".
  private func within(heard: String?) -> Finding? {
    guard depth < Self.mostDepth else { return nil }
    var rest: [Letter]?
    if guess.kinds.contains(.correction) { rest = Correction.lastWord(of: letters) }
    guard let rest = rest ?? Fillers.stripped(letters, guess) else { return nil }
    let trial = Trial(compiled, Reading(folded: rest), letters: rest, depth: depth + 1)
    return trial.finding(heard: heard)
  }

  /// The nearest form that needs no typo; a rejected form wins a draw, and so does an accepted one
  /// over a prompt.
  func nearest(_ reading: Reading) -> Match? {
    var best: Match?
    for index in compiled.probes.indices where compiled.probes[index].mayMatch(reading) {
      guard let level = compiled.forms[index].level(of: reading) else { continue }
      let match = Match(form: index, level: level, rule: rule(level, compiled.forms[index]))
      guard let now = best else {
        best = match
        continue
      }
      let isBetter =
        level == now.level
        ? rank(index) < rank(now.form) : match.isNearer(than: now)
      if isBetter { best = match }
    }
    return best
  }

  private func rank(_ form: Int) -> Int {
    switch compiled.forms[form].verdict {
    case .reject: 0
    case .accept: 1
    case .prompt: 2
    }
  }

  private func rule(_ level: Level, _ form: Form) -> MatchRule {
    if form.verdict == .reject { return .rejectForm }
    if let shortening = form.shortening { return shortening }
    switch level {
    case .folded: return form.written == written ? .exact : .folded
    case .article, .wordForm: return .wordForm
    case .required: return .requiredPart
    case .typo: return .typo
    }
  }

  /// The same guess without words that say nothing, or that any answer permits.
  private func permitted() -> Match? {
    if let match = abbreviated() { return match }
    for shorter in Permission.shorter(guess, written: written) {
      guard var match = nearest(shorter.reading) else { continue }
      let form = compiled.forms[match.form]
      let isOneWord = form.reading.words.count == 1 && form.shortening == nil
      if shorter.wantsOneWord && !isOneWord { continue }
      if shorter.lacksInitial && compiled.whole(of: form).reading.hasInitials { continue }
      match.level = max(match.level, .required)
      return match
    }
    return nil
  }

  /// The form that is the same but for initials and a short given name.
  private func abbreviated() -> Match? {
    guard compiled.hasInitials || guess.hasInitials || guess.hasNickname else { return nil }
    let agreeing = compiled.forms.indices.filter {
      compiled.forms[$0].shortening == nil && Initials.agree(compiled.forms[$0].reading, guess)
    }
    return agreeing.min { rank($0) < rank($1) }.map { index in
      Match(form: index, level: .required, rule: rule(.wordForm, compiled.forms[index]))
    }
  }

  private func typo() -> Match? {
    guard compiled.strictness.lettersPerTypo > 0 else { return nil }
    var best: Match?
    let mask = Probe.mask(guess.letters)
    for index in compiled.probes.indices {
      let probe = compiled.probes[index]
      let cap = best.map(\.cost) ?? probe.budget
      guard probe.mayBeMistyped(guess, mask, cap: cap) else { continue }
      let form = compiled.forms[index]
      guard let cost = TypoMatch(form: form, guess: guess).cost(cap: cap) else { continue }
      if let now = best, cost == now.cost && rank(index) >= rank(now.form) { continue }
      let rule = form.verdict == .reject ? MatchRule.nearerRival : .typo
      best = Match(form: index, level: .typo, cost: cost, rule: rule)
    }
    return best
  }

  private func confirmed(_ match: Match, heard: String?) -> Finding {
    let form = compiled.forms[match.form]
    if form.verdict == .reject {
      return Finding(verdict: .reject, rule: match.rule, form: match.form)
    }
    if match.level > .folded, Rivals(compiled).isAsNear(guess, as: match) {
      return Finding(verdict: .reject, rule: .nearerRival, form: match.form)
    }
    if let heard, let mention = form.mention, mention.isHeard(in: heard) {
      return Finding(verdict: mention.after, rule: .afterMention, form: match.form)
    }
    return Finding(verdict: form.verdict, rule: match.rule, form: match.form)
  }

  /// The guess as a number, where the answer is one; nil where they cannot be compared.
  private func numberFinding() -> Finding? {
    guard compiled.hasQuantities else { return nil }
    if let goal = compiled.number {
      guard let said = goal.quantity(of: letters) else { return nil }
      guard let index = goal.matched(by: said) else {
        return Finding(
          verdict: .reject, rule: goal.isOfOtherKind(said) ? .wrongUnit : .wrongNumber, form: 0)
      }
      return Finding(verdict: .accept, rule: .number, form: min(index, compiled.forms.count - 1))
    }
    guard let said = Quantity(letters, of: compiled.hasDates ? .dated : .asked) else { return nil }
    let found = compiled.forms.firstIndex { $0.quantity?.isSame(as: said) == true }
    guard let found else { return Finding(verdict: .reject, rule: .wrongNumber, form: 0) }
    return Finding(verdict: compiled.forms[found].verdict, rule: .number, form: found)
  }
}
