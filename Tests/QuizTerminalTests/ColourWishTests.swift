import Testing

@testable import QuizTerminal

@Suite("colours")
struct ColourWishTests {
  @Test(
    "NO_COLOR forbids, CLICOLOR_FORCE demands, a dumb terminal has none",
    arguments: [
      (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false),
      (["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (["CLICOLOR_FORCE": "1"], false, true),
      (["TERM": "xterm", "CLICOLOR_FORCE": "0"], false, false),
      (["TERM": "dumb"], true, false), ([:], true, false),
      (["TERM": "xterm", "CLICOLOR": "0"], true, false),
    ] as [([String: String], Bool, Bool)])
  func wish(environment: [String: String], isTerminal: Bool, wanted: Bool) {
    #expect(
      ColourWish.wantsColour(isTerminal: isTerminal) { environment[$0] } == wanted)
  }
}
