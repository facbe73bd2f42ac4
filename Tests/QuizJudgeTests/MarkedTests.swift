import Testing

@testable import QuizJudge

@Suite("characters with their markup")
struct MarkedTests {
  @Test("spaces, commas and colons around are trimmed")
  func trimmed() throws {
    #expect(try Spelled.marked(" , a, b: ").trimmed.text == "a, b")
    #expect(try Spelled.marked(" ,").trimmed.isEmpty)
  }

  @Test("a word is found as a word, whatever its case, outside quotation marks")
  func words() throws {
    let line = try Spelled.marked("Oregon “or” OR x")
    #expect(line.place(ofWord: "or") == 12)
    #expect(line.holds("ore", at: 0) && !line.holdsWord("ore", at: 0))
    #expect(try Spelled.marked("x").place(ofWord: "or") == nil)
  }

  @Test("the first quotation is what stands between its marks")
  func quotation() throws {
    #expect(try Spelled.marked("a “b c” \"d\"").quotation?.text == "b c")
    #expect(try Spelled.marked("a \"b").quotation == nil)
    #expect(try Spelled.marked("a").quotation == nil)
  }

  @Test("separators within quotation marks separate nothing")
  func split() throws {
    let parts = try Spelled.marked("a; “b; c”; d").split { slice, index in
      slice[index].lower == 59 ? 1 : 0
    }
    #expect(parts.map(\.text) == ["a", " “b; c”", " d"])
  }
}
