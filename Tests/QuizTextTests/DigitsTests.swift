import Testing

@testable import QuizText

@Suite("digits of whole numbers")
struct DigitsTests {
  @Test(
    "every length and both signs are written",
    arguments: [
      (0, "0"), (7, "7"), (10, "10"), (99, "99"), (100, "100"), (-1, "-1"), (-10, "-10"),
      (1_234_567_890, "1234567890"), (Int.max, "9223372036854775807"),
      (Int.min, "-9223372036854775808"),
    ])
  func digits(_ value: Int, _ text: String) {
    var bytes: [UInt8] = [0x78]
    bytes.put(atMost: 20) { Digits.put(value, at: $0) }
    #expect(String(decoding: bytes, as: UTF8.self) == "x" + text)
  }
}
