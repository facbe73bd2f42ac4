/// An answer compiled once and asked many times; a value, cheap to copy.
public struct Answerline: Sendable {
  let source: AnswerSource
  let accepted: [String]

  /// Compiles an answer. `rivals` are other answers that a typo must not lead to: the wrong
  /// options of the question, and the answers of its neighbours in the pack.
  public init(
    _ source: AnswerSource, rivals: [String] = [], strictness: Strictness = .standard
  ) throws(AnswerError) {
    self.source = source
    switch source {
    case .text(let text): accepted = [text.answer] + text.accept
    case .answerline(let line): accepted = [line]
    case .number(let number): accepted = [number.value] + number.accept
    }
    guard accepted.contains(where: { !$0.isEmpty }) else { throw .emptyAnswer }
  }

  /// Judges a guess. `heard` is the text of the question read so far, for answers that count only
  /// before they are mentioned; nil where the question was not read aloud.
  public func judge(_ guess: String, heard: String? = nil) -> Judgement {
    guard let index = accepted.firstIndex(where: { Sameness.same($0, guess) }) else {
      return Judgement(verdict: .reject, rule: .noMatch)
    }
    return Judgement(verdict: .accept, rule: .exact, alternative: index)
  }

  /// Judges a guess and says why; the verdict is always that of `judge`.
  public func explain(_ guess: String, heard: String? = nil) -> Reason {
    let judgement = judge(guess, heard: heard)
    return Reason(
      verdict: judgement.verdict, rule: judgement.rule, normalGuess: guess,
      text: judgement.rule.rawValue)
  }

  /// The guess as a number in the unit of the answer, for "closest wins"; nil when it is none.
  public func number(in guess: String) -> Double? {
    Double(guess)
  }
}
