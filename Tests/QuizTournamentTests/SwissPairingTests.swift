import QuizTournament
import TestKit
import Testing

struct SwissPairingTests {
  @Test(
    "every round is paired as the reference program paired it",
    .enabled(if: Needs.shared("swiss")), arguments: SwissData.states)
  func matchesReference(state: String) throws {
    let expected = try SwissData.text(state + ".expected")
    let found = try TRFDocument.pairings(of: SwissData.text(state + ".in.trf"))
    #expect(found == expected)
  }
}
