import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("the entries of a question")
struct LedgerTests {
  private func state(_ names: [String]) -> State {
    var state = State()
    state.apply(
      .began(.init(contestants: names.map { Contestant($0) }, ruleset: "", seed: 1, questions: 1)))
    return state
  }

  private func scored(_ who: String, _ points: Int, _ rule: String, _ why: String) -> Event.Scored {
    .init(by: Contestant(who).id, points: Points(points), rule: rule, why: why)
  }

  @Test("each contestant has a line, told once; all are kept for later questions about them")
  func lines() {
    var ledger = Ledger()
    ledger.add(scored("ann", 10, "answer", "right answer"))
    ledger.add(scored("ann", 4, "speed", "in 2.4 s"))
    ledger.add(scored("bob", -5, "neg", "too early"))
    let told = ledger.take(state(["ann", "bob"]))
    #expect(
      told == [
        "ann +10 right answer · +4 in 2.4 s (speed) · score 0", "bob -5 too early (neg) · score 0",
      ])
    #expect(ledger.take(state(["ann"])).isEmpty && ledger.all.count == 3)
    ledger.clear()
    #expect(ledger.all.isEmpty)
  }

  @Test("who plays alone is not named")
  func alone() {
    let lines = Ledger.lines([scored("ann", 1, "answer", "right")], state(["ann"]))
    #expect(lines == ["+1 right · score 0"])
  }
}
