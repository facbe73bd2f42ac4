import Testing

@testable import QuizCore

@Suite("Questions made ready") struct PreparedTests {
  @Test("the parts of a bonus carry its lead-in and its source")
  func parts() {
    let ready = Prepared(.bonus("Rome", "Bern"), source: "The Atlas")
    var chance = Chance(seed: 1)
    let shown = ready.parts.map { $0.shown(chance: &chance) }
    #expect(shown.map(\.leadIn) == ["For ten points each:", "For ten points each:"])
    #expect(shown.map(\.source) == ["The Atlas", "The Atlas"])
    #expect(shown.map(\.answer) == ["Rome", "Bern"])
  }

  @Test("what chance does not decide draws none")
  func plain() {
    var (chance, untouched) = (Chance(seed: 1), Chance(seed: 1))
    _ = Prepared(.text("Rome")).shown(chance: &chance)
    #expect(chance.next() == untouched.next())
  }
}
