import QuizJudge
import Testing

/// Names that differ in a numeral are other things, however near their letters.
struct NumeralNameTests {
  @Test(
    "another numeral is another thing",
    arguments: [
      ("World War II", "World War I"), ("World War I", "World War II"), ("Henry VIII", "Henry VII"),
      ("Henry VII", "Henry VIII"), ("Rocky II", "Rocky III"), ("Louis XVIII", "Louis XVII"),
      ("Apollo 11", "Apollo 13"), ("World War II", "WWI"),
    ])
  func anotherNumeral(answer: String, guess: String) throws {
    #expect(try Answerline(.text(TextAnswer(answer))).judge(guess).verdict == .reject)
  }

  @Test(
    "the same numeral in another form is the same",
    arguments: [
      ("World War II", "World War 2"), ("World War II", "WWII"), ("World War I", "WWI"),
      ("Henry VIII", "Henry the eighth"), ("Apollo 11", "Apollo eleven"),
      ("J. R. R. Tolkien", "Tolkien"), ("British Broadcasting Corporation", "BBC"),
    ])
  func sameNumeral(answer: String, guess: String) throws {
    #expect(try Answerline(.text(TextAnswer(answer))).judge(guess).verdict == .accept)
  }
}
