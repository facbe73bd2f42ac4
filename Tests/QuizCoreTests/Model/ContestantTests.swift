import Testing

@testable import QuizCore

@Suite("Contestants") struct ContestantTests {
  @Test("two of one name are told apart by their ids")
  func ids() {
    let one = Contestant(id: "a", name: "Ann")
    #expect(one != Contestant(id: "b", name: "Ann"))
    #expect(Contestant("Ann").id == "Ann")
  }
}
