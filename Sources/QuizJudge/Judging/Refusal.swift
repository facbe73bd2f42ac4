/// Why a guess that is near no form is wrong, as far as its words tell.
struct Refusal {
  private let trial: Trial

  init(_ trial: Trial) { self.trial = trial }

  var rule: MatchRule {
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
