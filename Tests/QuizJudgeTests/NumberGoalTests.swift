import Testing

@testable import QuizJudge

@Suite("the number that is wanted")
struct NumberGoalTests {
  private let goal = NumberGoal(
    values: [Quantity(Decimal(10), unit: Unit.named("km")), Quantity(Decimal(20))],
    unit: Unit.named("km"), tolerance: .absolute(1))

  private func quantity(_ text: String) throws -> Quantity {
    try #require(goal.quantity(of: Folding.fold(text)))
  }

  @Test("a guess matches one of the values, the first within its tolerance")
  func matched() throws {
    #expect(try goal.matched(by: quantity("10")) == 0)
    #expect(try goal.matched(by: quantity("11000 m")) == 0)
    #expect(try goal.matched(by: quantity("20")) == 1)
    #expect(try goal.matched(by: quantity("21")) == nil)
    #expect(try goal.matched(by: quantity("10 kg")) == nil)
  }

  @Test("another kind of unit is told from another number")
  func kinds() throws {
    #expect(try goal.isOfOtherKind(quantity("10 kg")))
    #expect(try !goal.isOfOtherKind(quantity("99 miles")) && !goal.isOfOtherKind(quantity("99")))
  }

  @Test("a noun is no unit of length")
  func nouns() {
    #expect(goal.quantity(of: Spelled.letters("10 moons")) == nil)
  }
}
