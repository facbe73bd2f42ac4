import Testing

@testable import QuizCore

@Suite("Actions of a record") struct TakenTests {
  @Test("the verdict on an answer is the first thing that came of it")
  func verdict() throws {
    var play = try Play("worth", [.text("Paris")])
    try play.run("next")
    let before = play.events.count
    let action = try play.take("ann says Rome")
    let taken = Taken(action, Array(play.events[before...]))
    #expect(taken.verdict?.outcome == .wrong)
    #expect(Taken(action, taken.events, void: "over").verdict == nil)
    #expect(Taken(Action(.next), taken.events).verdict == nil)
  }

  @Test("a question is the same however its options lie; a part of a bonus is one of its own")
  func sameQuestion() throws {
    var play = try Play("worth", [.bonus("Rome", "Bern")])
    try play.run("next")
    let first = try #require(play.state.openQuestion)
    try play.run("ann says Rome")
    #expect(play.state.openQuestion == nil)
    try play.run("next")
    #expect(first.isSameQuestion(as: first))
    #expect(!first.isSameQuestion(as: play.state.openQuestion))
    #expect(!first.isSameQuestion(as: nil))
  }
}
