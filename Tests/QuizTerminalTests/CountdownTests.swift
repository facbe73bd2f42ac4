import Testing

@testable import QuizTerminal

@Suite("the time for a line")
struct CountdownTests {
  @Test("it runs from its start and never below nothing")
  func remaining() {
    let countdown = Countdown(limit: 2500, start: 100)
    #expect(countdown.remaining(at: 100) == 2500)
    #expect(countdown.remaining(at: 2599) == 1)
    #expect(countdown.remaining(at: 9000) == 0)
    #expect(countdown.isOver(at: 2600))
    #expect(!countdown.isOver(at: 2599))
  }

  @Test("the next change of the prompt is at a whole second left")
  func nextSecond() {
    let countdown = Countdown(limit: 2500, start: 0)
    #expect(countdown.untilNextSecond(at: 0) == 500)
    #expect(countdown.untilNextSecond(at: 500) == 1000)
    #expect(countdown.untilNextSecond(at: 2499) == 1)
  }

  @Test("without a limit it is never over")
  func noLimit() {
    let countdown = Countdown(limit: nil, start: 0)
    #expect(countdown.remaining(at: 1 << 40) == nil)
    #expect(!countdown.isOver(at: 1 << 40))
    #expect(countdown.untilNextSecond(at: 0) == nil)
  }
}
