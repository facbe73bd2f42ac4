import Testing

@testable import QuizJudge

@Suite("numbers in digits")
struct DigitReaderTests {
  @Test(
    "separators, decimals, powers and fractions",
    arguments: [
      ("42", 42), ("1,234,567", 1_234_567), ("1.234.567", 1_234_567), ("1 234 567", 1_234_567),
      ("1'234'567", 1_234_567), ("1_234", 1234), ("1,234", 1234), ("1.234", 1.234), ("1,5", 1.5),
      (".5", 0.5), ("3.14", 3.14), ("1.5e3", 1500), ("1.5 x 10^3", 1500), ("2*10^-2", 0.02),
      ("10^6", 1_000_000), ("3/4", 0.75), ("2 1/2", 2.5), ("2-1/2", 2.5), ("9 and a half", 9.5),
      ("21st", 21), ("12345678", 12_345_678),
    ] as [(String, Double)])
  func values(_ text: String, _ value: Double) {
    var reader = DigitReader(Scan(Spelled.letters(text)))
    #expect(reader.read()?.value == value)
    #expect(reader.scan.isAtEnd)
  }

  @Test(
    "what is no part of the number is left",
    arguments: [("5 km", " km"), ("1/0", "/0"), ("3 4", " 4")])
  func rest(_ text: String, _ rest: String) {
    var reader = DigitReader(Scan(Spelled.letters(text)))
    #expect(reader.read() != nil && reader.scan.rest == rest)
  }
}
