import Testing

@testable import QuizJudge

@Suite("words")
struct WordTests {
  private func word(_ text: String) throws -> Word { try #require(Reading(text).words.last) }

  @Test("a word is the same by its key, or by the number that its numeral is")
  func same() throws {
    #expect(try word("cats").isSame(as: word("cat")))
    #expect(try word("louis xiv").isSame(as: word("louis 14")))
    #expect(try word("louis 14").isSame(as: word("louis xiv")))
    #expect(try !word("louis xiv").isSame(as: word("louis 15")))
    #expect(try !word("cat").isSame(as: word("dog")))
  }

  @Test("it is as long as its letters")
  func count() throws {
    #expect(try word("the cats").count == 4)
  }
}
