import Testing

@testable import QuizJudge

@Suite("numbers in two units")
struct MixedUnitsTests {
  private func inches(_ text: String) -> Double? {
    Quantity(Folding.fold(text), of: .asked)?.value(in: Unit.named("inch"))
  }

  @Test(
    "feet and inches add up",
    arguments: ["5 feet 10 inches", "5'10\"", "5 ft 10 in", "5 ft. 10", "five feet and ten inches"])
  func lengths(_ text: String) {
    #expect(inches(text).map { Quantity.nearlyEqual($0, 70) } == true)
  }

  @Test(
    "hours and minutes add up",
    arguments: ["1 hour 30 minutes", "1h30", "an hour and a half", "1 hr, 30 min", "90 minutes"])
  func times(_ text: String) {
    let minutes = Quantity(Folding.fold(text), of: .asked)?.value(in: Unit.named("minute"))
    #expect(minutes.map { Quantity.nearlyEqual($0, 90) } == true)
  }

  @Test(
    "units that do not go together are no number",
    arguments: ["5 feet 10 minutes", "10 inches 5 feet", "5 feet feet", "5 feet ten mice"])
  func none(_ text: String) {
    #expect(Quantity(Folding.fold(text), of: .asked) == nil)
  }
}
