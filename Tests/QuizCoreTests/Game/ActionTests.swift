import Testing

@testable import QuizCore

@Suite("Actions") struct ActionTests {
  @Test(
    "who acts is known where the deed has an actor",
    arguments: [
      (.begin, nil), (.next, nil), (.clue, nil), (.stop, nil), (.buzz(by: "ann"), "ann"),
      (.answer(by: "ann", text: "x"), "ann"), (.move(by: "ann", name: "x", argument: ""), "ann"),
      (.timeUp(by: "ann", typed: ""), "ann"), (.timeUp(by: nil, typed: ""), nil),
    ] as [(Action.Deed, ID<Contestant>?)])
  func actor(deed: Action.Deed, actor: ID<Contestant>?) {
    #expect(Action(deed).actor == actor)
  }
}
