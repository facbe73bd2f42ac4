import Testing

@testable import QuizPacks

@Suite("Counts of names")
struct TallyTests {
  @Test("the most frequent first, then by name")
  func order() {
    let tally = Tally(["b", "a", "c", "b", "a"])
    #expect(tally.counts.map(\.name) == ["a", "b", "c"])
    #expect(tally.counts.map(\.count) == [2, 2, 1])
    #expect(tally.total == 5)
  }

  @Test("or in an order that is given, without what does not occur")
  func given() {
    #expect(Tally(["b", "a", "b"], order: ["c", "b", "a"]).counts.map(\.name) == ["b", "a"])
  }
}
