import QuizCore
import Testing

@testable import QuizShell

@Suite("The time a player takes")
struct PaceTests {
  @Test("what passes while it is held does not count")
  func held() {
    let clock = ManualClock()
    var pace = Pace(clock: clock)
    clock.time = 3000
    pace.hold()
    clock.time = 60_000
    #expect(pace.elapsed == .seconds(3))
    pace.release()
    clock.time = 61_000
    #expect(pace.elapsed == .seconds(4))
    pace.restart()
    #expect(pace.elapsed == .zero)
  }

  @Test("without a clock no time passes")
  func virtual() {
    var pace = Pace(clock: nil)
    pace.hold()
    pace.release()
    #expect(pace.elapsed == .zero)
    #expect(!pace.isLive)
  }

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
}
