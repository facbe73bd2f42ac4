import QuizTerminal
import Testing

@Suite("the clock of the machine")
struct MonotonicClockTests {
  @Test("it never goes back, and sleeps as long as it is asked")
  func time() {
    let clock = MonotonicClock()
    let first = clock.now()
    #expect(first > 0 && clock.now() >= first)
    #expect(clock.sleep(for: 250) == 250 && clock.descriptor == nil)
  }
}
