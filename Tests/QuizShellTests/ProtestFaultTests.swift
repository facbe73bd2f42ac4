import QuizPacks
import Testing

@testable import QuizShell

@Suite("Protests that come to nothing")
struct ProtestFaultTests {
  static let wordings: [(ProtestFault, String)] = [
    (.nothing(nil), "no answer has had its verdict yet; protest after one"),
    (
      .nothing("7"),
      #"no answer of "7" has had a verdict; name a player or the number of a question"#
    ),
    (.heldBack, "the verdict is told when all have answered; protest then"),
    (.yesOrNo, "a protest waits for its vote; say yes or no, or /protest uphold"),
    (
      .noVoter("Ann", voters: ["Bob", "Cleo"]),
      "Ann has no vote to give; Bob, Cleo still have one"
    ),
    (.noVoter("Ann", voters: ["Bob"]), "Ann has no vote to give; Bob still has one"),
    (.noPatch, "no change of a pack has been offered; protest about a wrong answer first"),
    (.edit(.changed("a")), EditFault.changed("a").description),
  ]

  @Test("each says what to do", arguments: wordings.indices)
  func wording(_ index: Int) {
    #expect(Self.wordings[index].0.description == Self.wordings[index].1)
  }
}
