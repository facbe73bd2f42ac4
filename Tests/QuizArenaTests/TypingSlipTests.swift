import QuizCore
import Testing

@testable import QuizArena

@Suite("Slips of fingers") struct TypingSlipTests {
  @Test("a letter is dropped, doubled or swapped with the next, and never the first")
  func slips() {
    let possible: Set = [
      // Dropped: a, l, r, u.
      "wlrus", "warus", "walus", "walrs",
      // Doubled.
      "waalrus", "wallrus", "walrrus", "walruus",
      // Swapped with the next.
      "wlarus", "warlus", "walurs", "walrsu",
    ]
    var seen: Set<String> = []
    for seed in 0..<500 as Range<UInt64> {
      var chance = Chance(seed: seed)
      seen.insert(TypingSlip.slipped("walrus", &chance))
    }
    #expect(seen == possible)
  }

  @Test("short texts and figures stay as they are", arguments: ["b", "1b 2a", "true", "12345"])
  func untouched(text: String) {
    for seed in 0..<20 as Range<UInt64> {
      var chance = Chance(seed: seed)
      #expect(TypingSlip.slipped(text, &chance) == text)
    }
  }
}
