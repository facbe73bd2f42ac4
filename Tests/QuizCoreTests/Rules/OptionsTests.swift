import Testing

@testable import QuizCore

@Suite("Options given to a rule") struct OptionsTests {
  private let about = RuleDescription(
    "a", summary: "It does.", why: "Because.",
    options: [
      .whole("points", "how many", 1...9, standard: 5), .truth("loud", "whether", standard: true),
      .word("way", "which", ["up", "down"], standard: "up"),
    ])

  @Test("what was not given has its default")
  func defaults() {
    let options = Options(about, ["points": .whole(7)])
    #expect(options.whole("points") == 7)
    #expect(options.points("points") == 7)
    #expect(options.truth("loud"))
    #expect(options.word("way") == "up")
  }

  @Test("an option that was never declared reads as nothing")
  func undeclared() {
    let options = Options(about)
    #expect(options.whole("x") == 0)
    #expect(!options.truth("x"))
    #expect(options.word("x").isEmpty)
    #expect(options["x"] == nil)
  }
}
