import Testing

@testable import QuizJudge

@Suite("plain distance")
struct PlainDistanceTests {
  private func distance(_ a: String, _ b: String, cap: Int = 12) -> Int? {
    PlainDistance.between(Spelled.letters(a), Spelled.letters(b), cap: cap)
  }

  @Test(
    "the textbook's examples",
    arguments: [
      ("kitten", "sitting", 3), ("saturday", "sunday", 3), ("ab", "ba", 1), ("ca", "abc", 3),
      ("", "abc", 3),
      ("abc", "", 3), ("same", "same", 0), ("", "", 0),
    ])
  func examples(_ a: String, _ b: String, _ distance: Int) {
    #expect(self.distance(a, b) == distance)
  }

  @Test("nothing is told beyond the cap")
  func cap() {
    #expect(
      distance("kitten", "sitting", cap: 3) == 3 && distance("kitten", "sitting", cap: 2) == nil)
    #expect(distance("a", "abcdef", cap: 2) == nil && distance("a", "b", cap: 0) == nil)
  }
}
