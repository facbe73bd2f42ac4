import Testing

@testable import QuizCore
@testable import QuizLog

@Suite("numbers that no game can have written")
struct PlausibilityTests {
  @Test("every event of a game is plausible", arguments: Examples.events.indices)
  func sound(_ index: Int) throws {
    try Plausibility.check(Examples.events[index])
  }

  @Test("counts and times out of range are refused")
  func refused() {
    let events: [Event] = [
      .revealed(.init(clues: -1, at: .zero)), .revealed(.init(clues: 1, at: Milliseconds(-1))),
      .buzzed(.init(by: "a", after: Milliseconds(1_000_000_000_001))),
      .hid(.init(rule: "fifty", options: [0, -2])), .closed(.init(number: 2_000_000)),
      .timed(.init(rule: "prompt", limit: Milliseconds(-1))),
    ]
    for event in events {
      #expect(throws: Implausible.self, "\(event)") { try Plausibility.check(event) }
    }
  }

  @Test("a right option that is not there is refused")
  func right() {
    let sound = Examples.asked(1, limit: nil).shown
    let shown = Shown(card: sound.card, options: sound.options, right: [99])
    let event = Event.asked(
      .init(number: 1, index: 0, part: 0, parts: 0, worth: Points(1), limit: nil, shown: shown))
    #expect(throws: Implausible.self) { try Plausibility.check(event) }
  }
}
