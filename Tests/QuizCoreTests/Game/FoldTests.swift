import Testing

@testable import QuizCore

@Suite("Folding events") struct FoldTests {
  private func began() throws -> State {
    try Play("everyone", [.text("Rome"), .text("Bern")], players: ["ann", "ben"]).state
  }

  @Test("any order of events folds without a fault")
  func total() throws {
    var play = try Play("classic", [.text("Rome", hints: ["old"])], players: ["ann", "ben"])
    try play.run("next", "ann moves hint", "ann says Rome at 3s", "ben late", "next")
    for shift in play.events.indices {
      let turned = play.events[shift...] + play.events[..<shift]
      #expect(State(folding: turned).events == play.events.count)
      #expect(State(folding: play.events.reversed()).events == play.events.count)
    }
  }

  @Test("the clock counts the time of actions on open questions")
  func clock() throws {
    var play = try Play("pass", [.text("Rome"), .text("Bern")], players: ["ann", "ben"])
    try play.run("next", "ann says Rome at 4s", "ben moves pass at 2s", "next at 60s")
    #expect(play.state.clock == .seconds(6))
    try play.run("ann says Bern at 1s")
    #expect(play.state.clock == .seconds(7))
  }

  @Test("one who is noted to be out stays out until noted back")
  func out() throws {
    var state = try began()
    state.apply(.noted(.init(rule: "x", key: "out", by: "ann", value: 1)))
    #expect(state.out == ["ann"])
    state.apply(.noted(.init(rule: "x", key: "out", by: "ann", value: 0)))
    #expect(state.out.isEmpty)
  }

  @Test("another's lapse leaves the floor to the one who has it")
  func floor() throws {
    var play = try Play("buzzer, partial", [.text("Rome")], players: ["ann", "ben"])
    try play.run("next", "ann buzzes", "ben late")
    #expect(play.state.table.floor == "ann")
    #expect(play.state.phase == .open)
  }

  @Test("points for one who does not play go nowhere")
  func stranger() throws {
    var state = try began()
    state.apply(.scored(.init(by: "zoe", points: 10, rule: "x", why: "x")))
    #expect(state.lines.map(\.score) == [0, 0])
  }
}
