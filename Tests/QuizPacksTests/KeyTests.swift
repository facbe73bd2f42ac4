import Testing

@testable import QuizPacks

@Suite("keys")
struct KeyTests {
  @Test("a key is found by its name, with an underscore where a pack has one")
  func names() {
    #expect(Key.named("as_of") == .asOf && Key.asOf.name == "as_of")
    #expect(Key.named("asOf") == nil && Key.named("") == nil && Key.named("Ask") == nil)
    #expect(Key.allCases.allSatisfy { Key.named($0.name) == $0 })
  }

  @Test("each has a bit of its own")
  func bits() {
    #expect(Key.allCases.reduce(0) { $0 | $1.bit }.nonzeroBitCount == Key.allCases.count)
  }
}
