/// Reads a number that is spelled out: "two thousand and one", "nineteen eighty-four", "21 million".
struct NumberPhrase {
  enum Part {
    case word(NumberWord)
    case digits(Int)
    case other
  }

  private(set) var isOrdinal = false
  private var total = 0
  private var current: Int?
  private var lastScale = Int.max
  private var areDigits = false
  /// The smallest number that may still be added: after twenty a unit, after a hundred anything.
  private var room = Int.max

  /// The number read so far, nil where none began.
  var value: Int? {
    guard current != nil || lastScale != Int.max else { return nil }
    let (sum, isTooLarge) = total.addingReportingOverflow(current ?? 0)
    return isTooLarge ? nil : sum
  }

  /// Reads as far as the number goes and returns the index behind it; a number in digits alone is
  /// left to the caller.
  mutating func read(at index: Int, count: Int, part: (Int) -> Part) -> Int {
    var next = index
    var end = index
    while next < count, !isOrdinal {
      if isNought(part(next)), next + 1 < count, takeNought(before: part(next + 1)) {
        return next + 2
      }
      let isAnd = next > index && isConnector(part(next))
      let word = isAnd && next + 1 < count ? next + 1 : next
      guard take(part(word), isFirst: next == index) else { break }
      next = word + 1
      end = next
    }
    if end == index + 1, case .digits = part(index) { return index }
    return end
  }

  private func isOrdinalUnit(_ part: Part) -> Bool {
    if case .word(.unit(_, true)) = part { true } else { false }
  }

  private func isNought(_ part: Part) -> Bool {
    if case .word(.oh) = part { true } else { false }
  }

  /// Nineteen oh five: a year's digits read out in twos.
  private mutating func takeNought(before part: Part) -> Bool {
    guard case .word(.unit(let value, false)) = part, (1...9).contains(value), total == 0,
      let now = current, (10...99).contains(now)
    else { return false }
    current = now * 100 + value
    return true
  }

  private func isConnector(_ part: Part) -> Bool {
    if case .word(.and) = part { return current == nil || room == 100 }
    return false
  }

  private mutating func take(_ part: Part, isFirst: Bool) -> Bool {
    if areDigits, !isOrdinalUnit(part) { room = 0 }
    areDigits = false
    switch part {
    case .digits(let value):
      guard isFirst else { return false }
      current = value
      areDigits = true
      // "50 First Dates" reads like "fifty-first dates", and so has to be the same.
      room = (20...90).contains(value) && value % 10 == 0 ? 10 : 0
      return true
    case .word(.unit(let value, let ordinal)), .word(.ten(let value, let ordinal)),
      .word(.fused(let value, let ordinal)):
      guard add(value) else { return false }
      isOrdinal = ordinal
      return true
    case .word(.scale(let value, let ordinal)):
      guard multiply(value) else { return false }
      isOrdinal = ordinal
      return true
    case .word(.and), .word(.oh), .word(.none), .other: return false
    }
  }

  private mutating func add(_ value: Int) -> Bool {
    guard let now = current else {
      guard lastScale != 1 else { return false }
      current = value
      room = value >= 20 && value % 10 == 0 ? 10 : 0
      return true
    }
    if value < room {
      guard value > 0 else { return false }
      current = now + value
      room = room == 100 && value >= 20 && value % 10 == 0 ? 10 : 0
      return true
    }
    // nineteen eighty-four, twenty twenty
    guard (10...99).contains(now), (10...99).contains(value), total == 0 else { return false }
    // fifty-fifty is two numbers
    if now == value && now > 20 { return false }
    current = now * 100 + value
    room = value >= 20 && value % 10 == 0 ? 10 : 0
    return true
  }

  private mutating func multiply(_ scale: Int) -> Bool {
    if scale == 100 {
      guard (current ?? 1) < 100, current != 0 else { return false }
      current = (current ?? 1) * 100
      room = 100
      return true
    }
    guard scale < lastScale else { return false }
    let (product, isTooLarge) = (current ?? 1).multipliedReportingOverflow(by: scale)
    guard !isTooLarge, total <= Int.max - product else { return false }
    total += product
    current = nil
    lastScale = scale
    room = scale
    return true
  }
}
