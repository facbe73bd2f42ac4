/// Which values count beside the answer's own; edges included.
enum Tolerance: Sendable, Hashable {
  case none
  /// At most so far off.
  case absolute(Double)
  /// At most so many hundredths of the value off.
  case percent(Double)
  case range(Double, Double)

  /// Reads the keys `within` and `range`.
  init(within: String?, range: String?) throws(AnswerError) {
    if let range {
      self = try Self.parsed(range: range)
    } else if let within {
      self = try Self.parsed(within: within)
    } else {
      self = .none
    }
  }

  private static func parsed(within text: String) throws(AnswerError) -> Tolerance {
    guard let quantity = figure(Folding.fold(text)), quantity.value >= 0 else {
      throw .badTolerance(text)
    }
    guard let unit = quantity.unit else { return .absolute(quantity.value) }
    guard unit.dimension == .share else { throw .badTolerance(text) }
    return .percent(quantity.value)
  }

  private static func parsed(range text: String) throws(AnswerError) -> Tolerance {
    let letters = Folding.fold(text)
    let dots = letters.indices.dropLast().first { letters[$0] == "." && letters[$0 + 1] == "." }
    guard let dots, let low = figure(Array(letters[..<dots])),
      let high = figure(Array(letters[(dots + 2)...].drop { $0 == "." })),
      low.unit == nil, high.unit == nil
    else { throw .badRange(text) }
    guard low.value <= high.value else { throw .reversedRange(text) }
    return .range(low.value, high.value)
  }

  /// A number in digits: a lone "x" is a slip of the author's and not the roman ten.
  private static func figure(_ letters: [Letter]) -> Quantity? {
    guard letters.contains(where: \.isDigit), let quantity = Quantity(letters, of: .plain),
      quantity.date == nil, !quantity.isDecade, quantity.value.isFinite
    else { return nil }
    return quantity
  }

  /// Whether a guess counts for an answer; a little is added for the rounding of arithmetic.
  func covers(_ guess: Double, answer: Double) -> Bool {
    guard guess.isFinite else { return false }
    let slack = 1e-9 * max(1e-12, abs(answer), abs(guess))
    switch self {
    case .none: return Quantity.nearlyEqual(guess, answer)
    case .absolute(let width): return abs(guess - answer) <= width + slack
    case .percent(let share): return abs(guess - answer) <= abs(answer) * share / 100 + slack
    case .range(let low, let high): return guess >= low - slack && guess <= high + slack
    }
  }
}
