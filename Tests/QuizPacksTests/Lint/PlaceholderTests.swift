import Testing

@testable import QuizPacks

@Suite("Text that was to be filled in")
struct PlaceholderTests {
  @Test("what was to be filled in is told wherever it stands")
  func placeholders() throws {
    let question = "- ask: Who is this???\n  answer: TBD\n  explain: TODO look it up again."
    #expect(
      try Linting.told(by: Placeholder.self, question) == [
        "8:8: \"???\" was to be filled in later: write what is meant",
        "9:11: \"TBD\" was to be filled in later: write what is meant",
        "10:12: \"TODO\" was to be filled in later: write what is meant",
      ])
    for answer in ["QWERTY", "method", "Todos Santos"] {
      #expect(try !Linting.finds(Placeholder.self, "What is it?", answer))
    }
  }
}
