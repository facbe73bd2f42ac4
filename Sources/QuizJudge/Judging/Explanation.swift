/// Puts a judgement into words.
struct Explanation {
  private let compiled: Compiled
  private let guess: Reading
  private let judgement: Judgement

  init(_ compiled: Compiled, guess: String, judgement: Judgement) {
    self.compiled = compiled
    self.guess = Reading(guess)
    self.judgement = judgement
  }

  var reason: Reason {
    let form = form
    let distance = form.flatMap { self.distance(to: $0.reading) }
    return Reason(
      verdict: judgement.verdict, prompt: judgement.prompt, rule: judgement.rule,
      alternative: form?.written, normalGuess: guess.text,
      normalAlternative: form?.reading.text ?? "", distance: distance,
      text: ReasonText(judgement: judgement, guess: guess.text, answer: form?.written ?? "").text)
  }

  /// The form that decided, or the one that comes nearest.
  private var form: Form? {
    if let alternative = judgement.alternative {
      let forms = compiled.forms.filter { $0.alternative == alternative }
      return forms.min { distanceOrFar($0) < distanceOrFar($1) }
    }
    let open = compiled.forms.filter { $0.verdict != .reject && $0.shortening == nil }
    return open.min { distanceOrFar($0) < distanceOrFar($1) }
  }

  private func distanceOrFar(_ form: Form) -> Int {
    distance(to: form.reading) ?? 1_000 + abs(form.reading.letters.count - guess.letters.count)
  }

  private static let farthest = 12

  private func distance(to reading: Reading) -> Int? {
    PlainDistance.between(reading.letters, guess.letters, cap: Self.farthest)
  }
}
