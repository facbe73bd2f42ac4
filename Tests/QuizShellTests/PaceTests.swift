import QuizCore
import Testing

@testable import QuizShell

@Suite("Pace")
struct PaceTests {
  @Test("with a clock time counts from where a player could act")
  func live() {
    let clock = ManualClock()
    var pace = Pace(clock: clock)
    clock.time = 700
    #expect(pace.elapsed == Milliseconds(700))
    pace.observe([.turned(.init(to: nil))])
    #expect(pace.elapsed == .zero)
    clock.time = 1000
    pace.observe([.closed(.init(number: 1))])
    #expect(pace.elapsed == Milliseconds(300))
  }

  @Test("without one a line takes no time")
  func virtual() {
    let pace = Pace(clock: nil)
    #expect(!pace.isLive)
    #expect(pace.elapsed == .zero)
  }
}
