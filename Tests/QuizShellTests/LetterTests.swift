import Testing

@testable import QuizShell

@Suite("Letters of options")
struct LetterTests {
  @Test("a to z, then numbers", arguments: [(0, "a"), (25, "z"), (26, "27")])
  func letter(_ place: Int, _ letter: String) { #expect(Letter.of(place) == letter) }
}
