import Testing

@testable import QuizJudge

@Suite("quantities")
struct QuantityTests {
  private func quantity(_ text: String, of context: Quantity.Context = .asked) throws -> Quantity {
    try #require(Quantity(Folding.fold(text), of: context))
  }

  @Test(
    "a letter is a numeral only where a number is asked for, a noun only where things are counted")
  func context() throws {
    #expect(try quantity("V").value == 5)
    #expect(Quantity(Folding.fold("V"), of: .plain) == nil)
    #expect(Quantity(Folding.fold("7 moons"), of: .asked) == nil)
    #expect(try quantity("7 moons", of: .counted).value == 7)
  }

  @Test(
    "the same in other words",
    arguments: [
      ("5 km", "5000 m"), ("5", "5 km"), ("5 km", "5"), ("50%", "0.5"), ("0.5", "50 percent"),
      ("1980s", "1980"), ("4 July 1776", "1776-07-04"), ("1/3", "one third"), ("0", "-0"),
    ])
  func same(_ answer: String, _ guess: String) throws {
    #expect(try quantity(answer).isSame(as: quantity(guess)))
  }

  @Test(
    "another number, unit, kind of number or day",
    arguments: [
      ("5 km", "5 miles"), ("5 km", "5 kg"), ("1980", "1980s"), ("4 July 1776", "5 July 1776"),
      ("4 July", "4"), ("5", "-5"), ("$5", "€5"), ("12345678901234567890", "12345678901234567891"),
    ])
  func other(_ answer: String, _ guess: String) throws {
    #expect(try !quantity(answer).isSame(as: quantity(guess)))
  }

  @Test("a value is told in another unit of its kind")
  func value() throws {
    #expect(try quantity("2 hours").value(in: Unit.named("min")) == 120)
    #expect(try quantity("2 hours").value(in: Unit.named("kg")) == nil)
    #expect(try quantity("2").value(in: Unit.named("kg")) == 2)
  }

  @Test("rounding is forgiven to nine digits")
  func rounding() {
    #expect(Quantity.nearlyEqual(0.1 + 0.2, 0.3))
    #expect(!Quantity.nearlyEqual(1, 1.00001) && !Quantity.nearlyEqual(0, 1e-12))
  }
}
