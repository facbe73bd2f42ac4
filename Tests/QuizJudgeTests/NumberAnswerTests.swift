import QuizJudge
import Testing

@Suite("answers that are numbers")
struct NumberAnswerTests {
  private func verdict(_ answer: NumberAnswer, _ guess: String) throws -> Verdict {
    try Answerline(.number(answer)).judge(guess).verdict
  }

  @Test("a tolerance counts its edges")
  func edges() throws {
    let near = NumberAnswer("3.3", within: "0.1")
    for guess in ["3.2", "3.4", "3,25", "3.30"] { #expect(try verdict(near, guess) == .accept) }
    for guess in ["3.19", "3.41", "33"] { #expect(try verdict(near, guess) == .reject) }
    let share = NumberAnswer("200", within: "5%")
    for guess in ["190", "210"] { #expect(try verdict(share, guess) == .accept) }
    for guess in ["189", "211"] { #expect(try verdict(share, guess) == .reject) }
    let range = NumberAnswer("11", range: "10..12")
    for guess in ["10", "12", "ten"] { #expect(try verdict(range, guess) == .accept) }
    for guess in ["9.99", "12.01"] { #expect(try verdict(range, guess) == .reject) }
    #expect(try verdict(NumberAnswer("0", range: "-5..5"), "-5") == .accept)
  }

  @Test("units are converted, and another kind of unit is wrong")
  func units() throws {
    let height = NumberAnswer("8849", within: "10", unit: "m")
    for guess in ["8849", "8849 m", "8.849 km", "29,032 ft", "8849 metres"] {
      #expect(try verdict(height, guess) == .accept, "\(guess)")
    }
    for guess in ["8849 kg", "8849 km", "884.9 km"] {
      #expect(try verdict(height, guess) == .reject, "\(guess)")
    }
    let boiling = NumberAnswer("100", unit: "°C")
    for guess in ["212 °F", "373.15 K", "100 degrees celsius", "100°C"] {
      #expect(try verdict(boiling, guess) == .accept, "\(guess)")
    }
  }

  @Test("long numbers differ in their last digit too")
  func lastDigit() throws {
    let long = NumberAnswer("12345678901234567890")
    #expect(try verdict(long, "12,345,678,901,234,567,890") == .accept)
    #expect(try verdict(long, "12345678901234567891") == .reject)
  }

  @Test(
    "a number is read in every spelling",
    arguments: [
      "299792458", "299,792,458", "299 792 458", "299.792458 million", "2.99792458e8",
      "2.99792458 x 10^8", "2.99792458×10⁸", "299792458.0", "about 299792458", "+299792458",
    ])
  func spellings(_ guess: String) throws {
    #expect(try verdict(NumberAnswer("299792458"), guess) == .accept)
  }

  @Test("one letter is a roman numeral where a number is asked for")
  func romans() throws {
    #expect(try verdict(NumberAnswer("5"), "V") == .accept)
    #expect(try verdict(NumberAnswer("4"), "IIII") == .reject)
  }

  @Test("the guess is told as a number in the answer's unit")
  func value() throws {
    let line = try Answerline(.number(NumberAnswer("10", unit: "km", closest: true)))
    #expect(line.number(in: "9500 m") == 9.5)
    #expect(line.number(in: "eleven") == 11)
    #expect(line.number(in: "3 kg") == nil)
    #expect(line.number(in: "far") == nil)
  }
}
