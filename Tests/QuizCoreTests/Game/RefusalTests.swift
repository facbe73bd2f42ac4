import Testing

@testable import QuizCore

@Suite("What is said of a refused action") struct RefusalTests {
  @Test(
    "each refusal says what to do instead",
    arguments: [
      (.over, "the game is over; start another with \"play\""),
      (.notBegun, "the game has not begun yet"), (.begunAlready, "the game has begun already"),
      (.noQuestion, "no question is open; go on with \"next\""),
      (.questionOpen, "a question is still open; answer it first, or pass"),
      (.stranger("zoe"), "\"zoe\" is not playing in this game"),
      (
        .whoSpeaks, "several are playing; begin the line with a name, as in \"@ann Paris\""
      ),
      (.floorTaken(by: "ben"), "ben has buzzed; wait for the answer"),
      (.hasFloor("ben"), "ben has the floor already; answer"),
      (.answeredAlready("ben"), "ben has answered this question already"),
      (.out("ben"), "ben is out of the game; leave it to the others"),
      (.outOfTurn(turn: "ben"), "this question is for ben"),
      (.noClues, "this question has no clues to read; answer it"),
      (.noMoreClues, "all clues have been read; answer or pass"),
      (.noSuchMove("x", offered: []), "there is no move \"x\" here"),
      (
        .noSuchMove("x", offered: ["hint", "pass"]),
        "there is no move \"x\" here; there is hint, pass"
      ),
      (.waiting("ann has to wager"), "ann has to wager"), (.rule(name: "turns", why: "no"), "no"),
    ] as [(Refusal, String)])
  func words(refusal: Refusal, words: String) {
    #expect(refusal.description == words)
  }
}
