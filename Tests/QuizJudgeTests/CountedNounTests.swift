import QuizJudge
import Testing

@testable import enum QuizJudge.CountedNoun
@testable import struct QuizJudge.Unit

@Suite("what an answer counts")
struct CountedNounTests {
  @Test(
    "singular and plural are one noun",
    arguments: [
      ("moons", "moon"), ("Grand Slams", "grand slam"), ("people", "person"), ("cities", "city"),
    ])
  func plural(_ one: String, _ other: String) throws {
    #expect(try #require(CountedNoun.unit(one)) == #require(CountedNoun.unit(other)))
    #expect(CountedNoun.unit(one) != CountedNoun.unit("seasons"))
  }

  @Test(
    "what cannot be counted is no noun",
    arguments: ["", " ", "7 moons", "seven", "or four", "not moons", "?", "a b c d e"])
  func none(_ text: String) {
    #expect(CountedNoun.unit(text) == nil)
  }

  @Test("a guess may be bare or name the noun, and nothing else")
  func judged() throws {
    let line = try Answerline(.number(NumberAnswer("4", unit: "moons")))
    for guess in ["4", "four", "4 moons", "four moons", "4 moon", "IV", "about 4 moons"] {
      #expect(line.judge(guess).verdict == .accept, "\(guess)")
    }
    for guess in ["4 planets", "4 km", "$4", "four seasons"] {
      #expect(
        line.judge(guess).verdict == .reject && line.judge(guess).rule == .wrongUnit, "\(guess)")
    }
    for guess in ["5 moons", "5", "40 moons"] {
      #expect(
        line.judge(guess).verdict == .reject && line.judge(guess).rule == .wrongNumber, "\(guess)")
    }
    for guess in ["4 or 5", "moons", "not 4"] { #expect(line.judge(guess).verdict == .reject) }
  }

  @Test("tolerances and nearest guesses work with nouns, and the value may carry its own")
  func tolerance() throws {
    let near = try Answerline(.number(NumberAnswer("100 seasons", within: "5%", unit: "season")))
    #expect(near.judge("95 seasons").verdict == .accept && near.judge("94").verdict == .reject)
    #expect(near.number(in: "90 seasons") == 90 && near.number(in: "90 moons") == nil)
  }

  @Test("a value of another noun than its unit is the author's mistake")
  func mismatch() {
    #expect(throws: AnswerError.unitMismatch(value: "4 moons", unit: "seasons")) {
      try Answerline(.number(NumberAnswer("4 moons", unit: "seasons")))
    }
    for blank in ["", " ", "10 km"] {
      #expect(throws: AnswerError.badUnit(blank)) {
        try Answerline(.number(NumberAnswer("4", unit: blank)))
      }
    }
  }
}
