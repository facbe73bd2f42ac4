import QuizCore

/// The numbers 0 to `count` - 1 in an order drawn by chance, of which only as many are worked out as
/// are taken (Fisher and Yates, with only the moved cards kept).
struct SparseShuffle {
  private var moved: [Int: Int] = [:]
  private var taken = 0
  private let count: Int
  private var chance: Chance

  init(_ count: Int, chance: Chance) {
    self.count = count
    self.chance = chance
  }

  /// Nil when all are taken.
  mutating func next() -> Int? {
    guard taken < count else { return nil }
    let place = taken + chance.below(count - taken)
    let drawn = moved[place] ?? place
    moved[place] = moved.removeValue(forKey: taken) ?? taken
    taken += 1
    return drawn
  }
}
