import QuizCore

/// How often tossups brought how many points, the most valuable first.
public struct AnswerTally: Sendable, Hashable {
  public private(set) var counts: [Scoresheet.AnswerCount] = []

  public init() {}

  mutating func add(_ count: Scoresheet.AnswerCount) {
    let place = counts.firstIndex { $0.value <= count.value } ?? counts.count
    if place < counts.count, counts[place].value == count.value {
      counts[place].number += count.number
    } else {
      counts.insert(count, at: place)
    }
  }

  /// How many were worth what is asked for.
  public func number(where isMeant: (Points) -> Bool) -> Int {
    counts.reduce(0) { $0 + (isMeant($1.value) ? $1.number : 0) }
  }

  /// What all of them brought.
  public var points: Points { counts.reduce(.zero) { $0 + $1.value * $1.number } }
}
