import Testing

@testable import QuizJudge

@Suite("words that a guess may have")
struct PermissionTests {
  private func shorter(_ guess: String) -> [String] {
    Permission.shorter(Reading(guess), written: guess).map(\.reading.text)
  }

  @Test(
    "kinds of places, given names, titles, initials and the words before a number",
    arguments: [
      ("Republic of Iraq", "iraq"), ("Nile River", "nile"), ("Mount Everest", "everest"),
      ("city of Paris", "paris"), ("Sahara desert", "sahara"),
      ("George Washington", "washington"), ("Sir Isaac Newton", "newton"),
      ("George W. Bush", "george bush"), ("The Godfather Part 2", "the godfather 2"),
      ("Zürich", "zuerich"), ("Romeo + Juliet", "romeo and juliet"),
    ])
  func permitted(_ guess: String, _ short: String) {
    #expect(shorter(guess).contains(short))
  }

  @Test("a surname counts only for an answer of one word")
  func surname() {
    let short = Permission.shorter(Reading("George Washington"), written: nil)
    #expect(short.first { $0.reading.text == "washington" }?.wantsOneWord == true)
  }

  @Test("an initial left out is told")
  func initial() {
    let short = Permission.shorter(Reading("George W. Bush"), written: nil)
    #expect(short.first { $0.reading.text == "george bush" }?.lacksInitial == true)
  }

  @Test("other words stay", arguments: ["Paris", "Paris London", "not Paris", "Mexico City", ""])
  func others(_ guess: String) {
    #expect(shorter(guess).isEmpty)
  }
}
