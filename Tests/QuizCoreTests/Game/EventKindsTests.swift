import Testing

@testable import QuizCore

@Suite("Kinds of events") struct EventKindsTests {
  private let closed = Event.closed(.init(number: 1))
  private let passed = Event.passed(.init(by: "ann"))

  @Test("hold the events of their names, and no others")
  func hold() {
    #expect(Event.Kinds.closed.hold(closed))
    #expect(!Event.Kinds.closed.hold(passed))
    #expect(Event.Kinds([.passed, .closed]).hold(passed))
    #expect(Event.Kinds.all.hold(passed))
    #expect(!Event.Kinds([]).hold(passed))
  }

  @Test("are as many as the names of events")
  func count() {
    #expect(Event.Kinds.count == Event.Name.allCases.count)
    #expect(Event.Kinds.all.rawValue.nonzeroBitCount == Event.Name.allCases.count)
  }
}
