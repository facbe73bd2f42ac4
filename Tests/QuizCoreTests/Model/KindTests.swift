import Testing

@testable import QuizCore

@Suite("Kinds") struct KindTests {
  @Test("there are eleven, each with a title of its own for players")
  func titles() {
    #expect(Kind.allCases.count == 11)
    #expect(Set(Kind.allCases.map(\.title)).count == 11)
    #expect(Kind.several.title == "choose all that apply")
  }
}
