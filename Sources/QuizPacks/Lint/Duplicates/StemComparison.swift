/// Two stems held against each other word by word.
struct StemComparison {
  private let first: DuplicateStem
  private let second: DuplicateStem
  private let rarity: Rarity

  init(_ first: DuplicateStem, _ second: DuplicateStem, _ rarity: Rarity) {
    self.first = first
    self.second = second
    self.rarity = rarity
  }

  /// Whether the two ask the same.
  var areSame: Bool {
    if first.tokens.isEmpty || second.tokens.isEmpty { return false }
    guard haveOneAnswer else { return false }
    var (left, right, shared) = merged()
    let slips = pairSlips(&left, &right)
    shared += slips
    if (left + right).contains(where: \.isStrict) { return false }
    let (lost, gained) = (weight(left), weight(right))
    if lost > 0 && gained > 0 { return false }
    return shared > 0 && (lost + gained) * 2 <= shared + 1
  }

  /// An answer is right for both; where the stems have the very same words, it may be misspelt in one.
  private var haveOneAnswer: Bool {
    if first.answers.contains(where: second.answers.contains) { return true }
    return first.bag == second.bag
      && Spelling.isSlip(Array(first.answer.utf8), Array(second.answer.utf8))
  }

  /// What only one of the two has, and the weight of what both have.
  private func merged() -> ([DuplicateStem.Token], [DuplicateStem.Token], Int) {
    var left: [DuplicateStem.Token] = []
    var right: [DuplicateStem.Token] = []
    var shared = 0
    var (at, other) = (0, 0)
    let (one, two) = (first.tokens, second.tokens)
    while at < one.count || other < two.count {
      if other == two.count || at < one.count && one[at].key < two[other].key {
        left.append(one[at])
        at += 1
      } else if at == one.count || two[other].key < one[at].key {
        right.append(two[other])
        other += 1
      } else {
        shared += rarity.weight(one[at].key)
        at += 1
        other += 1
      }
    }
    return (left, right, shared)
  }

  /// Takes out of both what is one word, misspelt or inflected; gives its weight.
  private func pairSlips(
    _ left: inout [DuplicateStem.Token], _ right: inout [DuplicateStem.Token]
  ) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var weight = 0
    var kept: [DuplicateStem.Token] = []
    for token in left {
      let partner = right.firstIndex { isSlip(token, $0) }
      guard let partner else {
        kept.append(token)
        continue
      }
      weight += min(rarity.weight(token.key), rarity.weight(right[partner].key))
      right.remove(at: partner)
    }
    left = kept
    return weight
  }

  /// A misspelt word is one that hardly any other stem has; two words that are both known are two
  /// words, however alike.
  private func isSlip(_ one: DuplicateStem.Token, _ two: DuplicateStem.Token) -> Bool {
    if one.isStrict || two.isStrict { return false }
    guard min(rarity.count(one.key), rarity.count(two.key)) <= 1 else { return false }
    return Spelling.isSlip(spelling(one, first), spelling(two, second))
  }

  private func spelling(_ token: DuplicateStem.Token, _ stem: DuplicateStem) -> [UInt8] {
    stem.text.utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start)).map {
      (65...90).contains($0) ? $0 | 0x20 : $0
    }
  }

  /// Words that stand in every other stem weigh nothing.
  private func weight(_ tokens: [DuplicateStem.Token]) -> Int {
    tokens.reduce(0) { $0 + (rarity.isCommon($1.key) ? 0 : rarity.weight($1.key)) }
  }
}

/// Whether two spellings are likely one word.
enum Spelling {
  /// One letter dropped, added, changed or swapped with its neighbour in a word of four letters or
  /// more, two in one of eight or more.
  static func isSlip(_ one: [UInt8], _ two: [UInt8]) -> Bool {
    let length = min(one.count, two.count)
    guard length >= 3, max(one.count, two.count) >= 4, length <= 40 else { return false }
    let most = max(one.count, two.count) >= 8 ? 2 : 1
    guard abs(one.count - two.count) <= most else { return false }
    return distance(one, two) <= most
  }

  /// Optimal string alignment.
  private static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: two.count + 1)
    var above = Array(0...two.count)
    for row in one.indices {
      var current = [row + 1]
      current.reserveCapacity(two.count + 1)
      for column in two.indices {
        var least = min(above[column + 1], current[column]) + 1
        least = min(least, above[column] + (one[row] == two[column] ? 0 : 1))
        if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, above) = (above, current)
    }
    return above[two.count]
  }
}
