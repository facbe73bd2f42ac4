import Testing

@testable import QuizCore

@Suite("Chance") struct ChanceTests {
  /// The published first values of SplitMix64 for the seed 1234567.
  private static let published: [UInt64] = [
    6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
  ]

  /// SplitMix64's output function, inverted with the published constants' modular inverses, finds
  /// what a stream adds to the seed; so the published values test the generator itself.
  private func plain(_ seed: UInt64) -> Chance {
    var offset: UInt64 = 0x9E37_79B9_7F4A_7C15
    offset = (offset ^ (offset >> 30)) &* 0xBF58_476D_1CE4_E5B9
    offset = (offset ^ (offset >> 27)) &* 0x94D0_49BB_1331_11EB
    offset ^= offset >> 31
    return Chance(seed: seed ^ offset)
  }

  @Test("with the mixing of stream 0 undone, it draws the published numbers")
  func vectors() {
    var chance = plain(1_234_567)
    #expect((0..<5).map { _ in chance.next() } == ChanceTests.published)
  }

  @Test("streams of one seed draw different numbers")
  func streams() {
    let firsts = (UInt64(0)..<1000).map { stream in
      var chance = Chance(seed: 7, stream: stream)
      return chance.next()
    }
    #expect(Set(firsts).count == 1000)
  }

  @Test("a bound holds and every number below it is drawn", arguments: [1, 2, 3, 6, 7])
  func below(bound: Int) {
    var chance = Chance(seed: 3)
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<(bound * 1000) { counts[chance.below(bound)] += 1 }
    #expect(counts.allSatisfy { (850...1150).contains($0) })
  }

  @Test("a bound that is not positive gives nought", arguments: [0, -1, Int.min])
  func nothing(bound: Int) {
    var chance = Chance(seed: 3)
    #expect(chance.below(bound) == 0)
    #expect(chance.order(bound).isEmpty)
  }

  @Test("an order holds each place once, and all orders come up")
  func order() {
    var chance = Chance(seed: 5)
    var seen: Set<[Int]> = []
    for _ in 0..<500 {
      let order = chance.order(4)
      #expect(order.sorted() == [0, 1, 2, 3])
      seen.insert(order)
    }
    #expect(seen.count == 24)
  }
}
