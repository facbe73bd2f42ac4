/// Why a guess that is near no form is wrong, as far as its words tell.
struct Refusal {
  private let trial: Trial

  init(_ trial: Trial) { self.trial = trial }

  var finding: Finding {
    if let form = otherWord { return Finding(verdict: .reject, rule: .otherWord, form: form) }
    return Finding(verdict: .reject, rule: rule)
  }

  /// The form that the guess would be a typo of, were it not for a word of its own in it.
  private var otherWord: Int? {
    let compiled = trial.compiled
    guard trial.guess.words.count <= 64, compiled.strictness.lettersPerTypo > 0 else { return nil }
    let mask = Probe.mask(trial.guess.letters)
    return compiled.forms.indices.first { index in
      let form = compiled.forms[index]
      return form.verdict != .reject && form.shortening == nil
        && compiled.probes[index].mayBeMistyped(trial.guess, mask, cap: form.budget.total)
        && OtherWord(form: form, guess: trial.guess).isThere
    }
  }

  private var rule: MatchRule {
    let guess = trial.guess
    guard guess.words.count <= 64 else { return .noMatch }
    let probes = trial.compiled.probes
    let near = trial.compiled.forms.indices.filter { probes[$0].mayShareWords(guess) }
    if near.isEmpty { return .noMatch }
    let isInside = near.contains { index in
      let form = trial.compiled.forms[index]
      return form.verdict != .reject && form.shortening == nil && holds(guess, form.reading)
    }
    if isInside { return guess.kinds.contains(.negation) ? .negated : .extraWords }
    let isPart = near.contains { index in
      let form = trial.compiled.forms[index]
      return form.verdict != .reject && holds(form.reading, guess)
    }
    return isPart ? .missingWords : .noMatch
  }

  /// Whether all the words of content that the smaller has are among those of the larger.
  private func holds(_ larger: Reading, _ smaller: Reading) -> Bool {
    guard smaller.contentCount > 0, smaller.bloom & larger.bloom != 0,
      smaller.words.count < larger.words.count, smaller.words.count <= 64
    else { return false }
    return smaller.words.allSatisfy { word in
      word.kind.contains(.small) || larger.words.contains { $0.isSame(as: word) }
    }
  }
}
