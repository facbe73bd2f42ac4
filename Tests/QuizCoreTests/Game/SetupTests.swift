import Testing

@testable import QuizCore

@Suite("Setups and sinks") struct SetupTests {
  @Test("a right answer is worth ten where nobody says otherwise, without a time")
  func standard() throws {
    var play = try Play("everyone", [.text("Rome")])
    try play.run("next")
    #expect(play.state.limit == nil)
    try play.run("ann says Rome at 90s")
    #expect(play.scores == ["ann 10"])
  }

  @Test("a list keeps every event, and keeping none changes no game")
  func sinks() throws {
    var kept = try Play("everyone", [.text("Rome")]).game
    var unkept = kept
    var list = EventList()
    var nothing = NoSink()
    try kept.perform(Action(.next), into: &list)
    try unkept.perform(Action(.next), into: &nothing)
    #expect(list.events.count == 1)
    #expect(kept.state == unkept.state)
  }
}
