import Testing

@testable import QuizJudge

@Suite("a first look at a form")
struct ProbeTests {
  private func probe(_ text: String) -> Probe {
    Probe(Form(text, verdict: .accept, alternative: 0, strictness: .standard))
  }

  @Test(
    "a form that matches is never passed over",
    arguments: [
      ("The Beatles", "beatles"), ("cats", "cat"), ("Louis XIV", "Louis 14"),
      ("salt and pepper", "pepper & salt"),
    ])
  func mayMatch(_ form: String, _ guess: String) {
    #expect(probe(form).mayMatch(Reading(guess)))
  }

  @Test("one that has nothing of the guess is")
  func passedOver() {
    #expect(!probe("Paris").mayMatch(Reading("London")))
    let mask = Probe.mask(Spelled.letters("xyzzy"))
    #expect(!probe("Massachusetts").mayBeMistyped(Reading("xyzzy"), mask, cap: 4))
  }

  @Test("a guess with a slip may be the form, a form without a budget never")
  func mistyped() {
    let guess = Reading("missisippi")
    let mask = Probe.mask(guess.letters)
    #expect(probe("Mississippi").mayBeMistyped(guess, mask, cap: 4))
    #expect(!probe("Mississippi").mayBeMistyped(guess, mask, cap: 0))
    #expect(!probe("cat").mayBeMistyped(Reading("cst"), Probe.mask(Reading("cst").letters), cap: 4))
  }

  @Test("a mask has a bit for each letter")
  func mask() {
    #expect(Probe.mask(Spelled.letters("banana")).nonzeroBitCount == 3)
    #expect(Probe.mask([]) == 0)
  }
}
