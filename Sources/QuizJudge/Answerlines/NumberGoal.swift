/// The value a number answer wants, and how exactly.
struct NumberGoal: Sendable {
  let values: [Quantity]
  let unit: Unit?
  let tolerance: Tolerance

  /// The guess as a number, with a noun behind it where things are counted; nil where it is none.
  func quantity(of guess: [Letter]) -> Quantity? {
    if case .count = unit?.dimension { return Quantity(guess, of: .counted) }
    return Quantity(guess, of: hasDates ? .dated : .asked)
  }

  private var hasDates: Bool { values.contains { $0.date != nil } }

  /// Whether the guess is the number; the place of the value in the answer and its accepted forms.
  func matched(by guess: Quantity) -> Int? {
    for (index, value) in values.enumerated() {
      if value.isSame(as: guess) { return index }
      guard let said = guess.meant(in: unit).value(in: unit), value.date == nil, guess.date == nil
      else { continue }
      let wanted = value.value(in: unit) ?? value.value
      if index == 0, tolerance != .none, tolerance.covers(said, answer: wanted) { return 0 }
    }
    return nil
  }

  /// Whether the guess is measured in something else altogether.
  func isOfOtherKind(_ guess: Quantity) -> Bool {
    guard let unit, let other = guess.meant(in: unit).unit else { return false }
    return !other.isOfSameKind(as: unit)
  }
}
