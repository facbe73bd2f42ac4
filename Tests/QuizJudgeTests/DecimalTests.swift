import Testing

@testable import QuizJudge

@Suite("decimals")
struct DecimalTests {
  @Test("leading and trailing zeros do not tell")
  func normal() {
    let number = Decimal(whole: [0, 1, 0], fraction: [5, 0])
    #expect(number.digits == [1, 0, 5] && number.exponent == -1 && number.value == 10.5)
    #expect(Decimal(whole: [1], exponent: 3) == Decimal(1000))
    #expect(Decimal(whole: [0], fraction: [5]) == Decimal(whole: [5], exponent: -1))
  }

  @Test("zero is one number, without a sign")
  func zero() {
    #expect(Decimal(whole: [0, 0], isNegative: true) == Decimal(0))
    #expect(Decimal(0).negated == Decimal(0) && Decimal(0).scaled(9) == Decimal(0))
    #expect(Decimal(0).value == 0)
  }

  @Test("numbers beyond a Double's digits differ in their last digit")
  func long() {
    let digits: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    #expect(Decimal(whole: digits + [1]) != Decimal(whole: digits + [2]))
  }

  @Test("signs and powers of ten")
  func signs() {
    #expect(Decimal(5).negated.value == -5 && Decimal(5).negated.negated == Decimal(5))
    #expect(Decimal(5).scaled(6).value == 5_000_000 && Decimal(5).scaled(-1).value == 0.5)
    #expect(Decimal(Int.min).value == -9_223_372_036_854_775_808)
    #expect(Decimal(whole: [1], exponent: 400).value == .infinity)
  }
}
