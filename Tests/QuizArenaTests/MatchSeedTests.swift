import Testing

@testable import QuizArena

/// What is expected was worked out in Python from the published FNV-1a and SplitMix64.
@Suite("Seeds told by name") struct MatchSeedTests {
  @Test("a match has the seed of its name in its event")
  func matches() {
    #expect(MatchSeed.seed(7, "p1-1-r1-1") == 0xC1CA_4617_7D02_2DC5)
  }

  @Test("a player of a match has a seed of their own")
  func players() {
    #expect(MatchSeed.seed(7, "p1-1-r1-1", player: "Ann") == 0xF364_0736_7057_6C0E)
    #expect(MatchSeed.seed(8, "p1-1-r1-2", player: "Bö") == 0xC2C4_DF27_8E6B_FEBD)
  }

  @Test("match and player cannot be told apart otherwise")
  func border() {
    #expect(MatchSeed.seed(7, "p1", player: "2") != MatchSeed.seed(7, "p12", player: ""))
  }
}
