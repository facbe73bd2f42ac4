/// An answer compiled once and asked many times; a value, cheap to copy.
public struct Answerline: Sendable {
  let compiled: Compiled

  /// Compiles an answer. `rivals` are other answers that a typo must not lead to: the wrong
  /// options of the question, and the answers of its neighbours in the pack. They are read only
  /// when a guess is near, so a long list costs nothing here.
  public init(
    _ source: AnswerSource, rivals: [String] = [], strictness: Strictness = .standard
  ) throws(AnswerError) {
    compiled = try Compiled(source, rivals: rivals, strictness: strictness)
  }

  /// Judges a guess. `heard` is the text of the question read so far, for answers that count only
  /// before they are mentioned; nil where the question was not read aloud.
  public func judge(_ guess: String, heard: String? = nil) -> Judgement {
    if let verbatim = compiled.verbatim, verbatim == guess {
      return Judgement(verdict: .accept, rule: .exact, alternative: 0)
    }
    let folded = Folding.fold(guess)
    guard folded.count <= Folding.mostLetters else {
      return Judgement(verdict: .reject, rule: .noMatch)
    }
    let trial = Trial(compiled, Reading(folded: folded), letters: folded, written: guess)
    return trial.finding(heard: heard).judgement(in: compiled)
  }

  /// Judges a guess and says why; the verdict is always that of `judge`.
  public func explain(_ guess: String, heard: String? = nil) -> Reason {
    Explanation(compiled, guess: guess, judgement: judge(guess, heard: heard)).reason
  }

  /// The guess as a number in the unit of the answer, for "closest wins"; nil when it is none or
  /// is measured in something else.
  public func number(in guess: String) -> Double? {
    let letters = Folding.fold(guess)
    let read = compiled.number.map { $0.quantity(of: letters) } ?? Quantity(letters, of: .asked)
    guard let quantity = read, quantity.date == nil else { return nil }
    return quantity.value(in: compiled.number?.unit)
  }
}
