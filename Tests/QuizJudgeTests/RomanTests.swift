import Testing

@testable import QuizJudge

@Suite("roman numerals")
struct RomanTests {
  @Test(
    "numbers as the rules of subtraction spell them",
    arguments: [
      (1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (49, "xlix"), (90, "xc"),
      (400, "cd"),
      (900, "cm"), (1066, "mlxvi"), (1994, "mcmxciv"), (2026, "mmxxvi"), (3999, "mmmcmxcix"),
    ])
  func spelled(_ number: Int, _ numeral: String) {
    #expect(Roman.spelled(number) == numeral)
    #expect(Roman.value(Spelled.letters(numeral)[...]) == number)
  }

  @Test("every number comes back from its numeral")
  func roundTrip() {
    #expect((1...3999).allSatisfy { Roman.value(Spelled.letters(Roman.spelled($0))[...]) == $0 })
  }

  @Test(
    "what is no proper numeral is none",
    arguments: ["", "iiii", "vv", "ic", "xm", "iix", "mmmm", "xyz", "14", "mmmmmmmmmmmmmmmm"])
  func improper(_ text: String) {
    #expect(Roman.value(Spelled.letters(text)[...]) == nil)
  }

  @Test("there is no numeral below 1 or above 3999", arguments: [-1, 0, 4000])
  func outside(_ number: Int) {
    #expect(Roman.spelled(number).isEmpty)
  }
}
