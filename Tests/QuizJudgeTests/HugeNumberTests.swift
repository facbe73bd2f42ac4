import Testing

@testable import QuizJudge

@Suite("numbers beyond all measure")
struct HugeNumberTests {
  static let huge = [
    "nine hundred quadrillion dozen", "nine hundred trillion dozen",
    "nine thousand quadrillion", "nine hundred ninety nine thousand quadrillion dozen",
    "nine quadrillion quadrillion", "quadrillion trillion billion million thousand hundred",
    "1e999999", "1e9999", "-1e9999", "1e-9999", "10^9999", "10^99999999999999999999",
    "x 10^3", "9 x 10^9999", "ten to the quadrillion", "3 times ten to the quadrillion",
    String(repeating: "9", count: 190), "0." + String(repeating: "0", count: 180) + "1",
    String(repeating: "-", count: 150) + "5", String(repeating: "minus ", count: 30) + "5",
    String(repeating: "+", count: 100), String(repeating: "1,000", count: 30),
    String(repeating: "1/", count: 90) + "2", "1/0", "0/0", "5/00", "9999999999999999999/0.0",
    String(repeating: "nine hundred ", count: 12), String(repeating: "m", count: 60),
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616",
    "9999999999999999999999999999-12-31", "31 december 99999999999999999999",
    "99999999999999999999s", "the 9999999999990s", "99999999999999999999 bc",
    "99999999999999999999%", "$99999999999999999999 trillion", "9e9999 million dozen",
    "99999999999999999999 hours and a half", "99999999999999999999'99999999999999999999\"",
  ]

  @Test("each is read or refused, in every unit, and none stops the program", arguments: huge)
  func read(_ text: String) throws {
    for unit in UnitTable.shared.units.keys.sorted() {
      let line = try Answerline(.number(NumberAnswer("7", within: "5%", unit: unit)))
      #expect(line.judge("\(text) \(unit)").verdict == .reject, "\(unit)")
    }
    let plain = try Answerline(.text(TextAnswer("1969")))
    #expect(plain.judge(text).verdict == .reject)
  }

  @Test("as an answer each is an error that says so, or its own right answer", arguments: huge)
  func answered(_ text: String) throws {
    guard let line = try? Answerline(.number(NumberAnswer(text))) else { return }
    #expect(line.judge(text).verdict == .accept)
    #expect(line.judge("Paris").verdict == .reject)
  }

  @Test("twelve times nine hundred quadrillion is not told as another number")
  func dozen() throws {
    let line = try Answerline(.number(NumberAnswer("10800000000000000000")))
    #expect(line.judge("nine hundred quadrillion dozen").verdict == .reject)
    #expect(line.judge("10,800,000,000,000,000,000").verdict == .accept)
    #expect(line.judge("10.8 e18").verdict == .reject)
    #expect(line.judge("1.08e19").verdict == .accept)
    let less = try Answerline(.number(NumberAnswer("108000000000000000")))
    #expect(less.judge("nine quadrillion dozen").verdict == .accept)
    #expect(less.judge("nine quadrillion and one dozen").verdict == .reject)
  }

  @Test("a sign counts once")
  func signs() throws {
    let line = try Answerline(.number(NumberAnswer("-5")))
    #expect(line.judge("-5").verdict == .accept)
    #expect(line.judge("--5").verdict == .reject)
    #expect(line.judge("minus minus 5").verdict == .reject)
    #expect(line.judge("minus -5").verdict == .reject)
  }
}
