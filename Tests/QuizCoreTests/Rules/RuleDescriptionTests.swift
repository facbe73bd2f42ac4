import Testing

@testable import QuizCore

@Suite("Options of rules") struct RuleDescriptionTests {
  @Test(
    "what may stand in an option is said in words",
    arguments: [
      (.whole(1...5), "a whole number from 1 to 5"), (.seconds(1...60), "seconds, from 1 to 60"),
      (.truth, "true or false"), (.word(["stay", "fall"]), "stay or fall"),
    ] as [(RuleOption.Domain, String)])
  func domains(domain: RuleOption.Domain, words: String) {
    #expect(domain.description == words)
  }

  @Test("a value that fits is read, any other is not")
  func values() {
    #expect(RuleOption.Domain.whole(1...5).value("5") == .whole(5))
    #expect(RuleOption.Domain.whole(1...5).value("6") == nil)
    #expect(RuleOption.Domain.seconds(1...60).value("60s") == .whole(60))
    #expect(RuleOption.Domain.seconds(1...60).value("60ms") == nil)
    #expect(RuleOption.Domain.truth.value("false") == .truth(false))
    #expect(RuleOption.Domain.truth.value("no") == nil)
    #expect(RuleOption.Domain.word(["stay"]).value("stay") == .word("stay"))
    #expect(RuleOption.Domain.word(["stay"]).value("Stay") == nil)
  }
}
