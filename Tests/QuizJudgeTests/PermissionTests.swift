import Testing

@testable import QuizJudge

@Suite("words that a guess may have")
struct PermissionTests {
  private func shorter(_ guess: String) -> [String] {
    Permission.shorter(Reading(guess), written: guess).map(\.reading.text)
  }

  @Test(
    "words that say nothing, places, given names and what was taken back",
    arguments: [
      ("I think it's Paris", "paris"), ("what is Paris", "paris"),
      ("the answer is Paris please", "paris"),
      ("Republic of Iraq", "iraq"), ("Nile River", "nile"), ("Mount Everest", "everest"),
      ("George Washington", "washington"), ("George W. Bush", "george bush"),
      ("London, no, Paris", "paris"),
    ])
  func permitted(_ guess: String, _ short: String) {
    #expect(shorter(guess).contains(short))
  }

  @Test("a surname counts only for an answer of one word")
  func surname() {
    let short = Permission.shorter(Reading("George Washington"), written: "George Washington")
    #expect(short.first { $0.reading.text == "washington" }?.wantsOneWord == true)
  }

  @Test("other words stay", arguments: ["Paris", "Paris London", "not Paris", "I think", ""])
  func others(_ guess: String) {
    #expect(shorter(guess).isEmpty)
  }
}
