/// One way to be right, to be prompted or to be wrong, ready to be compared; a class, for one guess
/// looks at many.
final class Form: Sendable {
  /// What only some forms have.
  struct Details: Sendable {
    /// Why a shortened form counts; nil where it is the whole.
    var shortening: MatchRule?
    /// The question of a prompt.
    var ask: String?
    /// The parts that must be there, where the rest is optional.
    var needs: Needs?
    /// Whether any telling part of the words will do.
    var isLoose = false
    /// Until when the form counts.
    var mention: Mention?
    /// The value, where the whole form is a number.
    var quantity: Quantity?
  }

  /// As its author wrote it.
  let written: String
  let reading: Reading
  let verdict: Verdict
  /// Counted over answer, accepted, prompted and rejected forms; several forms may share one.
  let alternative: Int
  let shortening: MatchRule?
  let ask: String?
  let needs: Needs?
  let isLoose: Bool
  let mention: Mention?
  let quantity: Quantity?
  let budget: TypoBudget

  init(
    _ written: String, verdict: Verdict, alternative: Int, strictness: Strictness,
    reading: Reading? = nil, details: Details = Details()
  ) {
    self.written = written
    self.verdict = verdict
    self.alternative = alternative
    let reading = reading ?? Form.reading(of: written)
    self.reading = reading
    shortening = details.shortening
    ask = details.ask
    needs = details.needs
    isLoose = details.isLoose
    mention = details.mention
    quantity = details.quantity
    budget = TypoBudget(
      letters: reading.letters.count { !$0.isDigit }, strictness: strictness)
  }

  /// A text of the author's as the judge reads it.
  static func reading(of written: String) -> Reading {
    Reading(written, hasRomans: hasRomans(written))
  }

  /// Whether a numeral in capitals is in the text: Louis XIV, World War I, but neither the carbon's C
  /// nor the compact disc's CD alone.
  static func hasRomans(_ text: String) -> Bool {
    let words = text.utf8.split { $0 < 128 && !($0 &- 48 < 10 || ($0 | 32) &- 97 < 26) }
    return words.enumerated().contains { index, letters in
      guard letters.allSatisfy(Self.numeral.contains) else { return false }
      return index > 0 || (letters.count > 1 && letters.allSatisfy { $0 == 73 || $0 > 85 })
    }
  }

  private static let numeral = Set("IVXLCDM".utf8)

  /// How near a guess comes without typos; nil where it takes some, or is another thing.
  func level(of guess: Reading) -> Level? {
    guard let level = wholeLevel(of: guess) else { return partLevel(of: guess) }
    return shortening == nil ? level : max(level, .required)
  }

  private func wholeLevel(of guess: Reading) -> Level? {
    if reading.squeezed == guess.squeezed { return .folded }
    if reading.bare == guess.bare { return .article }
    if reading.sequence == guess.sequence || reading.romans == guess.romans { return .wordForm }
    if reading.compound == guess.compound && reading.kinds.isDisjoint(with: .number) {
      return .wordForm
    }
    if reading.core == guess.core || reading.coreRomans == guess.coreRomans {
      return agreeOnTitles(guess) ? .wordForm : nil
    }
    return isReordered(guess) ? .wordForm : nil
  }

  private func partLevel(of guess: Reading) -> Level? {
    if let needs, needs.areMet(by: guess) { return .required }
    return isLoose && Looseness.isTelling(guess, of: reading) ? .required : nil
  }

  /// A guess may add a title to any name and leave out a loose one; two titles must be the same.
  private func agreeOnTitles(_ guess: Reading) -> Bool {
    guard reading.hasCore, guess.hasCore else { return false }
    if reading.titles == 0 || reading.titles == guess.titles { return true }
    guard guess.titles == 0 else { return false }
    return reading.words.allSatisfy { !$0.kind.contains(.title) || $0.kind.contains(.loose) }
  }

  private func isReordered(_ guess: Reading) -> Bool {
    guard reading.bag == guess.bag, reading.contentCount > 1,
      reading.contentCount == guess.contentCount
    else { return false }
    return reading.kinds.isDisjoint(with: .direction) && guess.kinds.isDisjoint(with: .direction)
      && reading.words.count { $0.kind.contains(.number) } < 2
  }
}
