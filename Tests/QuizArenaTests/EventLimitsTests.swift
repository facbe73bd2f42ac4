import QuizArena
import Testing

@Suite("Limits of a contestant") struct EventLimitsTests {
  @Test("a bot has longer to start than to reply")
  func defaults() {
    let limits = EventLimits()
    #expect(limits.start > limits.reply)
  }
}
