import Testing

@testable import QuizPacks

@Suite("The words of a pack")
struct LexiconTests {
  @Test("a rare word weighs more than a frequent one, and a small word nothing")
  func weights() throws {
    let stems = ["Who bends fire?", "Who bends water?", "Who bends earth?", "Who bends metal?"]
    let pack = stems.map { "- {ask: '\($0)', answer: x}\n" }.joined()
    let placed = try #require(Linting.file(LintManual.head + pack).placed)
    let lexicon = Lexicon(PackSubject(placed, LintContext { _ in true }))
    let words = Words("who bends fire").list
    #expect(lexicon.weight(words[0]) == 0)
    #expect(lexicon.weight(words[2]) > lexicon.weight(words[1]))
  }
}
