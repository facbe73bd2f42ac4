import Testing

@testable import QuizPacks

@Suite("Checks of numbers")
struct NumberChecksTests {
  private static let exact =
    "a measured number has to be hit exactly: add \"within\" or \"range\", or \"closest: true\""

  @Test("a measured number needs a tolerance")
  func tolerance() throws {
    for question in [
      "- ask: About how long is it?\n  answer: 2 minutes", "- ask: How high is it?\n  answer: 4806",
      "- ask: What is the height of it?\n  answer: 12.5 m",
      "- ask: How long is it?\n  answer: 2\n  unit: minutes",
    ] {
      #expect(
        try Linting.told(by: NumberWithoutTolerance.self, question) == ["9:11: \(Self.exact)"])
    }
  }

  @Test(
    "a count, a date and a number with a tolerance need none",
    arguments: [
      "- ask: How many are there?\n  answer: 12345",
      "- ask: How long is it?\n  answer: 2\n  within: 1\n  unit: m",
      "- ask: How long is it?\n  answer: 2\n  unit: m\n  closest: true",
      "- ask: How high did they value it?\n  answer: very",
    ])
  func noTolerance(question: String) throws {
    #expect(try Linting.told(by: NumberWithoutTolerance.self, question) == [])
  }

  @Test("a measured number needs a unit")
  func unit() throws {
    #expect(
      try Linting.told(
        by: NumberWithoutUnit.self, "- ask: How high is it?\n  answer: 4806\n  within: 9")
        == ["9:11: the number \"4806\" has no unit: add \"unit\", and name it in the stem"])
    #expect(
      try Linting.told(
        by: NumberWithoutUnit.self, "- ask: How high is it?\n  answer: 4806 m\n  within: 9") == [])
    #expect(
      try Linting.told(
        by: NumberWithoutUnit.self, "- ask: How many are there?\n  answer: 4806\n  within: 9") == []
    )
  }

  @Test("a tolerance of half the value, or in percent of a year, is told")
  func wide() throws {
    #expect(
      try Linting.told(by: WideTolerance.self, "- ask: How many?\n  answer: 40\n  within: 20") == [
        "10:11: a tolerance of \"20\" lets nearly any guess pass: make it smaller"
      ])
    #expect(
      try Linting.told(
        by: WideTolerance.self, "- ask: In which year?\n  answer: 2010\n  within: 1%")
        == ["10:11: 1% of the year 2010 is 20 years: write a number of years"])
    #expect(
      try Linting.told(by: WideTolerance.self, "- ask: How many?\n  answer: 2010\n  within: 1%")
        == [])
  }

  @Test("the answer must be in its own range")
  func range() throws {
    #expect(
      try Linting.told(by: AnswerOutsideRange.self, "- ask: How many?\n  answer: 2\n  range: 3..4")
        == ["10:10: the answer \"2\" is not in \"3..4\": mend one of the two"])
    #expect(
      try Linting.told(by: AnswerOutsideRange.self, "- ask: How many?\n  answer: 3\n  range: 3..4")
        == [])
  }

  @Test("a question for a number wants one")
  func number() throws {
    #expect(
      try Linting.told(
        by: NotANumber.self, "- ask: How many posts are there?\n  answer: spirit portal")
        == ["9:11: the stem asks for a number, and \"spirit portal\" is none: mend one of the two"])
    for answer in ["two", "2", "none", "a dozen", "XIV", "both of them", "the second"] {
      #expect(try !Linting.finds(NotANumber.self, "How many are there?", answer))
    }
    #expect(try !Linting.finds(NotANumber.self, "Tell me how many people know it?", "few"))
  }
}
