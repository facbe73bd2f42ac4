import QuizCore
import Testing

@testable import QuizPacks

@Suite("Shuffles that are worked out as far as they are needed")
struct SparseShuffleTests {
  @Test(
    "every number comes once, in an order that hangs on the seed alone",
    arguments: [0, 1, 2, 7, 100])
  func whole(count: Int) {
    func all(_ seed: UInt64) -> [Int] {
      var shuffle = SparseShuffle(count, chance: Chance(seed: seed))
      var numbers: [Int] = []
      while let next = shuffle.next() { numbers.append(next) }
      return numbers
    }
    #expect(all(1).sorted() == Array(0..<count))
    #expect(all(1) == all(1))
    #expect(count < 7 || all(1) != all(2))
  }

  @Test("a billion numbers cost no more than those that are taken")
  func large() {
    var shuffle = SparseShuffle(1_000_000_000, chance: Chance(seed: 1))
    let numbers = (0..<1000).compactMap { _ in shuffle.next() }
    #expect(Set(numbers).count == 1000)
    #expect(numbers.contains { $0 > 900_000_000 } && numbers.contains { $0 < 100_000_000 })
  }
}
