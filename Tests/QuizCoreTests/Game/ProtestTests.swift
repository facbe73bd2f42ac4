import Testing

@testable import QuizCore

@Suite("Protests") struct ProtestTests {
  private func taken(_ outcome: Outcome, by: String, question: Int, void: String? = nil) -> Taken {
    let judged = Event.Judged(
      by: ID(by), text: "x", outcome: outcome, percent: 0, reason: "", after: .zero, clues: 0,
      isOverruled: false)
    var chance = Chance(seed: 1)
    let shown = Prepared(.text("Paris")).shown(chance: &chance)
    return Taken(
      Action(.answer(by: ID(by), text: "x")), [.judged(judged)],
      question: Event.Asked(number: question, index: question, worth: 10, shown: shown), void: void)
  }

  @Test("the last final verdict is turned: right to wrong, all else to right")
  func last() {
    let record = [taken(.right, by: "ann", question: 1), taken(.partial, by: "bob", question: 2)]
    let protest = Protest(in: record)
    #expect(protest?.place == 1)
    #expect(protest?.outcome == .right)
    #expect(Protest(in: Array(record.prefix(1)))?.outcome == .wrong)
  }

  @Test("a player or a question names an earlier one")
  func named() {
    let record = [
      taken(.wrong, by: "ann", question: 1), taken(.wrong, by: "bob", question: 1),
      taken(.wrong, by: "bob", question: 2),
    ]
    #expect(Protest(in: record, of: "ann")?.place == 0)
    #expect(Protest(in: record, number: 1)?.place == 1)
    #expect(Protest(in: record, of: "bob", number: 1)?.place == 1)
    #expect(Protest(in: record, of: "carl") == nil)
    #expect(Protest(in: record, number: 3) == nil)
  }

  @Test("a prompt, an answer that a rule keeps back, and what is void are no verdicts to turn")
  func none() {
    let record = [
      taken(.prompt, by: "ann", question: 1), taken(.open, by: "ann", question: 2),
      taken(.wrong, by: "ann", question: 3, void: "so"), Taken(Action(.next), []),
    ]
    #expect(Protest(in: record) == nil)
  }
}
