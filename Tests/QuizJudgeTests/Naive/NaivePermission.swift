@testable import QuizJudge

/// Words that a guess may have and an answer need not, as "Permission" says.
enum NaivePermission {
  struct Way {
    var reading: NaiveReading
    var wantsOneWord = false
    var lacksInitial = false
  }

  static func ways(_ guess: NaiveReading, _ written: String?) -> [Way] {
    var ways = (written.map(NaiveSpelling.ofGuess) ?? []).map { Way(reading: NaiveReading($0)) }
    let words = guess.words
    guard (2...64).contains(words.count) else { return ways }
    if let place = withoutPlace(guess) { ways.append(Way(reading: place)) }
    let titles = words.dropLast().prefix { $0.kinds.contains(.title) }.count
    let name = Array(words.dropFirst(titles))
    if name.count == 2 || name.count == 3 && name[1].count == 1, name[0].kinds.contains(.given),
      let last = name.last, last.count >= 4
    {
      ways.append(Way(reading: NaiveReading(words: [last]), wantsOneWord: true))
    }
    if titles > 0, name.count > 1, name[0].kinds.contains(.given) {
      ways.append(Way(reading: guess.part(titles..<words.count)))
    }
    if words[0].kinds.contains(.given), let short = NaiveNames.withoutInitials(guess) {
      ways.append(Way(reading: short, lacksInitial: true))
    }
    if let bare = NaiveShort.numbering(guess) { ways.append(Way(reading: bare)) }
    return ways
  }

  /// Iraq for "Republic of Iraq", Paris for "city of Paris", Nile for "Nile River".
  private static func withoutPlace(_ guess: NaiveReading) -> NaiveReading? {
    let words = guess.words
    let first = words[0].kinds.contains(.article) ? 1 : 0
    guard words.count > first + 1 else { return nil }
    let isTown =
      ["city", "town", "village", "capital"].contains { guess.isWord(first, $0) }
      && guess.isWord(first + 1, "of")
    if words[first].kinds.contains(.place) || isTown {
      let next = first + (words[first + 1].kinds.contains(.small) ? 2 : 1)
      return next < words.count ? guess.part(next..<words.count) : nil
    }
    let last = words.count - 1
    let isKind = NaivePlace.isKind(guess, last, words[first].count) || guess.isWord(last, "river")
    return isKind ? guess.part(first..<last) : nil
  }
}

/// What a number answer wants.
struct NaiveGoal {
  private var values: [NaiveQuantity] = []
  private var unit: Unit?
  private var range: ClosedRange<Double>?
  private var within: Double?
  private var percent: Double?

  init?(_ answer: NumberAnswer) {
    let context = answer.unit == nil ? Quantity.Context.asked : .counted
    for text in [answer.value] + answer.accept {
      guard var value = NaiveQuantity(Scalars(Folding.fold(text).text), context) else {
        if values.isEmpty { return nil }
        continue
      }
      if values.isEmpty {
        unit = value.unit
        if let name = answer.unit {
          let folded = Folding.fold(name).text.split(separator: " ").joined(separator: " ")
          guard let asked = Unit.named(folded) ?? NaiveNumber.counted(name),
            value.unit == nil || value.unit?.dimension == asked.dimension
          else { return nil }
          unit = asked
        }
        if let own = value.unit, own != unit {
          value.value = value.value(in: unit) ?? value.value
          (value.exact, value.unit) = (nil, unit)
        }
      }
      if value.unit == nil { value.unit = unit }
      values.append(value)
    }
    guard takeTolerance(answer) else { return nil }
  }

  /// Tolerances as the tests write them: `0.5`, `5%`, `10..12`.
  private mutating func takeTolerance(_ answer: NumberAnswer) -> Bool {
    if let text = answer.range {
      let dots = text.split(separator: ".", omittingEmptySubsequences: false)
      guard dots.count == 3, let low = Double(dots[0]), let high = Double(dots[2]), low <= high
      else {
        return false
      }
      range = low...high
    } else if let text = answer.within {
      let isShare = text.hasSuffix("%")
      guard let size = Double(isShare ? text.dropLast() : text[...]), size >= 0 else {
        return false
      }
      (within, percent) = isShare ? (nil, size) : (size, nil)
    }
    return true
  }

  var context: Quantity.Context {
    if case .count = unit?.dimension { return .counted }
    return values.contains { $0.date != nil } ? .dated : .asked
  }

  func isReached(by guess: NaiveQuantity) -> Bool {
    values.contains { $0.isSame(guess) } || isTolerated(guess)
  }

  private func isTolerated(_ guess: NaiveQuantity) -> Bool {
    guard let said = guess.meant(in: unit).value(in: unit), values[0].date == nil, guess.date == nil
    else { return false }
    if abs(said) == .infinity { return false }
    let wanted = values[0].value(in: unit) ?? values[0].value
    let slack = 1e-9 * max(1e-12, abs(wanted), abs(said))
    if let range { return said >= range.lowerBound - slack && said <= range.upperBound + slack }
    if let within { return abs(said - wanted) <= within + slack }
    if let percent { return abs(said - wanted) <= abs(wanted) * percent / 100 + slack }
    return false
  }
}

extension NaiveQuantity {
  /// Whether a guess says the same.
  func isSame(_ guess: NaiveQuantity) -> Bool {
    if date != nil || guess.date != nil { return date == guess.date }
    let guess = guess.meant(in: unit)
    if guess.isDecade {
      guard isDecade else { return false }
      if isShort == guess.isShort { return value == guess.value }
      let (short, full) = isShort ? (value, guess.value) : (guess.value, value)
      return full.truncatingRemainder(dividingBy: 100) == short && (1900..<2100).contains(full)
    }
    if isShort { return false }
    guard let said = guess.value(in: unit) else { return false }
    let isShare =
      unit?.dimension == .share && guess.unit == nil && near(value, guess.value * 100)
      || guess.unit?.dimension == .share && unit == nil && near(value * 100, guess.value)
    if let exact, let other = guess.exact, unit == guess.unit || guess.unit == nil || unit == nil {
      return exact == other || isShare
    }
    return near(value, said) || isShare
  }

  private func near(_ a: Double, _ b: Double) -> Bool {
    a == b || abs(a - b) < .infinity && abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }

  func meant(in unit: Unit?) -> NaiveQuantity {
    if isDecade, unit?.dimension == .time {
      var seconds = self
      (seconds.isDecade, seconds.isShort, seconds.unit) = (false, false, Unit.named("s"))
      return seconds
    }
    guard isBareM, unit?.dimension != .length else { return self }
    var millions = self
    millions.raise(6)
    millions.unit = nil
    return millions
  }

  func value(in other: Unit?) -> Double? {
    guard let unit, let other else { return value }
    if unit.dimension == other.dimension {
      return (value * unit.factor + unit.offset - other.offset) / other.factor
    }
    return unit.dimension == .angle && unit.factor == 1 && other.dimension == .temperature
      ? value : nil
  }
}
