import Testing

@testable import QuizTournament

struct SwissCriteriaTests {
  /// Each needs the rule it is named after; expected pairs come from another program.
  private static let cases: [(rule: String, state: String, pairs: String)] = [
    ("C5", "5 B 4w1 / 3b= / 2w= / 1b0 / U", "2-1 5-3 4-0"),
    ("C8", "3 W 2w1 4w= / 1b0 5w0 / 4b= 6b1 / 3w= 1b= / 6w= 2b1 / 5b= 3w0", "3-1 5-4 2-6"),
    ("C9", "2 W 2b1 / 1w0 / Z / 5w= / 4b=", "1-4 5-3 2-0"),
    (
      "C10",
      "5 W 3b1 6b1 2w0 7w1 / 7b1 3b1 1b1 4b0 / 1w0 2w0 6w0 U / 6w0 7b1 5w1 2w1 / F H 4b0 6w0 / "
        + "4b1 1w0 3b1 5b1 / 2w0 4w0 U 1b0", "1-4 2-5 7-3 6-0"
    ),
    ("C11", "4 B 4b0 U 3w0 / 3b0 5b= U / 2w1 4w= 1b1 / 1w1 3b= 5b1 / U 2w= 4w0", "3-5 2-1 4-0"),
    ("C13", "3 B 4w0 U / U 3b= / 5w= 2w= / 1b1 5b= / 3b= 4w=", "4-2 5-1 3-0"),
    ("C14+18", "5 B 4b0 / 3b1 / 2w0 / 1w1 / U", "2-5 3-4 1-0"),
    ("C15+19", "3 B 4b= 3w0 / 5w= 4b1 / U 1b1 / 1w= 2w0 / 2b= U", "3-2 5-4 1-0"),
    ("C16+20", "3 W 4w0 2b0 / 3w1 1w1 / 2b0 5w0 / 1b1 U / U 3b1", "5-2 4-3 1-0"),
    ("C17+21", "4 W Z 2b1 Z / 5b1 1w0 Z / 4w1 U 5w1 / 3b0 5w0 U / 2w0 4b1 3b0", "2-3 1-4 5-0"),
    ("C18", "3 B 5w= 3b1 / 3b= 4b0 / 2w= 1w0 / Z 2w1 / 1b= U", "5-4 2-1 3-0"),
    ("C19", "4 W U 3w1 / 3b1 5w1 / 2w0 1b0 / Z Z / 6w= 2b0 / 5b= U", "2-1 6-4 5-3"),
    ("C20", "3 W 3b1 U / U F / 1w0 5w0 / 5w1 H / 4b0 3b1", "2-4 5-1 3-0"),
    (
      "C21", "4 W U H 3w0 / 5w0 4b1 H / 6b1 5b1 1b1 / H 2w0 U / 2b1 3w0 6w0 / 3w0 U 5b1",
      "3-4 6-2 1-5"
    ),
    ("T1", "3 B 5w= 3w0 / 3w0 5w= / 2b1 1b1 / Z Z / 1b= 2b=", "3-5 4-1 2-0"),
    ("T5", "5 W 5b= / 6w= / 4w= / 3b= / 1w= / 2b=", "1-3 4-2 6-5"),
    (
      "T4", "3 B 8w= / 7b= / 6w= / 5w= / 4b= / 3b= / 2w= / 1b= !1-8 2-7 2-8 3-8 4-5",
      "6-1 2-3 8-4 5-7"
    ),
    (
      "T6",
      "2 W 5b= / 3w= / 2b= / 9w= / 1w= / 10b= / 8w= / 7b= / 4b= / 6w= !1-4 1-7 1-10 2-5 2-7 2-8 "
        + "2-10 3-5 3-6 3-7 3-8 4-6 4-8 5-9 6-8 7-8 8-9", "1-2 3-4 8-5 6-7 9-10"
    ),
  ]

  @Test("each rule that is easily missed changes the pairs as it should", arguments: cases.indices)
  func smallCases(index: Int) throws {
    let item = SwissCriteriaTests.cases[index]
    let found = try SwissPairing.next(of: SmallCase.field(item.state))
    #expect(SmallCase.text(found) == item.pairs, "\(item.rule)")
  }

  @Test("no random state is paired otherwise than by going through all pairings")
  func oracle() throws {
    var chance = TestChance(seed: 7)
    for _ in 0..<120 {
      let field = RandomField.make(&chance)
      let expected = SwissOracle(field).pairs()
      let found = try? SwissPairing.next(of: field)
      #expect(found.map { RandomField.pairs($0) } == expected, "\(field)")
    }
  }
}
