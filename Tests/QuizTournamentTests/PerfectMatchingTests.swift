import Testing

@testable import QuizTournament

struct PerfectMatchingTests {
  @Test("the matching weighs what the best of all matchings weighs")
  func bestOfAll() {
    var chance = TestChance(seed: 3)
    for _ in 0..<400 {
      let size = 2 * (1 + chance.below(4))
      var graph = WeightedGraph(size: size, lanes: 2)
      var weights: [[Int]: [Int]] = [:]
      for one in 0..<size {
        for two in (one + 1)..<max(size, one + 1) where chance.below(4) > 0 {
          let weight = [chance.below(4) - 1, chance.below(30) - 5]
          weights[[one, two]] = weight
          graph.connect(one, two, weight: weight)
        }
      }
      let expected = best(Array(0..<size), weights)
      let mates = PerfectMatching.best(in: graph)
      let found = mates.map { mates in
        mates.indices.filter { $0 < mates[$0] }.reduce([0, 0]) { sum, one in
          let weight = weights[[one, mates[one]]] ?? [-99, 0]
          return [sum[0] + weight[0], sum[1] + weight[1]]
        }
      }
      #expect(found == expected)
    }
  }

  private func best(_ open: [Int], _ weights: [[Int]: [Int]]) -> [Int]? {
    guard let first = open.first else { return [0, 0] }
    var best: [Int]?
    for other in open.dropFirst() {
      guard let weight = weights[[first, other]],
        let rest = self.best(open.filter { $0 != first && $0 != other }, weights)
      else { continue }
      let sum = [rest[0] + weight[0], rest[1] + weight[1]]
      if best.map({ $0.lexicographicallyPrecedes(sum) }) ?? true { best = sum }
    }
    return best
  }

  @Test("an odd number of vertices and a lonely vertex have no perfect matching")
  func impossible() {
    #expect(PerfectMatching.best(in: WeightedGraph(size: 3, lanes: 1)) == nil)
    #expect(PerfectMatching.best(in: WeightedGraph(size: 2, lanes: 1)) == nil)
  }
}
