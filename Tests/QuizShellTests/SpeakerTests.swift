import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("Who speaks")
struct SpeakerTests {
  static func state(_ names: [String]) -> State {
    State(folding: [
      .began(
        .init(
          contestants: names.map { Contestant($0) }, ruleset: "everyone", seed: 1, questions: 1))
    ])
  }

  @Test("a name in either case, or a beginning that only one has")
  func named() throws {
    let state = Self.state(["Ann", "Anna", "Bob"])
    #expect(try Speaker.named("ann", in: state) == "Ann")
    #expect(try Speaker.named("anna", in: state) == "Anna")
    #expect(try Speaker.named("b", in: state) == "Bob")
  }

  @Test("a name that nobody has, or several, is refused")
  func refused() {
    let state = Self.state(["Anne", "Anna"])
    #expect(throws: CanonError.self) { try Speaker.named("carl", in: state) }
    #expect(throws: CanonError.self) { try Speaker.named("ann", in: state) }
  }

  @Test("who plays alone need not be named; of several one must be")
  func implied() {
    #expect(Speaker.implied(in: Self.state(["Ann"])) == "Ann")
    #expect(Speaker.implied(in: Self.state(["Ann", "Bob"])) == nil)
  }
}
