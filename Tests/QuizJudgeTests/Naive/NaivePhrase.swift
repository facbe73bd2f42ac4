/// Reads a number in words from the front of a list, as "Numbers in words" says.
struct NaivePhrase {
  private(set) var value: Int?
  private(set) var isOrdinal = false
  /// How many words it took; 0 where they begin with none, or with digits alone.
  private(set) var count = 0

  private var sum = 0
  private var group: Int?
  private var smallestScale = Int.max
  /// What may still be added to the group has to be smaller.
  private var room = Int.max

  init(_ words: [String]) {
    var next = 0
    while next < words.count, !isOrdinal {
      if takesNought(words, next) {
        count = next + 2
        break
      }
      let isAnd = next > 0 && words[next] == "and" && (group == nil || room == 100)
      let place = isAnd && next + 1 < words.count ? next + 1 : next
      guard take(words[place], isFirst: next == 0, before: next > 0 ? words[next - 1] : "") else {
        break
      }
      next = place + 1
      count = next
    }
    if count == 1, words[0].utf8.allSatisfy({ (48...57).contains($0) }) { count = 0 }
    guard group != nil || smallestScale != Int.max else { return }
    let (total, isTooLarge) = sum.addingReportingOverflow(group ?? 0)
    if !isTooLarge { value = total }
  }

  /// "nineteen oh five"
  private mutating func takesNought(_ words: [String], _ next: Int) -> Bool {
    guard NaiveNumerals.words[words[next]] == .nought, next + 1 < words.count,
      case .unit(let unit)? = NaiveNumerals.words[words[next + 1]], (1...9).contains(unit),
      !NaiveNumerals.ordinals.contains(words[next + 1]), sum == 0, let ten = group,
      (10...99).contains(ten)
    else { return false }
    group = ten * 100 + unit
    return true
  }

  private mutating func take(_ word: String, isFirst: Bool, before: String) -> Bool {
    if isFirst, word.utf8.count < 10, !word.isEmpty,
      word.utf8.allSatisfy({ (48...57).contains($0) })
    {
      group = Int(word)
      room = (20...90).contains(group ?? 0) && (group ?? 0) % 10 == 0 ? 10 : 0
      return true
    }
    guard let part = NaiveNumerals.words[word], part != .nought else { return false }
    let isPlace = NaiveNumerals.ordinals.contains(word)
    if before.utf8.first.map({ (48...57).contains($0) }) == true {
      if case .unit = part, isPlace {} else { room = 0 }
    }
    let isTaken: Bool
    switch part {
    case .unit(let value), .ten(let value), .fused(let value): isTaken = add(value)
    case .scale(let value): isTaken = multiply(value)
    case .nought: isTaken = false
    }
    if isTaken { isOrdinal = isPlace }
    return isTaken
  }

  private mutating func add(_ value: Int) -> Bool {
    let isRound = value >= 20 && value % 10 == 0
    guard let now = group else {
      guard smallestScale != 1 else { return false }
      (group, room) = (value, isRound ? 10 : 0)
      return true
    }
    if value < room {
      if value > 0 { (group, room) = (now + value, room == 100 && isRound ? 10 : 0) }
      return value > 0
    }
    let isYear = (10...99).contains(now) && (10...99).contains(value) && sum == 0
    guard isYear, !(now == value && now > 20) else { return false }
    (group, room) = (now * 100 + value, isRound ? 10 : 0)
    return true
  }

  private mutating func multiply(_ scale: Int) -> Bool {
    if scale == 100 {
      guard (group ?? 1) < 100, group != 0 else { return false }
      (group, room) = ((group ?? 1) * 100, 100)
      return true
    }
    guard scale < smallestScale else { return false }
    let (product, isTooLarge) = (group ?? 1).multipliedReportingOverflow(by: scale)
    guard !isTooLarge, sum <= Int.max - product else { return false }
    (sum, group, smallestScale, room) = (sum + product, nil, scale, scale)
    return true
  }
}
