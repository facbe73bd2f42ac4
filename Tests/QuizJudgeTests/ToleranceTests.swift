import Testing

@testable import QuizJudge

@Suite("tolerances")
struct ToleranceTests {
  @Test("the two keys are read")
  func reading() throws {
    #expect(try Tolerance(within: "0.5", range: nil) == .absolute(0.5))
    #expect(try Tolerance(within: "1/2", range: nil) == .absolute(0.5))
    #expect(try Tolerance(within: "5%", range: nil) == .percent(5))
    #expect(try Tolerance(within: "5 percent", range: nil) == .percent(5))
    #expect(try Tolerance(within: nil, range: "10..12") == .range(10, 12))
    #expect(try Tolerance(within: "1", range: "-5 .. 5") == .range(-5, 5))
    #expect(try Tolerance(within: nil, range: nil) == .none)
  }

  @Test(
    "what is no number in digits is no tolerance",
    arguments: ["x", "XX", "ten", "-1", "5 km", "10s", "", "4 July", "7 moons"])
  func badWithin(_ text: String) {
    #expect(throws: AnswerError.badTolerance(text)) { try Tolerance(within: text, range: nil) }
  }

  @Test(
    "a range needs two numbers without units",
    arguments: ["10", "x..xx", "10..", "1 km..2 km", "a..b"])
  func badRange(_ text: String) {
    #expect(throws: AnswerError.badRange(text)) { try Tolerance(within: nil, range: text) }
  }

  @Test("a range begins with the smaller number")
  func reversed() {
    #expect(throws: AnswerError.reversedRange("9..4")) { try Tolerance(within: nil, range: "9..4") }
  }

  @Test("edges count, on both sides and below zero")
  func edges() {
    #expect(Tolerance.absolute(0.5).covers(10.5, answer: 10))
    #expect(!Tolerance.absolute(0.5).covers(10.51, answer: 10))
    #expect(Tolerance.percent(10).covers(-45, answer: -50))
    #expect(!Tolerance.percent(10).covers(-44, answer: -50))
    #expect(Tolerance.range(10, 12).covers(12, answer: 11))
    #expect(!Tolerance.range(10, 12).covers(12.1, answer: 11))
    #expect(Tolerance.absolute(0.1).covers(3.4, answer: 3.3))
    #expect(Tolerance.none.covers(7, answer: 7) && !Tolerance.none.covers(7.1, answer: 7))
  }
}
