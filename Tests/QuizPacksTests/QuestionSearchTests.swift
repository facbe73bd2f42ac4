import QuizCore
import Testing

@testable import QuizPacks

@Suite("Finding questions")
struct QuestionSearchTests {
  private func found(_ search: QuestionSearch) throws -> [String] {
    let pack = try #require(
      Loading.questions(
        """
        - {id: one, ask: Where is the Café Central?, answer: Wien, tags: [old towns], source: "book, page 3"}
        - {id: two, ask: Which word?, answer: Vienna, explain: Not the café., source: book}
        - {id: three, ask: Choose., answer: a, wrong: [Viennese]}
        - {id: four, ask: Lead-in, parts: [{ask: About cafes?, answer: x}]}
        """
      ).pack)
    return pack.questions.filter { search.finds($0, in: pack) }.map(\.id.rawValue)
  }

  @Test("each word must begin a word of the question, whatever its case and accents")
  func words() throws {
    #expect(try found(.init(words: ["CAFE"])) == ["one", "two", "four"])
    #expect(try found(.init(words: ["vien"])) == ["two", "three"])
    #expect(try found(.init(words: ["cafe vien"])) == ["two"])
    #expect(try found(.init(words: ["afe"])) == [])
    #expect(try found(.init(words: ["town"])) == ["one"])
    #expect(try found(.init(words: ["three"])) == ["three"])
    #expect(try found(.init(words: ["?!"])).count == 4)
  }

  @Test("a source is named by its key, or by its key and place, or by its title")
  func sources() throws {
    #expect(try found(.init(sources: ["book"])) == ["one", "two"])
    #expect(try found(.init(sources: ["Book, page 3"])) == ["one"])
    #expect(try found(.init(sources: ["the book"])) == ["one", "two"])
    #expect(try found(.init(sources: ["film"])) == [])
  }

  @Test("ids are taken whole, and all that is asked for counts")
  func ids() throws {
    #expect(try found(.init(ids: ["two", "four"])) == ["two", "four"])
    #expect(try found(.init(words: ["cafe"], sources: ["book"], ids: ["two", "four"])) == ["two"])
    #expect(QuestionSearch().isEmpty)
  }
}
