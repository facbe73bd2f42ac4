import FoundationEssentials
import Testing

@testable import QuizCore

@Suite("What is shown") struct ShownTests {
  private func shown(_ question: Question, seed: UInt64 = 1) -> Shown {
    var chance = Chance(seed: seed)
    return Prepared(question).shown(chance: &chance)
  }

  @Test(
    "it travels whole",
    arguments: [
      .text("Rome", difficulty: 3, hints: ["old"]), .choice("Rome", wrong: ["Bern", "Oslo"]),
      .tossup("Rome", ["one (*)", "two"]), .number("100", closest: true),
      .list(["a", "b"], need: 1),
    ] as [Question])
  func travels(question: Question) throws {
    let shown = shown(question)
    let bytes = try JSONEncoder().encode(shown)
    #expect(try JSONDecoder().decode(Shown.self, from: bytes) == shown)
  }

  @Test("another order of the options is another thing shown")
  func different() {
    let question = Question.choice("Rome", wrong: ["Bern", "Oslo", "Riga"])
    let orders = (UInt64(0)..<30).map { shown(question, seed: $0) }
    #expect(orders.contains { $0 != orders[0] })
  }
}
