/// The other answers at hand: a guess that is as near to one of them is not forgiven.
struct Rivals {
  private let compiled: Compiled

  init(_ compiled: Compiled) { self.compiled = compiled }

  /// Whether a rival is as near to the guess as the match is. A rival that is itself a right answer
  /// here is none.
  func isAsNear(_ guess: Reading, as match: Match) -> Bool {
    for rival in compiled.rivals {
      guard abs(rival.utf8.count - guess.letters.count) <= 24 else { continue }
      let form = Form(rival, verdict: .reject, alternative: 0, strictness: compiled.strictness)
      if isAsNear(form, guess, as: match), !isOurs(form.reading) { return true }
    }
    return false
  }

  private func isAsNear(_ form: Form, _ guess: Reading, as match: Match) -> Bool {
    if let level = form.level(of: guess) {
      // "the Wings" is right for Wings even where Wing is known; "Wing" is not.
      return match.level == .article || match.level == .wordForm
        ? level < match.level : level <= match.level
    }
    guard match.level == .typo else { return false }
    return TypoMatch(form: form, guess: guess).cost(cap: match.cost) != nil
  }

  private func isOurs(_ rival: Reading) -> Bool {
    compiled.forms.contains { form in
      guard form.verdict == .accept, form.shortening == nil, let level = form.level(of: rival)
      else { return false }
      return level <= .article
    }
  }
}
